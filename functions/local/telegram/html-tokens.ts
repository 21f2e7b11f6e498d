import { badRequest } from './api-error.ts';

/** A piece of HTML; `at` is its byte offset in UTF-8, as Telegram names it in errors. */
export type HtmlToken =
  | { kind: 'text'; text: string; at: number }
  | { kind: 'start'; name: string; attributes: Map<string, string>; closed: boolean; at: number }
  | { kind: 'end'; name: string; at: number };

export interface HtmlDialect {
  /** Tags that may be opened. */
  tags: ReadonlySet<string>;
  /** Named entities, without & and ;. Others stay as they are written. */
  entities: Record<string, string>;
  /** Whether `<hr/>` closes itself. */
  selfClosing: boolean;
}

const SPACE = /\s/;

/** 400 in the words of Telegram's HTML parser. */
export function cannotParse(reason: string) {
  return badRequest(`can't parse entities: ${reason}`);
}

function decodeEntities(text: string, entities: Record<string, string>): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));?/gi, (whole, dec, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Walks over one `<tag …>`; knows where it began, for the errors. */
class TagReader {
  readonly html: string;
  readonly at: number;
  position: number;
  readonly dialect: HtmlDialect;

  constructor(html: string, start: number, at: number, dialect: HtmlDialect) {
    this.html = html;
    this.position = start;
    this.at = at;
    this.dialect = dialect;
  }

  private get char(): string {
    return this.html[this.position] ?? '';
  }

  private take(stop: (char: string) => boolean): string {
    const from = this.position;
    while (this.position < this.html.length && !stop(this.char)) this.position++;
    return this.html.slice(from, this.position);
  }

  private skipSpaces(): void {
    this.take((char) => !SPACE.test(char));
  }

  private get selfClosesHere(): boolean {
    return this.dialect.selfClosing && this.html.startsWith('/>', this.position);
  }

  endTag(): HtmlToken {
    const name = this.take((char) => SPACE.test(char) || char === '>').toLowerCase();
    this.skipSpaces();
    if (this.char !== '>') throw cannotParse(`Unclosed end tag at byte offset ${this.at}`);
    this.position++;
    return { kind: 'end', name, at: this.at };
  }

  startTag(): HtmlToken {
    const ends = (char: string) =>
      SPACE.test(char) || char === '>' || (this.dialect.selfClosing && char === '/');
    const name = this.take(ends).toLowerCase();
    if (!this.char) throw cannotParse(`Unclosed start tag at byte offset ${this.at}`);
    if (!this.dialect.tags.has(name))
      throw cannotParse(`Unsupported start tag "${name}" at byte offset ${this.at}`);
    const attributes = new Map<string, string>();
    for (;;) {
      this.skipSpaces();
      if (this.selfClosesHere) {
        this.position += 2;
        return { kind: 'start', name, attributes, closed: true, at: this.at };
      }
      if (this.char === '>') break;
      if (!this.char) throw cannotParse(`Unclosed start tag "${name}" at byte offset ${this.at}`);
      const [attribute, value] = this.attribute(name);
      attributes.set(attribute, value);
    }
    this.position++;
    return { kind: 'start', name, attributes, closed: false, at: this.at };
  }

  private attribute(tag: string): [string, string] {
    const name = this.take(
      (char) => SPACE.test(char) || char === '=' || char === '>' || this.selfClosesHere,
    ).toLowerCase();
    if (!name)
      throw cannotParse(`Empty attribute name in the tag "${tag}" at byte offset ${this.at}`);
    this.skipSpaces();
    if (this.char !== '=') return [name, ''];
    this.position++;
    this.skipSpaces();
    const quote: string = this.char;
    if (quote !== '"' && quote !== "'") {
      const bare = this.take((char) => !/[\w.:\-/#?&=%+@]/.test(char) || this.selfClosesHere);
      if (!bare) throw cannotParse(`Unexpected end of name token at byte offset ${this.at}`);
      return [name, bare];
    }
    this.position++;
    const value = this.take((char) => char === quote);
    if (!this.char) throw cannotParse(`Unclosed start tag at byte offset ${this.at}`);
    this.position++;
    return [name, decodeEntities(value, this.dialect.entities)];
  }
}

/** Cuts HTML into text and tags. @throws ApiError 400 at an unknown tag or one that does not end. */
export function* htmlTokens(html: string, dialect: HtmlDialect): Generator<HtmlToken> {
  let position = 0;
  let at = 0;
  while (position < html.length) {
    const open = html.indexOf('<', position);
    const end = open === -1 ? html.length : open;
    const text = html.slice(position, end);
    if (text) yield { kind: 'text', text: decodeEntities(text, dialect.entities), at };
    if (open === -1) return;
    at += Buffer.byteLength(text);
    const isEnd = html[open + 1] === '/';
    const reader = new TagReader(html, open + (isEnd ? 2 : 1), at, dialect);
    yield isEnd ? reader.endTag() : reader.startTag();
    at += Buffer.byteLength(html.slice(open, reader.position));
    position = reader.position;
  }
}
