import { GROUPS, type Group, groupOf } from '../../domain/disbursement/index.ts';
import type { Instant, LocalMonth, Zone } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import { type Html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { Button, View } from '../view.ts';
import { reportLine, type Stood } from './report.ts';

/** So many reports fit into one message. */
const PAGE = 8;

/** So many earlier months are offered at once. */
export const MONTHS = 3;

/** Which reports are shown: of a month, of a state in it, or all that were sent back. */
export type Wanted = { month: LocalMonth; group?: Group | undefined; page: number };

/** A report that is still being written. */
export type DraftLine = {
  id: string;
  number: string;
  name: string;
  step: number;
  steps: number;
  ready: boolean;
};

/** What a list of own reports is drawn from. */
export type Reports = {
  wanted: Wanted;
  /** The month that it is now. */
  present: LocalMonth;
  /** Reports of the month, or those that were sent back. */
  stood: readonly Stood[];
  /** How many were sent back, in all months. */
  returned: number;
  /** Earlier months that hold a report, newest first; more than `MONTHS` where there are more. */
  earlier: readonly LocalMonth[];
  drafts: readonly DraftLine[];
};

type Count = { of: Group; label: string; count: number };

/** Own reports, each in two lines, with counts by state and the ways to other months and states. */
export function reportsView(t: Texts, reports: Reports, now: Instant, zone: Zone): View {
  const { wanted, stood, drafts } = reports;
  const { month, group } = wanted;
  const fitting = group ? stood.filter(({ standing }) => groupOf(standing) === group) : stood;
  const pages = Math.max(1, Math.ceil(fitting.length / PAGE));
  const page = Math.min(Math.max(wanted.page, 0), pages - 1);
  const shown = fitting.slice(page * PAGE, (page + 1) * PAGE);
  const counts = GROUPS.map((of) => ({
    of,
    label: t.laporan.groups[of],
    count: stood.filter(({ standing }) => groupOf(standing) === of).length,
  })).filter(({ count }) => count > 0);
  const head = join([
    group === 'perbaiki'
      ? t.laporan.returnedTitle(fitting.length)
      : t.laporan.title(month, stood.length),
    counts.length > 1 ? t.laporan.counts(counts) : undefined,
    pages > 1 ? t.laporan.pageOf(page + 1, pages) : undefined,
  ]);
  const lines: Html[] = [
    ...drafts.map((d) => t.laporan.draft(d.name, d.number, d.step, d.steps, d.ready)),
    ...shown.map((one) => reportLine(t, one, now, zone)),
  ];
  const empty = month === reports.present && !group && stood.length + drafts.length === 0;
  const rows = [
    empty ? [{ text: t.umum.buttons.lapor, data: callbackData('m', 'lapor') }] : [],
    ...drafts.map((d): Button[] => [
      {
        text: t.laporan.continueDraft(d.number),
        data: callbackData('l', 'c', d.id),
        style: 'primary',
      },
    ]),
    ...repairButtons(t, shown, reports),
    ...pairs(shown.map(({ dossier }) => openButton(t, dossier))),
    pageButtons(t, { ...wanted, page }, pages),
    ...groupButtons(t, wanted, counts),
    ...monthButtons(t, reports, month === reports.present && !group),
  ];
  return {
    html: join([head, ...lines], '\n\n'),
    keyboard: rows.filter((row) => row.length > 0),
  };
}

/** Earlier months to choose from. */
export function monthsView(t: Texts, reports: Pick<Reports, 'present' | 'earlier'>): View {
  return { html: t.laporan.months, keyboard: monthButtons(t, reports, false) };
}

function openButton(t: Texts, { id, number }: { id: string; number: string }): Button {
  return { text: t.laporan.open(number), data: callbackData('l', 'o', id) };
}

/** What was sent back is repaired with one tap: those shown here, all others behind a button. */
function repairButtons(t: Texts, shown: readonly Stood[], reports: Reports): Button[][] {
  const here = shown.filter(({ dossier }) => dossier.state.at === 'dikembalikan');
  const repair = here.map(({ dossier }): Button[] => [
    {
      text: t.lapor.repair(dossier.number),
      data: callbackData('l', 'r', dossier.id),
      style: 'primary',
    },
  ]);
  if (reports.wanted.group === 'perbaiki' || reports.returned <= here.length) return repair;
  const text = t.laporan.groupButton(t.laporan.groups.perbaiki, reports.returned);
  const data = callbackData('l', 'a', '-', 'perbaiki', 0);
  return [...repair, [{ text, data, style: 'primary' }]];
}

function pageButtons(t: Texts, { month, group, page }: Wanted, pages: number): Button[] {
  const to = (text: string, at: number): Button => ({
    text,
    data: callbackData('l', 'a', month, group ?? '-', at),
  });
  return [
    ...(page > 0 ? [to(t.laporan.before, page - 1)] : []),
    ...(page + 1 < pages ? [to(t.laporan.next, page + 1)] : []),
  ];
}

/** States of a month, where it holds several and more than a glance takes in. What is to be repaired has its own button, for all months. */
function groupButtons(t: Texts, { month, group }: Wanted, counts: readonly Count[]): Button[][] {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (group || counts.length < 2 || all <= 3) return [];
  const others = counts.filter(({ of }) => of !== 'perbaiki');
  return pairs(
    others.map(({ of, label, count }) => ({
      text: t.laporan.groupButton(label, count),
      data: callbackData('l', 'a', month, of, 0),
    })),
  );
}

function monthButtons(
  t: Texts,
  { present, earlier }: Pick<Reports, 'present' | 'earlier'>,
  isPresent: boolean,
): Button[][] {
  const of = (month: LocalMonth): Button => ({
    text: t.dates.month(month),
    data: callbackData('l', 'a', month, '-', 0),
  });
  const shown = earlier.slice(0, MONTHS);
  const last = shown.at(-1);
  const older =
    last !== undefined && earlier.length > MONTHS
      ? [{ text: t.laporan.older, data: callbackData('l', 'b', last) }]
      : [];
  return pairs([...(isPresent ? [] : [of(present)]), ...shown.map(of), ...older]);
}

function pairs(buttons: readonly Button[]): Button[][] {
  return buttons.flatMap((_, i) => (i % 2 === 0 ? [buttons.slice(i, i + 2)] : []));
}
