import type { Event } from '../../domain/event.ts';
import type { Html } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { View } from '../view.ts';
import { receiptButtons } from '../views/payment.ts';
import { type Notice, openPencairan, person, role } from './notice.ts';

/** Events about requests for money and payments. */
export type MoneyEvent = Extract<Event, { type: `pencairan.${string}` | `pembayaran.${string}` }>;

/** Everybody such an event concerns, most concerned first. */
export function moneyNotices(event: MoneyEvent): Notice[] {
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
