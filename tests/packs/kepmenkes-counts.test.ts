import { expect, it } from 'vitest';
import { isProblem } from '../../domain/problem.ts';
import { mayFund, menuItems, type Pack, packById } from '../../domain/rules/index.ts';
import counts from './kepmenkes-494-2010/counts.json' with { type: 'json' };

/** The pack against what was counted by hand on the text of the regulation. */
const found = packById('kepmenkes-494-2010');
if (isProblem(found)) throw new Error('the pack is not on the shelf');
const pack: Pack = found;

type Node = Pack['menu'][number];
const below = (node: Node | undefined) => node?.children ?? [];
const upaya = pack.menu.filter((node) => node.id in counts.menu.perUpaya);
const pelayanan = upaya.flatMap(below);

/** How often each citation stands in a list. */
function perArticle(entries: readonly { citation: { article: string } }[]) {
  const articles = entries.map((entry) => entry.citation.article);
  return Object.fromEntries(articles.map((one) => [one, articles.filter((a) => a === one).length]));
}

function startingWith(entries: readonly { id: string }[], prefix: string): number {
  return entries.filter((entry) => entry.id.startsWith(prefix)).length;
}

it('menu: every upaya, jenis pelayanan and jenis kegiatan of the table', () => {
  expect({
    upaya: upaya.length,
    jenisPelayanan: pelayanan.length,
    jenisKegiatan: pelayanan.flatMap(below).length,
    perUpaya: Object.fromEntries(
      upaya.map((node) => [
        node.id,
        { pelayanan: below(node).length, kegiatan: below(node).flatMap(below).length },
      ]),
    ),
    perPelayanan: Object.fromEntries(pelayanan.map((node) => [node.id, below(node).length])),
    manajemen: below(pack.menu.find((node) => node.id === 'manajemen')).length,
    penunjang: below(pack.menu.find((node) => node.id === 'penunjang')).length,
  }).toEqual(counts.menu);
});

it('allowed and forbidden uses: every letter', () => {
  const letters = perArticle(pack.forbidden);
  const split = Object.entries(letters).filter(([, times]) => times > 1);
  const ofIIIB3 = Object.keys(letters).filter((article) => article.startsWith('III.B.3'));
  const other = Object.entries(letters).filter(([article]) => !article.startsWith('III.B.3'));
  expect({
    lettersOfIIIB3: ofIIIB3.length,
    lettersSplit: Object.fromEntries(split),
    other: Object.fromEntries(other),
  }).toEqual(counts.forbidden);
  const group = (article: string) => article.replace(/ huruf .$/, '');
  const groups = pack.allowed.map((entry) => ({
    citation: { article: group(entry.citation.article) },
  }));
  expect(perArticle(groups)).toEqual(counts.allowed);
});

it('evidence: every paper of letters a to d', () => {
  const byLetter = pack.evidence
    .filter((list) => list.citation.article in counts.evidence && list.id !== 'konsumsi-rapat')
    .map((list) => [list.citation.article, list.items.length]);
  expect(Object.fromEntries(byLetter)).toEqual(counts.evidence);
});

it('duties, tariffs, indicators, criteria, reports and gates', () => {
  const ofTheText = pack.taxes.filter((tax) => tax.citation.source === 'naskah');
  const kinds = pack.indicators.map((entry) => ({ citation: { article: entry.kind } }));
  const { gates, mechanisms } = pack.disbursement;
  expect({
    meteraiBands: pack.meterai.flatMap((entry) => entry.bands).length,
    taxesOfTheText: perArticle(ofTheText),
    tariffs: pack.tariffs.length,
    indicators: perArticle(kinds),
    allocationCriteria: pack.allocations.flatMap((entry) => entry.criteria).length,
    reports: pack.reports.length,
    gates: gates.length,
    disbursementSteps: Object.fromEntries(mechanisms.map((m) => [m.id, m.steps.length])),
  }).toEqual(counts.rules);
});

it('definitions, tasks of every team, and what the articles on the next juknis add', () => {
  const tasks = Object.keys(counts.tasks);
  const count = (prefix: string) => startingWith(pack.provisions, `${prefix}-`);
  expect(count('arti')).toBe(counts.definitions);
  expect(Object.fromEntries(tasks.map((team) => [team, count(team)]))).toEqual(counts.tasks);
  expect({
    upaya: count('upaya-2011'),
    penunjang: count('penunjang-2011'),
    manajemen: count('manajemen-2011'),
    steps: count('pencairan-2011'),
  }).toEqual(counts.from000);
});

it('no activity of the menu is taken for a forbidden use', () => {
  const refused = menuItems(pack).flatMap((item) =>
    [item.label, ...item.words]
      .map((words) => ({ words, spend: item.spends[0] ?? '', date: '2010-06-15' }))
      .filter((spending) => !mayFund(pack, spending).allowed)
      .map(({ words }) => `${item.id}: ${words}`),
  );
  expect(refused).toEqual([]);
});
