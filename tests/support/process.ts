import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { noteSaid } from './said.ts';

const root = join(import.meta.dirname, '../..');

/** A command of the project in a process of its own, with what it has said so far. */
export interface Program {
  child: ChildProcess;
  out(): string;
  err(): string;
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | string | null>;
}

/** Starts `node <file> <args>`, as `launch` does, until the test is over. */
export function startProgram(
  file: string,
  args: string[],
  environment: Record<string, string>,
): Program {
  const program = launch(process.execPath, [join(root, file), ...args], environment);
  onTestFinished(async () => {
    await endProgram(program);
  });
  return program;
}

/** Starts a command in the project's folder with these variables and none of the caller's own configuration. */
export function launch(
  command: string,
  args: string[],
  environment: Record<string, string>,
): Program {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, args, {
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
  // What the command line answers its operator is no log.
  const isLog = !args.some((arg) => arg.includes('functions/cli/'));
  child.on('close', () => {
    if (isLog) noteSaid(`${out}\n${err}\n`);
  });
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  return { child, out: () => out, err: () => err, ended };
}

/** Asks a program that still runs to end, and waits until it has: its exit code or signal. */
export async function endProgram({ child, ended }: Program): Promise<number | string | null> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  return ended;
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
