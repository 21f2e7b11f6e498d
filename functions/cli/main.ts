import { CannotStart } from '../local/cannot-start.ts';
import { type Command, Faulty, Refused, type Terminal } from './command.ts';
import { COMMANDS } from './commands.ts';

/**
 * Runs one command line.
 *
 * | exit code | |
 * | --- | --- |
 * | 0 | done |
 * | 1 | refused, with one sentence and, where it was typed wrongly, how it is used; nothing was done |
 */
export async function main(
  [name = 'help', ...args]: string[],
  terminal: Terminal,
): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) return help(args[0], terminal);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) return unknown(name, terminal);
  if (args.includes('--help') || args.includes('-h')) return help(name, terminal);
  const command = await load();
  try {
    await command.run(args, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused || error instanceof CannotStart)) throw error;
    terminal.err(error.message);
    if (error instanceof Refused && !(error instanceof Faulty))
      terminal.err(`Pakai: ${line(name, command)}`);
    return 1;
  }
}

async function help(name: string | undefined, terminal: Terminal): Promise<number> {
  const asked = Object.entries(COMMANDS).filter(([key]) => name === undefined || key === name);
  if (name !== undefined && asked.length === 0) return unknown(name, terminal);
  terminal.out('Perintah operator Lapor BOK:');
  for (const [key, load] of asked) {
    const command = await load();
    terminal.out('');
    terminal.out(`  ${line(key, command)}`);
    terminal.out(`      ${command.summary}`);
  }
  return 0;
}

function unknown(name: string, terminal: Terminal): number {
  const known = Object.keys(COMMANDS).join(', ');
  terminal.err(`Perintah "${name}" tidak dikenal. Yang ada: ${known}, help.`);
  return 1;
}

function line(name: string, command: Command): string {
  return `npm run bok -- ${name} ${command.usage}`.trimEnd();
}
