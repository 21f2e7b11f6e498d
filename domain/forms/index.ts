import type { Form } from './form.ts';
import { luarGedung } from './luar-gedung.ts';

export * from './answers.ts';
export * from './form.ts';

const forms: readonly Form[] = [luarGedung];

/** The form of this id; throws for one that does not exist (forms are never removed). */
export function formById(id: string): Form {
  const form = forms.find((f) => f.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}
