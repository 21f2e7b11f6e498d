import { describe, expect, it } from 'vitest';
import { draftCard } from '../../../bot/flow/card.ts';
import { fitted } from '../../../bot/index.ts';
import { texts } from '../../../bot/texts/index.ts';
import type { Receipt } from '../../../domain/forms/index.ts';
import { Rupiah } from '../../../domain/money/index.ts';
import { formUnder } from '../../../domain/submission/index.ts';
import { answers, emptyDraft, packOf, person, plan, siti, TODAY } from '../../support/town.ts';

const pack = packOf(plan.pack);

/** The review of a report with transport for two people and these costs. */
function review(items: readonly Receipt[]): string {
  const papers = { kind: 'bukti' as const, files: {}, selesai: true };
  const given = {
    ...answers,
    lhk: { kind: 'teks' as const, text: 'Berjalan lancar & ramai. '.repeat(40) },
    kuitansi: { kind: 'kuitansi' as const, items: [...items], selesai: true },
  };
  const asked = formUnder(pack, given, TODAY, plan.people).papers.map(({ key }) => [key, 'P1']);
  const bukti = { ...papers, files: Object.fromEntries(asked) };
  const all = asked.length > 0 ? { ...given, bukti } : given;
  const form = formUnder(pack, all, TODAY, plan.people);
  return draftCard({
    draft: { ...emptyDraft(), answers: all },
    form,
    me: person(siti, 'kader', 'panji'),
    pack,
    today: TODAY,
    date: TODAY,
    t: texts(),
    plan,
    files: [],
  }).html.value;
}

const cost = (n: number, seller = `Toko ${n}`): Receipt => ({
  spend: 'barang',
  amount: Rupiah.of(1_000 * (n + 1)),
  seller,
  file: `K${n}`,
});
const costs = (count: number, seller?: string) =>
  Array.from({ length: count }, (_, n) => cost(n, seller));

/** Rupiah at the end of each line above the total, and the total. */
function sums(card: string) {
  const [before = '', after = ''] = card.split('<b>Jumlah: ');
  const lines = before.split('\n').filter((line) => /(🧾|🚌|… dan)/u.test(line));
  const amount = (text = '') => Number(text.replace(/\D/g, ''));
  const parts = lines.map((line) => amount(/Rp ([\d.]+)<\/b>(<\/blockquote>)?$/.exec(line)?.[1]));
  return { parts, total: amount(/^Rp ([\d.]+)/.exec(after)?.[1]) };
}

describe('the review before Kirim', () => {
  it.each([0, 1, 5, 6, 20, 60])('of %i costs shows what its total is the sum of', (count) => {
    const { parts, total } = sums(review(costs(count)));
    expect(total).toBe(100_000 + (1_000 * count * (count + 1)) / 2);
    expect(parts).toHaveLength(1 + Math.min(count, 20) + (count > 20 ? 1 : 0));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  });

  it('folds more than five', () => {
    expect(review(costs(5))).not.toContain('<blockquote');
    expect(review(costs(6))).toMatch(
      /<blockquote expandable>🧾.*🧾[^<]*<b>[^<]*<\/b><\/blockquote>/su,
    );
  });

  it('is one message with twenty costs from sellers of long names', () => {
    const card = review(
      costs(20, 'CV Sumber Makmur & Jaya Abadi Sentosa Cabang Situbondo, leaflet'),
    );
    expect(fitted({ value: card })).toBe(card);
    expect(card).toContain('Jumlah: ');
  });
});
