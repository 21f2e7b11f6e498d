import type { Event } from '../domain/event.ts';
import type { Role } from '../domain/people/index.ts';
import { callbackData } from './callback-data.ts';
import { type Html, html, join } from './html.ts';
import type { Texts } from './texts/index.ts';
import type { View } from './view.ts';
import { receiptButtons } from './views/payment.ts';

/** Who is told: a person, or everybody who holds a role in a unit. */
export type Target = { personId: string } | { role: Role; unit: string };

/** One message of an event: to whom, and how it reads in their language. */
export type Notice = { to: Target; view: (t: Texts, unitName: string) => View };

const role = (name: string, unit: string): Target => ({ role: name as Role, unit });
const person = (personId: string): Target => ({ personId });

/**
 * Everybody an event concerns, most concerned first: who appears twice is told the first thing only,
 * and nobody is told what they did themselves.
 */
export function noticesOf(event: Event): Notice[] {
  const { unit } = event;
  switch (event.type) {
    case 'orang.bergabung': {
      const { data } = event;
      const say = (t: Texts): View => ({ html: t.kabar.joined(data.person.name, data.role) });
      return [
        { to: role('kepala-puskesmas', unit), view: say },
        { to: role('admin', unit), view: say },
      ];
    }
    case 'orang.memblokir': {
      const say = (t: Texts): View => ({ html: t.kabar.blocked(event.data.person.name) });
      return [
        { to: role('kepala-puskesmas', unit), view: say },
        { to: role('admin', unit), view: say },
      ];
    }
    case 'laporan.dikirim': {
      const { dossierId, number, kegiatan, reporter, tanggal, orang, desk, total, ulang } =
        event.data;
      const others = orang.filter(({ id }) => id !== reporter.id);
      return [
        ...others.map(
          ({ id }): Notice => ({
            to: person(id),
            view: (t) => ({
              html: t.kabar.attendance(kegiatan, tanggal, reporter.name, number),
              keyboard: [
                [
                  {
                    text: t.umum.buttons.ya,
                    data: callbackData('h', dossierId, 'y'),
                    style: 'success',
                  },
                  { text: t.umum.buttons.tidak, data: callbackData('h', dossierId, 'n') },
                ],
              ],
            }),
          }),
        ),
        {
          to: role(desk.role, desk.unit),
          view: (t) => ({
            html: t.kabar.arrivedOnDesk(number, kegiatan, reporter.name, total, ulang),
            keyboard: openDossier(t, dossierId),
          }),
        },
      ];
    }
    case 'laporan.disetujui': {
      const { dossierId, number, kegiatan, reporter, by, desk, payees, total } = event.data;
      const to = person(reporter.id);
      if (desk) {
        return [
          {
            to,
            view: (t) => ({
              html: t.kabar.approvedNext(number, by.name, event.data.role, desk.role),
            }),
          },
          {
            to: role(desk.role, desk.unit),
            view: (t) => ({
              html: t.kabar.arrivedOnDesk(number, kegiatan, reporter.name, total, false),
              keyboard: openDossier(t, dossierId),
            }),
          },
        ];
      }
      const owed = (id: string, t: Texts) => {
        const own = payees.find((payee) => payee.id === id);
        return own && t.kabar.owed(own.amount, kegiatan, number);
      };
      return [
        {
          to,
          view: (t) => ({
            html: join([
              t.kabar.approvedLast(number, by.name, event.data.role),
              owed(reporter.id, t),
            ]),
          }),
        },
        ...payees.map(
          ({ id }): Notice => ({
            to: person(id),
            view: (t) => ({ html: owed(id, t) ?? html`` }),
          }),
        ),
        {
          to: role('bendahara', unit),
          view: (t) => ({ html: t.kabar.readyToAsk(number, kegiatan), keyboard: openPencairan(t) }),
        },
      ];
    }
    case 'laporan.dikembalikan': {
      const { dossierId, number, reporter, by, reasons } = event.data;
      return [
        {
          to: person(reporter.id),
          view: (t) => ({
            html: t.kabar.returned(number, by.name, reasons),
            keyboard: [
              [{ text: t.kabar.repair, data: callbackData('l', 'r', dossierId), style: 'primary' }],
            ],
          }),
        },
        {
          to: role('kepala-puskesmas', unit),
          view: (t) => ({ html: t.kabar.returned(number, by.name, reasons) }),
        },
      ];
    }
    case 'laporan.ditolak': {
      const { number, reporter, by, reason } = event.data;
      const view = (t: Texts): View => ({ html: t.kabar.rejected(number, by.name, reason) });
      return [
        { to: person(reporter.id), view },
        { to: role('kepala-puskesmas', unit), view },
      ];
    }
    case 'kehadiran.dijawab': {
      const { dossierId, number, hadir } = event.data;
      if (hadir) return [];
      const { name } = event.data.person;
      return [
        {
          to: role('kepala-puskesmas', unit),
          view: (t) => ({
            html: t.kabar.absent(name, number),
            keyboard: openDossier(t, dossierId),
          }),
        },
      ];
    }
    case 'kas.ditarik':
      return [];
    default:
      return moneyNotices(event);
  }
}

type MoneyEvent = Extract<Event, { type: `pencairan.${string}` | `pembayaran.${string}` }>;

function moneyNotices(event: MoneyEvent): Notice[] {
  const { unit } = event;
  switch (event.type) {
    case 'pencairan.diajukan': {
      const { number, amount, items, kabupaten, flagged } = event.data;
      return [
        {
          to: role('verifikator', kabupaten),
          view: (t, name) => ({
            html: t.kabar.requested(number, name, amount, items.length, flagged),
            keyboard: openPencairan(t, event.data.pencairanId),
          }),
        },
        ...byReporter(items, (t, numbers) => t.kabar.requestOfReport(numbers, number)),
      ];
    }
    case 'pencairan.disetujui': {
      const { number, amount, by, kabupaten } = event.data;
      return [
        {
          to: role('bendahara-dinkes', kabupaten),
          view: (t, name) => ({
            html: t.kabar.requestToSend(number, name, amount),
            keyboard: openPencairan(t, event.data.pencairanId),
          }),
        },
        {
          to: role('bendahara', unit),
          view: (t) => ({ html: t.kabar.requestApproved(number, by.name, amount) }),
        },
      ];
    }
    case 'pencairan.ditolak': {
      const { number, by, reason } = event.data;
      return [
        {
          to: role('bendahara', unit),
          view: (t) => ({ html: t.kabar.requestRejected(number, by.name, reason) }),
        },
      ];
    }
    case 'pencairan.dikirim': {
      const { number, amount, ref } = event.data;
      return [
        {
          to: role('bendahara', unit),
          view: (t) => ({
            html: t.kabar.requestSent(number, amount, ref),
            keyboard: openPencairan(t, event.data.pencairanId),
          }),
        },
      ];
    }
    case 'pencairan.diterima': {
      const { number, arrived, kabupaten, items, ready } = event.data;
      const told: Notice = {
        to: role('bendahara-dinkes', kabupaten),
        view: (t) => ({ html: t.kabar.requestReceived(number, arrived) }),
      };
      const reports = items.filter((item) => ready.includes(item.dossierId));
      return [told, ...byReporter(reports, (t, numbers) => t.kabar.reportReady(numbers))];
    }
    case 'pencairan.selisih': {
      const { number, arrived, amount, kabupaten, items, ready } = event.data;
      const view = (t: Texts): View => ({
        html: t.kabar.difference(number, arrived, amount),
        keyboard: openPencairan(t, event.data.pencairanId),
      });
      const reports = items.filter((item) => ready.includes(item.dossierId));
      return [
        { to: role('bendahara-dinkes', kabupaten), view },
        { to: role('verifikator', kabupaten), view },
        ...byReporter(reports, (t, numbers) => t.kabar.reportReady(numbers)),
      ];
    }
    case 'pencairan.dijelaskan': {
      const { number, note } = event.data;
      return [
        { to: role('bendahara', unit), view: (t) => ({ html: t.kabar.explained(number, note) }) },
      ];
    }
    case 'pembayaran.dibayar': {
      const { dossierId, number, kegiatan, payee, amount, by, method } = event.data;
      return [
        {
          to: person(payee.id),
          view: (t) => ({
            html: t.kabar.paid(amount, kegiatan, number, by.name, t.kabar.methods[method]),
            keyboard: receiptButtons(t, dossierId),
          }),
        },
      ];
    }
    case 'pembayaran.diterima': {
      const { number, payee, amount, by } = event.data;
      const view = (t: Texts): View => ({ html: t.kabar.confirmed(payee.name, amount, number) });
      return [{ to: person(by.id), view }];
    }
    case 'pembayaran.disanggah': {
      const { number, payee, amount, by, note } = event.data;
      const view = (t: Texts): View => ({
        html: t.kabar.disputed(payee.name, amount, number, note),
      });
      return [
        { to: person(by.id), view },
        { to: role('kepala-puskesmas', unit), view },
      ];
    }
    case 'pembayaran.dibatalkan': {
      const { number, payee, amount, reason } = event.data;
      const view = (t: Texts): View => ({ html: t.kabar.takenBack(amount, number, reason) });
      return [{ to: person(payee.id), view }];
    }
  }
}

/** One message per reporter, about all of their reports. */
function byReporter(
  items: readonly { number: string; reporter: { id: string } }[],
  say: (t: Texts, numbers: string[]) => Html,
): Notice[] {
  const reporters = Map.groupBy(items, (item) => item.reporter.id);
  return [...reporters].map(([id, own]) => ({
    to: person(id),
    view: (t) => ({
      html: say(
        t,
        own.map((item) => item.number),
      ),
    }),
  }));
}

function openDossier(t: Texts, dossierId: string): View['keyboard'] & {} {
  return [[{ text: t.kabar.open, data: callbackData('v', 'o', dossierId), style: 'primary' }]];
}

function openPencairan(t: Texts, id?: string): View['keyboard'] & {} {
  const data = id === undefined ? callbackData('m', 'pencairan') : callbackData('p', 'o', id);
  return [[{ text: t.umum.buttons.pencairan, data, style: 'primary' }]];
}
