import { dirname, join } from 'node:path';
import type { Pack, Shelf } from '../../domain/rules/index.ts';
import { type Loaded, loadPack } from '../../domain/rules/loading/index.ts';
import { type Document, readDocument } from './document.ts';
import { faultSentence, fieldName } from './sentences.ts';

/** A pack file that is right, or what is wrong with it: `file:line: field: sentence`, in the order of lines. */
export type PackRead =
  | { readonly pack: Pack; readonly content: unknown }
  | { readonly lines: readonly string[] };

/** Reads and validates a pack file (JSON or YAML). It may extend packs of the shelf and files named `<id>.json` or `.yaml` beside it. */
export async function readPack(file: string, shelf: Shelf): Promise<PackRead> {
  const document = await readDocument(file);
  if ('lines' in document) return document;
  const loaded = loadPack(document.content, await baseFinder(document, shelf));
  if ('faults' in loaded) return { lines: faultLines(document, loaded) };
  return { pack: loaded.pack, content: loaded.raw };
}

function faultLines(
  document: Document,
  { faults, whole }: Extract<Loaded, { readonly faults: unknown }>,
): string[] {
  return faults
    .map((fault) => ({ fault, line: document.lineOf(fault.path, whole) }))
    .sort((a, b) => a.line - b.line)
    .map(({ fault, line }) => {
      const field = fieldName(fault.path, whole ?? document.content);
      return `${document.file}:${line}: ${field}: ${faultSentence(fault)}`;
    });
}

async function baseFinder(
  { file, content }: Document,
  shelf: Shelf,
): Promise<(id: string) => unknown> {
  const beside = new Map<string, unknown>();
  let id = extended(content);
  while (id !== undefined && shelf.raw(id) === undefined && !beside.has(id)) {
    const found = await readBeside(dirname(file), id);
    if (found === undefined) break;
    beside.set(id, found);
    id = extended(found);
  }
  return (wanted) => shelf.raw(wanted) ?? beside.get(wanted);
}

async function readBeside(folder: string, id: string): Promise<unknown> {
  // An id is never a path: it comes out of a file that somebody else may have written.
  if (!/^[a-z0-9.-]+$/.test(id)) return undefined;
  for (const ending of ['json', 'yaml', 'yml']) {
    const document = await readDocument(join(folder, `${id}.${ending}`));
    if (!('lines' in document)) return document.content;
  }
  return undefined;
}

function extended(content: unknown): string | undefined {
  const id =
    typeof content === 'object' && content !== null ? Reflect.get(content, 'extends') : undefined;
  return typeof id === 'string' ? id : undefined;
}
