import type { Form } from './form.ts';
import { luarGedung, luarGedungBukti } from './luar-gedung.ts';

export * from './answers.ts';
export * from './form.ts';

const forms: readonly Form[] = [luarGedung, luarGedungBukti];

/** The form of this id; throws for one that does not exist (forms are never removed). */
export function formById(id: string): Form {
  const form = forms.find((f) => f.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

/** The form for a kind of spending, with or without a step for papers that the other steps do not give. */
export function formFor(spend: string, withPapers: boolean): Form {
  const fitting = forms.filter((form) => form.spend === spend);
  const form = fitting.find(
    ({ steps }) => steps.some(({ kind }) => kind === 'bukti') === withPapers,
  );
  if (!form) throw new Error(`no form for ${spend}`);
  return form;
}
