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

/** Telegram takes so many characters in one message. */
const LONGEST = 4096;

/** The HTML of one message: whole lines as long as they fit, and plain where a tag would be cut open. */
export function fitted({ value }: Html): string {
  if (value.length <= LONGEST) return value;
  const cut = value.slice(0, value.lastIndexOf('\n', LONGEST - 2));
  const open = cut.split(/<[a-z]/).length !== cut.split('</').length;
  return `${open ? cut.replace(/<[^>]*>/g, '') : cut}\n…`;
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
