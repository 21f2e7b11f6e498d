import type * as z from 'zod';
import { zodFaults } from '../../domain/rules/loading/index.ts';
import { Refused, type Terminal } from './command.ts';
import { readOrTell } from './pack-check.ts';
import { faultSentence, fieldName } from './pack-sentences.ts';

/** Reads a JSON or YAML file that an office wrote, by a schema; every mistake with its line and field, then `Refused`. */
export async function readOfficeFile<T extends z.ZodType>(
  file: string,
  schema: T,
  terminal: Terminal,
): Promise<z.output<T>> {
  const document = await readOrTell(file, terminal);
  const parsed = schema.safeParse(document.content);
  if (parsed.success) return parsed.data;
  for (const fault of zodFaults(parsed.error, document.content)) {
    const line = document.lineOf(fault.path);
    terminal.err(`${file}:${line}: ${fieldName(fault.path, undefined)}: ${faultSentence(fault)}`);
  }
  throw new Refused(`${file}: isinya belum dapat dihitung.`);
}
