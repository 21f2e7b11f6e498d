import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Where a command's words go. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
}

/** One thing an operator can do: `npm run bok -- <name> …`. */
export interface Command {
  /** One line for `help`. */
  readonly summary: string;
  /** What is typed after the name, e.g. `--role R --unit U [--name N]`. */
  readonly usage: string;
  /** Throws `Refused` where something given does not fit. */
  run(args: string[], terminal: Terminal): Promise<void>;
}

/** Why a command cannot do what was asked, in one sentence for the operator. */
export class Refused extends Error {}

/** Why a file that was given cannot be used; how the command is typed is not the matter. */
export class Faulty extends Refused {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads `--name value` options and plain words. Throws `Refused` for what the command does not know. */
export function readArguments<T extends Options>(args: string[], options: T, words = 0) {
  try {
    const read = parseArgs({ args, options, strict: true, allowPositionals: words > 0 });
    if (read.positionals.length > words)
      throw new Refused(`Terlalu banyak kata: "${read.positionals.slice(words).join(' ')}".`);
    return read;
  } catch (error) {
    if (error instanceof Refused || !(error instanceof Error)) throw error;
    const code = 'code' in error ? error.code : undefined;
    const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new Refused(`Pilihan ${option} tidak dikenal.`);
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new Refused(`Pilihan ${option} perlu nilai, dan hanya satu.`);
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
      throw new Refused(`Kata yang tidak dipahami: ${/'([^']*)'/.exec(error.message)?.[1] ?? ''}.`);
    throw error;
  }
}

/** The value of an option that must be given. */
export function required(value: string | undefined, option: string): string {
  if (value === undefined || value.trim() === '')
    throw new Refused(`Pilihan ${option} wajib diisi.`);
  return value.trim();
}
