import { cannotParse, type HtmlDialect, htmlTokens } from './html-tokens.ts';

/** An element of rich HTML; `at` is its byte offset, for errors. */
export interface Element {
  name: string;
  attributes: Map<string, string>;
  children: HtmlNode[];
  at: number;
}

export type HtmlNode = Element | string;

/** Tags of rich HTML in Bot API 10.1, by where they may stand. */
export const INLINE = new Set(
  'b strong i em u ins s strike del code mark sub sup tg-spoiler a tg-reference tg-emoji tg-time tg-math br'.split(
    ' ',
  ),
);
export const BLOCK = new Set(
  'h1 h2 h3 h4 h5 h6 p pre footer hr ul ol blockquote aside img video audio figure tg-map tg-collage tg-slideshow table details tg-math-block'.split(
    ' ',
  ),
);
const INNER = new Set('li input cite figcaption caption tr th td summary'.split(' '));
const DIALECT: HtmlDialect = {
  tags: new Set([...INLINE, ...BLOCK, ...INNER]),
  entities: {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
    nbsp: '\u00A0',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
  },
  selfClosing: true,
};

const VOID = new Set(['br', 'hr', 'img', 'input']);
const DEEPEST = 16;

export function isElement(node: HtmlNode, name?: string): node is Element {
  return typeof node !== 'string' && (name === undefined || node.name === name);
}

/** Parses rich HTML into a tree. @throws ApiError 400 at an unknown, unclosed or stray tag */
export function htmlTree(html: string): HtmlNode[] {
  const root: Element = { name: '', attributes: new Map(), children: [], at: 0 };
  const open = [root];
  const current = () => open.at(-1) ?? root;
  for (const token of htmlTokens(html, DIALECT)) {
    if (token.kind === 'text') current().children.push(token.text);
    else if (token.kind === 'start') {
      const { name, attributes, at, closed } = token;
      const element: Element = { name, attributes, children: [], at };
      current().children.push(element);
      if (closed || VOID.has(name)) continue;
      open.push(element);
      if (open.length - 1 > DEEPEST) throw cannotParse(`Too many nested tags at byte offset ${at}`);
    } else if (!VOID.has(token.name)) {
      const element = open.pop();
      if (!element || element === root)
        throw cannotParse(`Unexpected end tag at byte offset ${token.at}`);
      if (token.name !== element.name)
        throw cannotParse(
          `Unmatched end tag at byte offset ${token.at}, expected "</${element.name}>", found "</${token.name}>"`,
        );
    }
  }
  if (open.length > 1)
    throw cannotParse(`Can't find end tag corresponding to start tag "${current().name}"`);
  return root.children;
}

/** All elements of a tree with this name. */
export function elementsOf(nodes: HtmlNode[], name: string): Element[] {
  return nodes.flatMap((node) =>
    isElement(node)
      ? [...(node.name === name ? [node] : []), ...elementsOf(node.children, name)]
      : [],
  );
}

/** An element that does not belong where it stands. */
export function misplaced(element: Element, parent: string) {
  return cannotParse(
    `Tag "${element.name}" is not allowed in "${parent}" at byte offset ${element.at}`,
  );
}
