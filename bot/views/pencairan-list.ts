import type { Dossier } from '../../domain/approval/index.ts';
import type { Pencairan } from '../../domain/disbursement/index.ts';
import { formatRupiah, Rupiah } from '../../domain/money/index.ts';
import type { Instant, Zone } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import { type Html, html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { Button, View } from '../view.ts';
import { stateText } from './pencairan.ts';

/** So many requests are listed in one message. */
const MOST = 10;

type When = { zone: Zone; now: Instant };

/** Requests of one Puskesmas with their state, and what could be asked for. */
export function requestsOfUnit(
  t: Texts,
  facts: When & {
    unit: { id: string; name: string };
    requests: readonly Pencairan[];
    /** Approved and not asked for; undefined for who does not ask. */
    free: readonly Dossier[] | undefined;
  },
): View {
  const { pencairan } = t.uang;
  const { requests, free, unit, zone, now } = facts;
  const total = Rupiah.sum((free ?? []).map((dossier) => dossier.total));
  const listed = requests.slice(0, MOST);
  const ask: Button[][] =
    free && free.length > 0
      ? [
          [
            {
              text: pencairan.ask(free.length),
              data: callbackData('p', 'n', unit.id),
              style: 'primary',
            },
          ],
        ]
      : [];
  return {
    html: join(
      [
        pencairan.title(unit.name),
        free &&
          (free.length > 0 ? pencairan.free(free.length, total) : html`${pencairan.noneFree}`),
        ...(listed.length === 0 ? [pencairan.none] : []),
        ...listed.map(
          (request) =>
            html`${pencairan.line(request.number, request.amount, request.items.length)}\n${stateText(t, request, zone, now)}`,
        ),
      ],
      '\n\n',
    ),
    keyboard: [...ask, ...listed.map((request) => [openButton(t, request)])],
  };
}

/** What waits for Dinkes, oldest first. */
export function requestsWaiting(
  t: Texts,
  facts: When & {
    region: string;
    requests: readonly Pencairan[];
    unitName: (unit: string) => string;
  },
): View {
  const { pencairan } = t.uang;
  const { requests, unitName, zone, now, region } = facts;
  if (requests.length === 0) return { html: pencairan.noneWaiting };
  const lines = requests.slice(0, MOST).map((request): Html => {
    const { number, amount, items, unit, gate } = request;
    const line = pencairan.lineOf(number, unitName(unit), amount, items.length);
    return html`${line}${gate.length > 0 ? ' 🚩' : ''}\n${stateText(t, request, zone, now)}`;
  });
  return {
    html: join([pencairan.waitingTitle(region, requests.length), ...lines], '\n\n'),
    keyboard: requests
      .slice(0, MOST)
      .map((request) => [openButton(t, request, unitName(request.unit))]),
  };
}

function openButton(t: Texts, request: Pencairan, unitName?: string): Button {
  const { pencairan } = t.uang;
  const amount = formatRupiah(request.amount);
  const text =
    unitName === undefined
      ? pencairan.button(request.number, amount)
      : pencairan.buttonOf(request.number, unitName, amount);
  return { text, data: callbackData('p', 'o', request.id) };
}
