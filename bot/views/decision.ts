import type { Dossier } from '../../domain/approval/index.ts';
import { LAPORAN } from '../../domain/forms/index.ts';
import { callbackData } from '../callback-data.ts';
import { html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { Button, View } from '../view.ts';

/**
 * Buttons of a decision, each with the dossier's id and the version that was shown:
 *
 * | verb | what it does |
 * | --- | --- |
 * | o | opens the card; f sends its files |
 * | s, S | asks once more; approves |
 * | k MASK | chooses the items to send back, a bit each |
 * | r MASK, t | chooses the reason of a return; of a rejection |
 * | R KIND MASK N | decides with the preset reason N; `x` asks for a typed one |
 */
export function confirmVerdict(t: Texts, dossier: Dossier): View {
  const { id, version } = dossier;
  return {
    html: t.verifikasi.confirm(dossier),
    keyboard: [
      [
        { text: t.umum.buttons.ya, data: callbackData('v', 'S', id, version), style: 'success' },
        { text: t.umum.buttons.kembali, data: callbackData('v', 'o', id) },
      ],
    ],
  };
}

/** The steps of a report that can be sent back, in the order of their bits. */
export function returnable(dossier: Dossier): string[] {
  return LAPORAN.filter(({ id }) => dossier.answers[id] !== undefined).map(({ id }) => id);
}

/** Ticks the items to send back; the ticks travel in the buttons. */
export function chooseItems(t: Texts, dossier: Dossier, mask: number): View {
  const { id, version } = dossier;
  const rows = returnable(dossier).map((item, index): Button[] => [
    {
      text: `${(mask >> index) & 1 ? '☑️' : '⬜'} ${t.lapor.steps[item] ?? item}`,
      data: callbackData('v', 'k', id, version, mask ^ (1 << index)),
    },
  ]);
  const next: Button[] =
    mask === 0
      ? []
      : [
          {
            text: t.verifikasi.toReason,
            data: callbackData('v', 'r', id, version, mask),
            style: 'primary',
          },
        ];
  const back = { text: t.umum.buttons.kembali, data: callbackData('v', 'o', id) };
  return { html: t.verifikasi.chooseItems(dossier.number), keyboard: [...rows, [...next, back]] };
}

/** Preset reasons, or "Tulis alasan". */
export function chooseReason(
  t: Texts,
  dossier: Dossier,
  kind: 'kembalikan' | 'tolak',
  mask: number,
): View {
  const { id, version } = dossier;
  const items = returnable(dossier).filter((_, index) => (mask >> index) & 1);
  const labels = items.map((item) => t.lapor.steps[item] ?? item);
  const payload = (preset: number | string) =>
    callbackData('v', 'R', id, version, kind, mask, preset);
  const style = kind === 'tolak' ? ('danger' as const) : ('primary' as const);
  return {
    html: join([t.verifikasi.chooseReason(kind, dossier.number), html`${labels.join(', ')}`]),
    keyboard: [
      ...t.verifikasi.presets.map((text, index): Button[] => [
        { text, data: payload(index), style },
      ]),
      [
        { text: t.verifikasi.ownReason, data: payload('x') },
        { text: t.umum.buttons.kembali, data: callbackData('v', 'o', id) },
      ],
    ],
  };
}
