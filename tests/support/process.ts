import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A command of the project in a process of its own, with what it has said so far. */
export interface Program {
  child: ChildProcess;
  out(): string;
  err(): string;
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | string | null>;
}

/** Starts `node <file> <args>` with these variables and none of the caller's own configuration. */
export function startProgram(
  file: string,
  args: string[],
  environment: Record<string, string>,
): Program {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(root, file), ...args], {
    cwd: root,
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  });
  return { child, out: () => out, err: () => err, ended };
}

/** Waits for `npm start`'s program to say where it is. */
export async function urlOf(program: Program): Promise<string> {
  const url = await Promise.race([
    vi.waitFor(() => {
      const found = /https?:\/\/\S+/.exec(program.out())?.[0];
      if (found === undefined) throw new Error(`no URL yet: ${program.out()}${program.err()}`);
      return found;
    }, 20_000),
    program.ended.then(() => undefined),
  ]);
  if (url === undefined) throw new Error(`it ended: ${program.out()}${program.err()}`);
  return url;
}

/** A directory that is gone after the test. */
export function freshDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'bok-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true, maxRetries: 5 }));
  return path;
}
