import type { Dossier } from '../../domain/approval/index.ts';
import { callbackData } from '../callback-data.ts';
import type { PaperKind } from '../papers/index.ts';
import type { Texts } from '../texts/index.ts';
import type { Button, View } from '../view.ts';

/** The button that leads to the papers of a report. */
export function papersButton(t: Texts, dossierId: string): Button {
  return { text: `📄 ${t.dokumen.button}`, data: callbackData('n', 'l', dossierId) };
}

/** The papers that a report can have. `only`: the person whose own papers alone are offered. */
export function papersView(
  t: Texts,
  { id, number, kegiatan }: Dossier,
  kinds: readonly PaperKind[],
  { personal, only }: { personal: readonly PaperKind[]; only: string | undefined },
): View {
  const { dokumen } = t;
  return {
    html: dokumen.list(number, kegiatan.name),
    keyboard: kinds.map((kind) => {
      const ask = personal.includes(kind) && only === undefined;
      const text = dokumen.kinds[kind];
      const data = callbackData('n', ask ? 'k' : 'm', id, kind, ...(only ? [only] : []));
      return [{ text, data, ...(kind === 'spj' && { style: 'primary' as const }) }];
    }),
  };
}

/** Whose kuitansi: everybody's in one file, or one person's. */
export function payeesView(
  t: Texts,
  { id, number }: Dossier,
  kind: PaperKind,
  payees: readonly { id: string; name: string }[],
): View {
  const { dokumen, umum } = t;
  const all = dokumen.everybody(payees.length);
  return {
    html: dokumen.whose(dokumen.kinds[kind], number),
    keyboard: [
      [{ text: all, data: callbackData('n', 'm', id, kind), style: 'primary' }],
      ...payees.map((payee) => [
        { text: payee.name, data: callbackData('n', 'm', id, kind, payee.id) },
      ]),
      [{ text: umum.buttons.kembali, data: callbackData('n', 'l', id) }],
    ],
  };
}

/** The button of an open draft that makes one of its papers as a form to print and sign. */
export function formButton(t: Texts, draftId: string, kind: PaperKind): Button {
  return { text: t.dokumen.form, data: callbackData('n', 'b', draftId, kind) };
}
