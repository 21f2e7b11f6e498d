import type { Draft } from '../../domain/submission/index.ts';
import { callbackData } from '../callback-data.ts';
import { type Html, html } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { Button } from '../view.ts';
import type { Scene } from './scene.ts';

/** The step whose paper can be acknowledged instead. */
export const SHEET = 'beritaAcara';

/** The button that asks for an acknowledgement; one press, one link. */
export function pengakuanButton(t: Texts, draft: Draft, again = false): Button {
  const text = again ? t.pengakuan.askAgain : t.pengakuan.ask;
  return { text, data: callbackData('a', draft.id, draft.version) };
}

/** Where the acknowledgement stands, for the review; nothing where nobody was asked. */
export function pengakuanLine({ t, me, pengakuan }: Scene): Html | undefined {
  const words = t.pengakuan;
  switch (pengakuan?.at) {
    case undefined:
      return undefined;
    case 'diakui':
      return html`${words.by(pengakuan.name, pengakuan.office)} – <i>${words.mark}</i>`;
    case 'menunggu':
      return words.waiting(pengakuan.until, me.zone);
    case 'berubah':
      return words.changed;
    case 'kedaluwarsa':
      return words.expired;
    case 'batal':
      return words.closed;
  }
}

/** The button of the review, while there is still something to ask for. */
export function pengakuanRow({ draft, form, t, pengakuan }: Scene): Button[][] {
  const asked = form.steps.some(({ id }) => id === SHEET);
  if (!asked || pengakuan?.at === 'diakui') return [];
  return [[pengakuanButton(t, draft, pengakuan !== undefined)]];
}
