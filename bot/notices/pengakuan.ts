import type { Event } from '../../domain/event.ts';
import { callbackData } from '../callback-data.ts';
import type { Texts } from '../texts/index.ts';
import type { View } from '../view.ts';
import { type Notice, person } from './notice.ts';

/** Events about the acknowledgement of a berita acara. */
export type PengakuanEvent = Extract<Event, { type: `pengakuan.${string}` }>;

/** The reporter waits for this: told at once, with the way back into the report. */
export function pengakuanNotices(event: PengakuanEvent): Notice[] {
  const { dossierId, number, kegiatan, reporter } = event.data;
  const keyboard = (t: Texts): View['keyboard'] & {} => [
    [
      {
        text: t.umum.buttons.lanjutkan,
        data: callbackData('l', 'c', dossierId),
        style: 'primary',
      },
    ],
  ];
  const html = (t: Texts) =>
    event.type === 'pengakuan.diberikan'
      ? t.pengakuan.given(number, kegiatan, event.data.name, event.data.office)
      : t.pengakuan.voided(number, kegiatan);
  return [{ to: person(reporter.id), view: (t) => ({ html: html(t), keyboard: keyboard(t) }) }];
}
