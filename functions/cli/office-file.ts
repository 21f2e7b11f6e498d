import type * as z from 'zod';
import { zodFaults } from '../../domain/rules/loading/index.ts';
import { readDocument } from '../packs/document.ts';
import { faultSentence, fieldName } from '../packs/sentences.ts';
import { Faulty, type Terminal } from './command.ts';

const UNCOUNTED = 'Belum ada yang dihitung: betulkan berkasnya lebih dahulu.';

/** Reads a JSON or YAML file that an office wrote, by a schema; every mistake with its line and field, then `Faulty`. */
export async function readOfficeFile<T extends z.ZodType>(
  file: string,
  schema: T,
  terminal: Terminal,
): Promise<z.output<T>> {
  const document = await readDocument(file);
  if ('lines' in document) {
    for (const line of document.lines) terminal.err(line);
    throw new Faulty(UNCOUNTED);
  }
  const parsed = schema.safeParse(document.content);
  if (parsed.success) return parsed.data;
  for (const fault of zodFaults(parsed.error, document.content)) {
    const line = document.lineOf(fault.path);
    terminal.err(`${file}:${line}: ${fieldName(fault.path, undefined)}: ${faultSentence(fault)}`);
  }
  throw new Faulty(UNCOUNTED);
}
