import { formatRupiah, Rupiah } from '../domain/money/index.ts';

/** Text that is already HTML. Everything else is shown as typed: `<b>` in a name stays `<b>`. */
export class Html {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

type Part = Html | string | number | Rupiah | undefined | readonly Part[];

/** Builds HTML; what is put in is escaped unless it is HTML itself. Money is written as people write it. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((text, string, i) => text + rendered(parts[i - 1]) + string));
}

/** Joins pieces of HTML, leaving out the absent ones. */
export function join(parts: readonly (Html | undefined)[], separator = '\n'): Html {
  return new Html(
    parts
      .filter((part) => part !== undefined)
      .map((part) => part.value)
      .join(separator),
  );
}

function rendered(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.value;
  if (isList(part)) return part.map(rendered).join('');
  if (part instanceof Rupiah) return formatRupiah(part);
  return escaped(typeof part === 'number' ? String(part) : part);
}

function isList(part: Part): part is readonly Part[] {
  return Array.isArray(part);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
