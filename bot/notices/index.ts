import type { Event } from '../../domain/event.ts';
import { callbackData } from '../callback-data.ts';
import { html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { View } from '../view.ts';
import { moneyNotices } from './money.ts';
import { type Notice, openPencairan, person, role } from './notice.ts';
import { pengakuanNotices } from './pengakuan.ts';

export type { Notice, Target } from './notice.ts';

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
            asks: true,
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
    case 'pengakuan.diberikan':
    case 'pengakuan.batal':
      return pengakuanNotices(event);
    case 'kas.ditarik':
      return [];
    default:
      return moneyNotices(event);
  }
}

function openDossier(t: Texts, dossierId: string): View['keyboard'] & {} {
  return [[{ text: t.kabar.open, data: callbackData('v', 'o', dossierId), style: 'primary' }]];
}
