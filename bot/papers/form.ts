import type { Pack } from '../../domain/rules/index.ts';
import type { Named, Office } from './facts.ts';
import { kop } from './office.ts';
import type { Block, Column, Signature } from './paper.ts';
import { BLANK, SHORT_BLANK } from './words.ts';

type Form = Pack['forms'][number];
type FormField = Form['fields'][number];

/** What a template is filled with. What is not there stays open. */
export type FormValues = {
  /** By the template's field ids; several ids may name one thing. */
  fields: Readonly<Record<string, string | undefined>>;
  /** By kind of field, for a template that calls its fields otherwise. */
  kinds: Readonly<Partial<Record<FormField['kind'], string>>>;
  /** Rows of the tables, by column id. */
  rows: readonly Readonly<Record<string, string | undefined>>[];
};

/** The columns about a person, under every id that templates give them. */
export function personCells({ name, nip, golongan, jabatan }: Named) {
  const rank = golongan ?? SHORT_BLANK;
  return {
    nama: name,
    nip: nip ?? SHORT_BLANK,
    pangkat: rank,
    'pangkat-gol': rank,
    golongan: rank,
    jabatan: jabatan ?? SHORT_BLANK,
  };
}

/** The template of a pack by its id. */
export function packForm(pack: Pack, id: string): Form | undefined {
  return pack.forms.find((form) => form.id === id);
}

/**
 * A template of a pack, filled: any wording, any order of blocks. Its letterhead is the Puskesmas' own;
 * a line "No : …" below the title is centred like it; signatures that follow one another stand side by side.
 */
export function fillForm(form: Form, office: Office, values: FormValues): Block[] {
  const given = (id: string): string => {
    const kind = form.fields.find((field) => field.id === id)?.kind;
    return values.fields[id] ?? (kind && values.kinds[kind]) ?? '';
  };
  const fill = (text: string, blank = BLANK) =>
    text.replace(/\{([^}]+)\}/g, (_, id: string) => given(id) || blank);
  const hasKop = form.blocks.some(({ kind }) => kind === 'kop');
  const blocks: Block[] = hasKop ? [] : [kop(office)];
  for (const part of form.blocks) {
    const before = blocks.at(-1);
    switch (part.kind) {
      case 'kop':
        blocks.push(kop(office, fill(part.text)));
        break;
      case 'title':
        blocks.push({ block: 'title', text: fill(part.text) });
        break;
      case 'paragraph':
        if (before?.block === 'title' && !before.under && /^(No|Nomor)\b/i.test(part.text)) {
          blocks[blocks.length - 1] = { ...before, under: [numberLine(part.text, fill, given)] };
        } else blocks.push({ block: 'paragraph', text: fill(part.text), indent: true });
        break;
      case 'fields':
        blocks.push({
          block: 'fields',
          rows: part.fields.map((id) => [
            form.fields.find((field) => field.id === id)?.label ?? id,
            given(id) || BLANK + BLANK,
          ]),
        });
        break;
      case 'table':
        blocks.push({
          block: 'table',
          columns: part.columns.map(columnOf),
          rows: values.rows.map((row) => part.columns.map(({ id }) => row[id] ?? '')),
          ...(part.columns.some(({ id }) => isToSign(id)) && { tall: true }),
        });
        break;
      case 'signature': {
        const { place, role, name, nip } = part;
        const one: Signature = {
          head: [...(place ? [fill(place, SHORT_BLANK)] : []), fill(role)],
          name: fill(name, ''),
          ...(nip !== undefined && { nip: fill(nip, '').replace(/^NIP[.:]?\s*/i, '') }),
        };
        if (before?.block === 'signatures') {
          blocks[blocks.length - 1] = { ...before, columns: [...before.columns, one] };
        } else blocks.push({ block: 'signatures', columns: [one] });
      }
    }
  }
  return blocks;
}

/** A number that is whole already, with its own slashes, replaces whatever the template prints around it. */
function numberLine(
  text: string,
  fill: (text: string) => string,
  given: (id: string) => string,
): string {
  const number = given('nomor');
  return number.includes('/') ? text.replace(/\S*\{nomor\}.*$/, () => number) : fill(text);
}

function isToSign(id: string): boolean {
  return /tanda-tangan|ttd|paraf/.test(id);
}

/** Shares of the line that suit what a column is about; unknown ones share alike. */
function columnOf({ id, label }: { id: string; label: string }): Column {
  if (id === 'no') return { label, width: 0.42, align: 'center' };
  if (/nip/.test(id)) return { label, width: 2.1 };
  if (/kegiatan|uraian/.test(id)) return { label, width: 2.2 };
  if (/nama/.test(id)) return { label, width: 1.7 };
  return { label, width: isToSign(id) ? 1.5 : 1.25 };
}
