import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Command, Refused } from '../../../functions/cli/command.ts';

/** What a command said, and why it refused where it did. */
export interface Said {
  readonly out: string;
  readonly err: readonly string[];
  readonly refused: string | undefined;
}

/** Runs a command of the operator's command line in this process. */
export async function say(command: Command, ...args: string[]): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  try {
    await command.run(args, {
      out: (line) => void terminal.out(line),
      err: (line) => void terminal.err(line),
    });
    return { out: out.join('\n'), err, refused: undefined };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { out: out.join('\n'), err, refused: error.message };
  }
}

/** A file for the length of the test; JSON where it is not text. */
export function fileWith(content: unknown, name = 'berkas.json'): string {
  const folder = mkdtempSync(join(tmpdir(), 'bok-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(
    file,
    typeof content === 'string' ? content : JSON.stringify(content, undefined, 2),
  );
  return file;
}
