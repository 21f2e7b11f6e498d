import { CannotStart } from '../local/cannot-start.ts';
import { type Command, Refused, type Terminal } from './command.ts';
import { COMMANDS } from './commands.ts';

/** `npm run bok -- <command> …`: the operator's command line. */

const terminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
};

// A reader that has seen enough (`… | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));

/** Returns the exit code. */
async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) return help(args[0]);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    terminal.err(
      `Perintah "${name}" tidak dikenal. Yang ada: ${Object.keys(COMMANDS).join(', ')}.`,
    );
    return 1;
  }
  if (args.includes('--help') || args.includes('-h')) return help(name);
  const command = await load();
  try {
    await command.run(args, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused || error instanceof CannotStart)) throw error;
    terminal.err(error.message);
    if (error instanceof Refused) terminal.err(`Pakai: ${line(name, command)}`);
    return 1;
  }
}

async function help(name: string | undefined): Promise<number> {
  const asked = Object.entries(COMMANDS).filter(([key]) => name === undefined || key === name);
  if (asked.length === 0) {
    terminal.err(
      `Perintah "${name}" tidak dikenal. Yang ada: ${Object.keys(COMMANDS).join(', ')}.`,
    );
    return 1;
  }
  terminal.out('Perintah operator Lapor BOK:');
  for (const [key, load] of asked) {
    const command = await load();
    terminal.out('');
    terminal.out(`  ${line(key, command)}`);
    terminal.out(`      ${command.summary}`);
  }
  return 0;
}

function line(name: string, command: Command): string {
  return `npm run bok -- ${name} ${command.usage}`.trimEnd();
}
