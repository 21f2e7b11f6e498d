import { type Dossier, type Flag, flagsOf, whyNotDecide } from '../../domain/approval/index.ts';
import { type Check, checklist } from '../../domain/evidence/index.ts';
import type { Actor, Role } from '../../domain/people/index.ts';
import type { DossierFolder } from '../../domain/ports.ts';
import { fundName, menuItem, type Pack } from '../../domain/rules/index.ts';
import { claimsOf, evidenceNeeds } from '../../domain/submission/index.ts';
import type { Zone } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import { Html, html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { Button, View } from '../view.ts';
import { compareRows } from './compare.ts';
import { costLines, costNotes, toldLines } from './dossier-costs.ts';
import { gallery } from './gallery.ts';
import { papersButton } from './papers.ts';
import { paragraphs } from './paragraphs.ts';
import { pengakuanFacts } from './pengakuan.ts';
import { rulesLine } from './rules.ts';

/** Whoever has a queue to go back to. */
const DECIDING: readonly Role[] = ['pj', 'kepala-puskesmas', 'verifikator'];

type Facts = {
  dossier: Dossier;
  folder: DossierFolder;
  pack: Pack;
  actor: Actor;
  zone: Zone;
  /** Addresses of its photos' thumbnails. */
  pictures?: readonly string[];
};

/** A dossier as a verifier sees it: figures, checklist with citations, flags, and what they may do. */
export function dossierView(t: Texts, facts: Facts): View {
  const { dossier } = facts;
  const parts = partsOf(t, facts);
  const shown = gallery(dossier, facts.pictures ?? []);
  return {
    html: join([
      html`🗂 <b>${dossier.number}</b> · ${dossier.kegiatan.name}`,
      html`<i>${parts.where}</i>`,
      html``,
      ...parts.facts.map(([label, value]) => html`${label}: <b>${value}</b>`),
      html``,
      html`<b>${t.verifikasi.costs}</b>`,
      ...parts.costs.map(([label, value]) => html`${label}: ${value}`),
      html`<b>${t.verifikasi.total}: ${dossier.total}</b>`,
      ...parts.notes,
      html``,
      ...parts.told,
      html`<b>${t.lapor.evidenceTitle}</b>`,
      ...parts.checks.map((check) => checkLine(t, check)),
      html``,
      parts.flags.length === 0
        ? t.verifikasi.noFlags
        : join([html`<b>${t.verifikasi.flags}</b>`, ...parts.flags.map((f) => html`🚩 ${f}`)]),
      ...parts.decisions,
      html``,
      parts.rules,
    ]),
    rich: richOf(t, dossier, parts),
    ...(shown && { illustrated: richOf(t, dossier, parts, shown) }),
    keyboard: keyboardOf(t, facts),
  };
}

type Parts = ReturnType<typeof partsOf>;

function partsOf(t: Texts, { dossier, folder, pack, zone }: Facts) {
  const { kegiatan, tanggal, tempat } = dossier;
  const present = new Map(folder.attendance.map((a) => [a.personId, a.hadir]));
  const mark = (id: string) => {
    if (id === dossier.reporter.id) return '✍️';
    const answer = present.get(id);
    return answer === undefined ? '❔' : answer ? '✅' : '❌';
  };
  const checks = checksOf(dossier, folder, pack);
  const flags = folder.flags ?? flagsOf(dossier, { days: [], attendance: folder.attendance });
  const said = folder.attendance.filter(
    (a) =>
      !a.hadir &&
      dossier.orang.some(({ id }) => id === a.personId) &&
      !flags.some((f) => isAbsent(f, a.name)),
  );
  const all: Flag[] = [
    ...flags,
    ...said.map((a) => ({ flag: 'tidak-hadir' as const, name: a.name })),
  ];
  const went: [string, Html] = [
    t.lapor.steps.orang ?? '',
    html`${dossier.orang.map((p) => `${mark(p.id)} ${p.name}`).join('; ')}`,
  ];
  const facts: [string, Html][] = [
    [t.verifikasi.reporter, html`${dossier.reporter.name}`],
    [t.lapor.steps.tanggal ?? '', html`${t.dates.range(tanggal)} (SPT ${kegiatan.spt})`],
    ...placeFacts(t, tempat),
    ...(dossier.orang.length > 0 ? [went] : []),
    [t.verifikasi.budget, html`${kegiatan.budget} (${fundName(pack, kegiatan.komponen)})`],
  ];
  const menu = menuItem(pack, kegiatan.menu);
  return {
    where: html`${dossier.unitName} · ${menu?.label ?? kegiatan.menu}`,
    facts: [
      ...facts,
      ...originFacts(t, dossier),
      ...pengakuanFacts(t, dossier, zone),
      ...toldLines(t, dossier, pack),
    ],
    costs: costLines(t, dossier),
    notes: costNotes(t, dossier),
    ...toldOf(t, dossier),
    checks,
    flags: all.map((flag) => t.verifikasi.flag(flag)),
    decisions: dossier.decisions.map((decision) => t.verifikasi.decision(decision, zone)),
    rules: rulesLine(t, pack, dossier.tanggal.from),
  };
}

/** Where it was; nothing where nobody is asked, as of honoraria. */
function placeFacts(t: Texts, { name, latitude, longitude }: Dossier['tempat']): [string, Html][] {
  const label = t.lapor.steps.tempat ?? '';
  if (latitude !== undefined && longitude !== undefined)
    return [[label, t.lapor.location(latitude, longitude)]];
  return name === undefined ? [] : [[label, html`${name}`]];
}

/** That it began as a copy: what anybody may want to know, and no reproach. */
function originFacts(t: Texts, { copiedFrom }: Dossier): [string, Html][] {
  return copiedFrom === undefined ? [] : [[t.laporan.copyLabel, html`${copiedFrom}`]];
}

/** Figures and sentences on the results, plain and rich; nothing of what nobody asked for, as of honoraria. */
function toldOf(t: Texts, { hasil, kegiatan, lhk }: Dossier): { told: Html[]; richTold?: Html } {
  if (hasil.length === 0 && lhk === '') return { told: [] };
  const title = t.verifikasi.results;
  const lines = hasil.map(({ label, value }) => t.verifikasi.result(label, value, kegiatan.target));
  const list = lines.length > 0 && html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  const said = lhk !== '' && html`<blockquote>${paragraphs(html`${lhk}`)}</blockquote>`;
  return {
    told: [
      html`<b>${title}</b>`,
      ...lines,
      ...(lhk === '' ? [] : [html`<blockquote expandable>${lhk}</blockquote>`]),
    ],
    richTold: html`<h4>${title}</h4>${list || undefined}${said || undefined}`,
  };
}

function isAbsent(flag: Flag, name: string): boolean {
  return flag.flag === 'tidak-hadir' && flag.name === name;
}

/** The evidence list of the dossier's own pack, against its own files. */
export function checksOf(
  dossier: Dossier,
  { files }: Pick<DossierFolder, 'files'>,
  pack: Pack,
): Check[] {
  const { kegiatan, answers, pengakuan } = dossier;
  return checklist(evidenceNeeds(pack, answers, dossier.tanggal.from), {
    answers,
    claims: claimsOf(pack, answers),
    pengakuan: pengakuan !== undefined,
    kak: Boolean(kegiatan.kak),
    spt: kegiatan.spt !== '',
    files,
  });
}

function checkLine(t: Texts, { label, required, citation, state }: Check): Html {
  return html`${t.lapor.evidence[state]} ${label}${required ? '' : ` ${t.lapor.optional}`} <i>(${citation})</i>`;
}

function richOf(t: Texts, dossier: Dossier, parts: Parts, shown?: Html): Html {
  const row = ([label, value]: [string, Html]) => html`<tr><td>${label}</td><td>${value}</td></tr>`;
  const money = ([label, value]: [string, Html]) =>
    html`<tr><td>${label}</td><td align="right">${value}</td></tr>`;
  const checks = parts.checks.map((check) => {
    const box = new Html(
      check.state === 'ada' ? '<input type="checkbox" checked>' : '<input type="checkbox">',
    );
    const note = t.lapor.evidenceNote[check.state];
    return html`<li>${box} ${check.label}${check.required ? '' : ` ${t.lapor.optional}`}${note ? ` – ${note}` : ''} <i>${check.citation}</i></li>`;
  });
  return html`<h3>🗂 ${dossier.number} · ${dossier.kegiatan.name}</h3><p><i>${parts.where}</i></p><table>${parts.facts.map(row)}</table>${shown}<h4>${t.verifikasi.costs}</h4><table bordered>${parts.costs.map(money)}<tr><th>${t.verifikasi.total}</th><th align="right">${dossier.total}</th></tr></table>${parts.notes.map((note) => html`<p>${note}</p>`)}${parts.richTold}<h4>${t.lapor.evidenceTitle}</h4><ul>${checks}</ul>${
    parts.flags.length === 0
      ? html`<p>${t.verifikasi.noFlags}</p>`
      : html`<h4>${t.verifikasi.flags}</h4><ul>${parts.flags.map((f) => html`<li>🚩 ${f}</li>`)}</ul>`
  }${
    parts.decisions.length === 0
      ? undefined
      : html`<details><summary>${t.verifikasi.history}</summary>${parts.decisions.map(paragraphs)}</details>`
  }<footer>${parts.rules}</footer>`;
}

function keyboardOf(t: Texts, facts: Facts): Button[][] {
  const { dossier, actor } = facts;
  const { buttons } = t.umum;
  const { id, version } = dossier;
  const compare = compareRows(t, facts);
  const files = {
    text: t.verifikasi.files(dossier.files.length),
    data: callbackData('v', 'f', id, version),
  };
  const queue = { text: t.verifikasi.backToQueue, data: callbackData('m', 'verifikasi') };
  const back = actor.roles.some(({ role }) => DECIDING.includes(role)) ? [[queue]] : [];
  const papers = papersButton(t, id);
  if (whyNotDecide(dossier, actor)) return [[files, papers], ...compare, ...back];
  const button = (text: string, verb: string, style: 'success' | 'danger' | 'primary'): Button => ({
    text,
    data: callbackData('v', verb, id, version),
    style,
  });
  return [
    [files, papers],
    ...compare,
    [
      button(buttons.setujui, 's', 'success'),
      button(buttons.kembalikan, 'k', 'primary'),
      button(buttons.tolak, 't', 'danger'),
    ],
    ...back,
  ];
}
