import {
  arrivedOf,
  deskOfPencairan,
  type Pencairan,
  whyNotPencairan,
} from '../../domain/disbursement/index.ts';
import { formatRupiah, type Rupiah } from '../../domain/money/index.ts';
import type { Actor } from '../../domain/people/index.ts';
import { daysOf, type Instant, localDate, type Zone } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import { type Html, html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { Button, View } from '../view.ts';
import { paragraphs } from './paragraphs.ts';

/** So many reports of a request are listed in plain text; the rich table holds all. */
const MOST_ITEMS_SHOWN = 20;

/** So many letters of a reason stand in a list of requests. */
const MOST_LETTERS = 100;

export type RequestFacts = {
  request: Pencairan;
  unitName: string;
  actor: Actor;
  zone: Zone;
  now: Instant;
};

/**
 * A request for money with everything that a decision on it rests on. Its buttons, each with the id and,
 * but for `o`, the version that was shown:
 *
 * | verb | what it does |
 * | --- | --- |
 * | o | opens the card |
 * | s, S | asks once more; approves |
 * | a | asks for the written reason that approves a flagged request |
 * | x, X N, w | chooses the reason; rejects with preset N; asks for a typed one |
 * | k, K | asks for the number of the SP2D; marks as sent |
 * | m AMOUNT, M AMOUNT, j | asks once more; books the arrival; asks for another amount |
 * | e | asks for the explanation of a difference |
 */
export function requestCard(t: Texts, facts: RequestFacts): View {
  const parts = partsOf(t, facts);
  const { pencairan } = t.uang;
  const { request } = facts;
  const more = request.items.length - MOST_ITEMS_SHOWN;
  return {
    html: join([
      pencairan.head(request.number, facts.unitName),
      parts.about,
      parts.state,
      html``,
      html`${pencairan.total}: <b>${request.amount}</b>`,
      ...request.items
        .slice(0, MOST_ITEMS_SHOWN)
        .map(({ number, kegiatan, reporter, amount }) =>
          pencairan.item(number, kegiatan, reporter.name, amount),
        ),
      more > 0 ? pencairan.itemsMore(more) : undefined,
      ...parts.arrivals,
      html``,
      html`<b>${pencairan.gate}</b>`,
      ...parts.gate,
      html``,
      html`<b>${pencairan.history}</b>`,
      ...parts.steps,
      parts.question && join([html``, parts.question]),
    ]),
    rich: richOf(t, facts, parts),
    keyboard: keyboardOf(t, facts),
  };
}

/** Whose desk a request is on and since when; its end where it is on none. */
export function stateText(t: Texts, request: Pencairan, zone: Zone, now: Instant): Html {
  const { pencairan } = t.uang;
  const { state } = request;
  const desk = deskOfPencairan(request);
  const range = { from: localDate(state.since, zone), to: localDate(now, zone) };
  const waits = desk && pencairan.desk(desk.role, daysOf(range).length - 1);
  switch (state.at) {
    case 'diajukan':
      return join([waits]);
    case 'disetujui':
      return join([pencairan.state.disetujui, waits]);
    case 'dikirim':
      return join([pencairan.state.dikirim(state.ref), waits]);
    case 'selisih':
      return join([pencairan.state.selisih(state.difference), waits]);
    case 'ditolak':
      return pencairan.state.ditolak(inShort(state.reason));
    case 'diterima':
      return state.note === undefined
        ? pencairan.state.diterima
        : join([pencairan.state.diterima, pencairan.state.explained(inShort(state.note))]);
  }
}

/** A reason in a list; the whole of it stands in the history of the card. */
function inShort(reason: string): string {
  return reason.length > MOST_LETTERS ? `${reason.slice(0, MOST_LETTERS).trimEnd()}…` : reason;
}

/** What is still expected in the bank: all of it once sent, the rest where some is missing. */
export function expectedOf(request: Pencairan): Rupiah {
  return request.amount.minus(arrivedOf(request));
}

function partsOf(t: Texts, { request, zone, now, actor }: RequestFacts) {
  const { pencairan } = t.uang;
  const { gate, attested = [], arrivals, steps, state } = request;
  const mayReceive = whyNotPencairan(request, 'terima', actor) === undefined;
  return {
    about: pencairan.about(request.year, pencairan.methods[request.mechanism] ?? request.mechanism),
    state: stateText(t, request, zone, now),
    gate: [
      ...(gate.length === 0 ? [pencairan.gateClear] : gate.map(pencairan.finding)),
      ...attested.map(({ label, citation }) => pencairan.attested(label, citation)),
    ],
    arrivals: arrivals.map(
      ({ amount, date, entry }) =>
        html`${pencairan.arrived}: ${pencairan.arrival(amount, date, entry)}`,
    ),
    steps: steps.map((step) => pencairan.step(step, zone)),
    question: !mayReceive
      ? undefined
      : state.at === 'selisih'
        ? pencairan.restArrived
        : pencairan.hasArrived,
  };
}

function richOf(t: Texts, facts: RequestFacts, parts: ReturnType<typeof partsOf>): Html {
  const { pencairan } = t.uang;
  const { columns } = pencairan;
  const { request } = facts;
  const rows = request.items.map(
    ({ number, kegiatan, reporter, amount }) =>
      html`<tr><td><b>${number}</b> ${kegiatan}</td><td>${reporter.name}</td><td align="right">${amount}</td></tr>`,
  );
  return html`<h3>${pencairan.head(request.number, facts.unitName)}</h3><p>${parts.about}</p>${paragraphs(parts.state)}<table bordered striped><tr><th>${columns.laporan}</th><th>${columns.pelapor}</th><th align="right">${columns.jumlah}</th></tr>${rows}<tr><th colspan="2">${pencairan.total}</th><th align="right">${request.amount}</th></tr></table>${paragraphs(join(parts.arrivals))}<h4>${pencairan.gate}</h4><ul>${parts.gate.map((line) => html`<li>${line}</li>`)}</ul><details><summary>${pencairan.history}</summary>${paragraphs(join(parts.steps))}</details>${parts.question && html`<p>${parts.question}</p>`}`;
}

function keyboardOf(t: Texts, { request, actor }: RequestFacts): Button[][] {
  const { pencairan, bayar } = t.uang;
  const { buttons } = t.umum;
  const { id, version } = request;
  const data = (verb: string, ...more: string[]) => callbackData('p', verb, id, version, ...more);
  const may = (act: Parameters<typeof whyNotPencairan>[1]) =>
    whyNotPencairan(request, act, actor) === undefined;
  const expected = expectedOf(request);
  const rows: (Button | false)[][] = [
    [
      may('setujui') && { text: buttons.setujui, data: data('s'), style: 'success' },
      may('tolak') && { text: buttons.tolak, data: data('x'), style: 'danger' },
    ],
    [may('kirim') && { text: pencairan.send, data: data('k'), style: 'success' }],
    [
      may('terima') && {
        text: pencairan.yesArrived(formatRupiah(expected)),
        data: data('M', expected.toString()),
        style: 'success',
      },
      may('terima') && { text: pencairan.otherAmount, data: data('j') },
    ],
    [may('jelaskan') && { text: pencairan.explain, data: data('e'), style: 'primary' }],
    [
      request.state.at === 'diterima' &&
        actor.roles.some((r) => r.role === 'bendahara' && r.unit === request.unit) && {
          text: bayar.next,
          data: callbackData('b', 'l'),
          style: 'primary',
        },
      { text: pencairan.back, data: callbackData('m', 'pencairan') },
    ],
  ];
  return rows.map((row) => row.filter((b) => b !== false)).filter((row) => row.length > 0);
}
