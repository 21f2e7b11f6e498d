import { Rupiah } from '../../money/index.ts';
import type { Unit } from '../../people/index.ts';
import { PLAIN_SPENDS } from '../../planning/index.ts';
import { isProblem } from '../../problem.ts';
import { citationText, coversFund, type Pack, tariffFor } from '../../rules/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Flag } from './flag.ts';
import { plainWords } from './names.ts';
import { purchasesOf } from './traces.ts';

/** Above so many per cent of the usual price a purchase is shown; see decision 11, no source gives a figure. */
export const FAR_ABOVE_PERCENT = 150;
/** Fewer earlier purchases say nothing about a usual price. */
export const FEWEST_PURCHASES = 3;
/** So many of the newest are looked at: prices of years ago are no measure. */
export const LATEST_PURCHASES = 10;

/** A price far above the median of what the unit paid for the same thing before, on other reports. */
export function aboveHistory(dossier: Dossier, beside: readonly Dossier[]): Flag[] {
  const before = beside
    .filter((other) => other.unit === dossier.unit)
    .flatMap((other) =>
      purchasesOf(other).map((bought) => ({ ...bought, number: other.number, sent: other.sentAt })),
    )
    .sort((a, b) => b.date.localeCompare(a.date) || b.sent - a.sent);
  return purchasesOf(dossier).flatMap(({ name, key, price, date }): Flag[] => {
    const same = before
      .filter((bought) => bought.key === key && bought.date <= date)
      .slice(0, LATEST_PURCHASES);
    if (same.length < FEWEST_PURCHASES) return [];
    const usual = median(same.map((bought) => bought.price));
    if (!price.greaterThan(usual.percent(FAR_ABOVE_PERCENT, 'down'))) return [];
    const numbers = [...new Set(same.map(({ number }) => number))];
    return [{ flag: 'harga-riwayat', item: name, price, usual, here: dossier.number, numbers }];
  });
}

/** The middle one; of an even number the mean of both middle ones, in whole rupiah. */
function median(prices: readonly Rupiah[]): Rupiah {
  const sorted = prices.toSorted((a, b) => a.compare(b));
  const middle = [(sorted.length - 1) >> 1, sorted.length >> 1];
  const both = Rupiah.sum(middle.map((index) => sorted[index] ?? Rupiah.zero));
  return both.percent(50, 'down');
}

/** A price above the district's own tariff for a thing of the same name. */
export function aboveStandard(dossier: Dossier, tariffs: Unit['tariffs']): Flag[] {
  const things = tariffs.filter(({ per }) => per === 'buah');
  return purchasesOf(dossier).flatMap(({ name, key, price }): Flag[] => {
    const tariff = things.find(({ label }) => plainWords(label) === key);
    if (!tariff || !price.greaterThan(tariff.amount)) return [];
    const { amount: most, citation } = tariff;
    return [{ flag: 'harga-standar', item: name, price, most, citation }];
  });
}

/**
 * A cost above the fixed tariff that the pack sets for its kind of spending and fund, times its count, and
 * transport above the one for outdoor work. Where several tariffs fit, the highest is the measure: which
 * office somebody holds is not known.
 */
export function aboveTariff(dossier: Dossier, pack: Pack): Flag[] {
  const receipts = dossier.kuitansi.map(({ spend, label, amount, count = 1, facts }) => {
    return { label, amount, measure: highest(dossier, pack, [spend], count, facts) };
  });
  const { tariff, total } = dossier.transport;
  const claimed = dossier.kuitansi.map(({ spend }) => spend);
  const byTariff = (dossier.spends ?? PLAIN_SPENDS).filter((spend) => !claimed.includes(spend));
  const measure = total.isPositive() ? highest(dossier, pack, byTariff, 1) : undefined;
  const transport = { label: measure?.label ?? '', amount: tariff, measure };
  return [transport, ...receipts].flatMap(({ label, amount, measure }): Flag[] => {
    if (!measure || !amount.greaterThan(measure.most)) return [];
    const { most, citation } = measure;
    return [{ flag: 'di-atas-tarif', label, amount, most, citation }];
  });
}

/** The highest fixed tariff that fits one of these kinds of spending, for so many. */
function highest(
  dossier: Dossier,
  pack: Pack,
  spends: readonly string[],
  quantity: number,
  own: Dossier['fakta'] = {},
) {
  const { fund, tanggal, fakta } = dossier;
  const facts = { ...fakta, ...own };
  const fitting = pack.tariffs.flatMap((tariff) => {
    const fits =
      tariff.basis === 'tetap' &&
      tariff.spends.some((spend) => spends.includes(spend)) &&
      coversFund(pack, tariff.funds, fund);
    if (!fits) return [];
    const found = tariffFor(pack, { tariff: tariff.id, date: tanggal.from, quantity, facts });
    if (isProblem(found) || found.amount === undefined) return [];
    const citation = citationText(pack, tariff.citation);
    return [{ label: tariff.label, most: found.amount, citation }];
  });
  return fitting.toSorted((a, b) => b.most.compare(a.most))[0];
}
