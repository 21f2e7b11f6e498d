import type { Dossier } from '../../domain/approval/index.ts';
import type { Attested, GateFinding } from '../../domain/disbursement/index.ts';
import { formatRupiah, Rupiah } from '../../domain/money/index.ts';
import { callbackData } from '../callback-data.ts';
import { type Html, html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { Button, View } from '../view.ts';

/** Up to so many reports can be ticked one by one; more are asked for together. */
export const MOST_TICKS = 20;

/** What a treasurer is about to ask for. `chosen` and `vouched` are bits over `free` and `papers`. */
export type Selection = {
  unit: { id: string; name: string };
  /** Reports that can be asked for, oldest first, and how many wait in all. */
  free: readonly Dossier[];
  waiting: number;
  /** Tells this list from one that changed meanwhile. */
  print: string;
  chosen: number;
  papers: readonly Attested[];
  vouched: number;
  findings: readonly GateFinding[];
  rules: { pack: string; years: string; beyond: boolean };
};

/** Whether bit `index` is set; past the ticks everything is chosen. */
export const isOn = (bits: number, index: number): boolean =>
  index >= MOST_TICKS || ((bits >> index) & 1) === 1;

/** All of `count` ticked. */
export const allOn = (count: number): number => 2 ** Math.min(count, MOST_TICKS) - 1;

export function chosenOf({ free, chosen }: Pick<Selection, 'free' | 'chosen'>): Dossier[] {
  return free.filter((_, index) => free.length > MOST_TICKS || isOn(chosen, index));
}

export function vouchedOf({ papers, vouched }: Pick<Selection, 'papers' | 'vouched'>): Attested[] {
  return papers.filter((_, index) => isOn(vouched, index));
}

/**
 * Ticks the reports of a request and the papers that are with Dinkes. The ticks travel in the buttons:
 *
 * | verb | what it does |
 * | --- | --- |
 * | n UNIT | begins, with everything ticked |
 * | t UNIT PRINT CHOSEN VOUCHED | changes the ticks (numbers in base 36) |
 * | c …, C … | asks once more; requests |
 */
export function chooseReports(t: Texts, selection: Selection): View {
  const { pencairan } = t.uang;
  const { free, papers, chosen, vouched, waiting, unit } = selection;
  const list = chosenOf(selection);
  const total = sumOf(list);
  const tickable = free.length <= MOST_TICKS;
  const ticks = free.map(({ number, kegiatan, total: amount }, index): Button[] => [
    {
      text: pencairan.tick(isOn(chosen, index), number, kegiatan.name, formatRupiah(amount)),
      data: data('t', selection, { chosen: chosen ^ (1 << index) }),
    },
  ]);
  const vouches = papers.map(({ label }, index): Button[] => [
    {
      text: pencairan.paper(isOn(vouched, index), label),
      data: data('t', selection, { vouched: vouched ^ (1 << index) }),
    },
  ]);
  const every: Button[] =
    list.length === free.length
      ? [{ text: pencairan.nothing, data: data('t', selection, { chosen: 0 }) }]
      : [{ text: pencairan.all, data: data('t', selection, { chosen: allOn(free.length) }) }];
  const next: Button[] =
    list.length === 0
      ? []
      : [{ text: pencairan.toConfirm, data: data('c', selection), style: 'primary' }];
  return {
    html: join([
      pencairan.title(unit.name),
      html``,
      pencairan.choose(list.length, total),
      tickable ? undefined : pencairan.chooseOldest(free.length, waiting),
      html``,
      ...gateLines(t, selection),
      papers.length > 0 ? pencairan.paperWhy : undefined,
    ]),
    keyboard: [
      ...(tickable && free.length > 1 ? [...ticks, every] : []),
      ...vouches,
      [...next, { text: pencairan.back, data: callbackData('m', 'pencairan') }],
    ],
  };
}

/** Asks once more, with the amount and what the gate says. */
export function confirmRequest(t: Texts, selection: Selection): View {
  const { pencairan } = t.uang;
  const { unit } = selection;
  const list = chosenOf(selection);
  const total = sumOf(list);
  const text = pencairan.yesAsk(formatRupiah(total));
  return {
    html: join([
      pencairan.confirm(list.length, total, unit.name),
      html``,
      ...list.slice(0, MOST_TICKS).map(lineOf(t)),
      list.length > MOST_TICKS ? pencairan.itemsMore(list.length - MOST_TICKS) : undefined,
      html``,
      ...gateLines(t, selection),
      ...vouchedOf(selection).map(({ label, citation }) => pencairan.attested(label, citation)),
    ]),
    keyboard: [
      [{ text, data: data('C', selection), style: 'success' }],
      [{ text: t.umum.buttons.kembali, data: data('t', selection) }],
    ],
  };
}

function lineOf(t: Texts): (dossier: Dossier) => Html {
  return ({ number, kegiatan, reporter, total }) =>
    t.uang.pencairan.item(number, kegiatan.name, reporter.name, total);
}

/** What the pack's gates say about this request, and which rules these are. */
function gateLines(t: Texts, { findings, rules }: Selection): Html[] {
  const { pencairan } = t.uang;
  const flagged = findings.some(({ overridable }) => overridable);
  return [
    html`<b>${pencairan.gate}</b>`,
    ...(findings.length === 0 ? [pencairan.gateClear] : findings.map(pencairan.finding)),
    ...(flagged ? [pencairan.flaggedNote] : []),
    pencairan.rules(rules.pack, rules.years, rules.beyond),
  ];
}

function data(
  verb: 't' | 'c' | 'C',
  { unit, print, chosen, vouched }: Selection,
  change: { chosen?: number; vouched?: number } = {},
): string {
  const bits = [change.chosen ?? chosen, change.vouched ?? vouched].map((n) => n.toString(36));
  return callbackData('p', verb, unit.id, print, ...bits);
}

function sumOf(dossiers: readonly Dossier[]): Rupiah {
  return Rupiah.sum(dossiers.map(({ total }) => total));
}
