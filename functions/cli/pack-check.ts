import { dirname, join } from 'node:path';
import { menuItems, type Pack, packs } from '../../domain/rules/index.ts';
import { type Loaded, loadPack } from '../../domain/rules/loading/index.ts';
import { Refused, type Terminal } from './command.ts';
import { type Document, readDocument } from './document.ts';
import { faultSentence, fieldName, notationSentence } from './pack-sentences.ts';

/** `pack check FILE`: every mistake with its line and field, or what the pack holds. Throws `Refused` where there is one. */
export async function checkPack(file: string, terminal: Terminal): Promise<void> {
  const document = await readOrTell(file, terminal);
  const loaded = loadPack(document.content, await baseFinder(document));
  if ('faults' in loaded) throw tell(document, loaded, terminal);
  terminal.out(`${file}: sah.`);
  terminal.out(`${loaded.pack.identity.shortTitle} (${loaded.pack.id}): ${contents(loaded.pack)}.`);
}

/** Reads the file, or tells what is wrong in its notation. */
export async function readOrTell(file: string, terminal: Terminal): Promise<Document> {
  const document = await readDocument(file);
  if (!('faults' in document)) return document;
  for (const fault of document.faults) {
    terminal.err(`${file}:${fault.line}: ${notationSentence(fault.code)}`);
  }
  throw new Refused(`${file} tidak dapat dibaca sebagai JSON atau YAML.`);
}

/** Tells every fault, in the order of lines. */
function tell(
  document: Document,
  { faults, whole }: Extract<Loaded, { readonly faults: unknown }>,
  terminal: Terminal,
): Refused {
  const { file } = document;
  const told = faults
    .map((fault) => ({ fault, line: document.lineOf(fault.path, whole) }))
    .sort((a, b) => a.line - b.line);
  for (const { fault, line } of told) {
    const field = fieldName(fault.path, whole ?? document.content);
    terminal.err(`${file}:${line}: ${field}: ${faultSentence(fault)}`);
  }
  return new Refused(`${file}: ${faults.length} kesalahan; pack ini tidak dapat dipakai.`);
}

/** Packs that may be extended: the built-in ones, and files named `<id>.json` or `.yaml` beside this one. */
async function baseFinder({ file, content }: Document): Promise<(id: string) => unknown> {
  const beside = new Map<string, unknown>();
  let id = extended(content);
  while (id !== undefined && packs.raw(id) === undefined && !beside.has(id)) {
    const found = await readBeside(dirname(file), id);
    if (found === undefined) break;
    beside.set(id, found);
    id = extended(found);
  }
  return (wanted) => packs.raw(wanted) ?? beside.get(wanted);
}

async function readBeside(folder: string, id: string): Promise<unknown> {
  // An id is never a path: it comes out of a file that somebody else may have written.
  if (!/^[a-z0-9.-]+$/.test(id)) return undefined;
  for (const ending of ['json', 'yaml', 'yml']) {
    const document = await readDocument(join(folder, `${id}.${ending}`)).catch((error: unknown) => {
      if (error instanceof Refused) return undefined;
      throw error;
    });
    if (document !== undefined && !('faults' in document)) return document.content;
  }
  return undefined;
}

function extended(content: unknown): string | undefined {
  const id =
    typeof content === 'object' && content !== null ? Reflect.get(content, 'extends') : undefined;
  return typeof id === 'string' ? id : undefined;
}

function contents(pack: Pack): string {
  const activities = menuItems(pack).filter((item) => item.leaf).length;
  const papers = pack.evidence.reduce((sum, list) => sum + list.items.length, 0);
  return [
    `${pack.funds.length} dana`,
    `${activities} kegiatan`,
    `${pack.spends.length} jenis belanja`,
    `${papers} butir bukti`,
    `${pack.taxes.length} pajak`,
    `${pack.tariffs.length} tarif`,
  ].join(', ');
}
