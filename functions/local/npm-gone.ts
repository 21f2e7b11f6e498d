import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Pause between two looks, in milliseconds. */
const LOOK = 500;

/**
 * Resolves when the npm that began this process is gone. One that is killed cannot tell us, and a
 * run without it has nobody who could end it. npm starts scripts through a shell, which may stay
 * between the two.
 */
export async function npmGone(): Promise<void> {
  const parent = process.ppid;
  const shell = /^(?:ba|da|a)?sh$/.test(read(parent, 'comm')?.trim() ?? '');
  const npm = shell ? parentOf(parent) : undefined;
  while (process.ppid === parent && (npm === undefined || parentOf(parent) === npm))
    await pause(LOOK, undefined, { ref: false });
}

/** The parent's process id, where the system has /proc. */
function parentOf(pid: number): number | undefined {
  const line = read(pid, 'status')
    ?.split('\n')
    .find((text) => text.startsWith('PPid:'));
  return line === undefined ? undefined : Number(line.slice('PPid:'.length));
}

function read(pid: number, file: 'comm' | 'status'): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
