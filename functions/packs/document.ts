import { readFile } from 'node:fs/promises';
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import { notationSentence } from './sentences.ts';

/** A JSON or YAML file as read, with the lines of its parts. */
export interface Document {
  readonly file: string;
  readonly content: unknown;
  /**
   * Line of the part that a path leads to, or of the last part on the way that is there. `whole`: content
   * made by laying the file over another pack; entries are then found by their id.
   */
  lineOf(path: readonly (string | number)[], whole?: unknown): number;
}

/** Reads a JSON or YAML file, or says in lines for a person why not. */
export async function readDocument(
  file: string,
): Promise<Document | { readonly lines: readonly string[] }> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { lines: [`Berkas ${file} tidak dapat dibaca.`] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    const told = document.errors.map(
      ({ pos, code }) => `${file}:${lines.linePos(pos[0]).line}: ${notationSentence(code)}`,
    );
    return { lines: [...new Set(told)] };
  }
  const lineOf = (node: Node | null) => lines.linePos(node?.range?.[0] ?? 0).line;
  return {
    file,
    content: document.toJS(),
    lineOf: (path, whole) => lineOf(find(document.contents, path, whole)),
  };
}

function find(start: Node | null, path: readonly (string | number)[], whole: unknown): Node | null {
  let node: Node | null = start;
  let value: unknown = whole;
  for (const key of path) {
    value = get(value, key);
    if (isMap(node) && key === 0) continue; // a single value standing without its list
    const next = step(node, key, value);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function step(node: Node | null, key: string | number, value: unknown): Node | undefined {
  if (isSeq(node)) {
    const id = get(value, 'id');
    const there = typeof key === 'number' ? node.items[key] : undefined;
    if (isMap(there) && (id === undefined || there.get('id') === id)) return there;
    const found = node.items.find(
      (item) => isMap(item) && id !== undefined && item.get('id') === id,
    );
    return isNode(found) ? found : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    ({ key: name }) => isScalar(name) && String(name.value) === String(key),
  );
  if (pair === undefined) return undefined;
  // The key's own line, unless there is more to walk into.
  if (isCollection(pair.value)) return pair.value;
  return isNode(pair.key) ? pair.key : undefined;
}

function get(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
