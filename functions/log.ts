import { createHash } from 'node:crypto';

/** Nested causes are followed so deep, and so many frames of each error are told. */
const DEPTH = 3;
const FRAMES = 8;

/** Names of kinds of errors, and the codes that systems give: ECONNREFUSED, NoSuchKey, 404. */
const KIND = /^[A-Za-z_$][\w$]{0,60}$/;
/** Fields of our own schemas; whatever else a path holds may have been typed by somebody. */
const FIELD = /^[a-z][A-Za-z]{0,24}$/;
/** A place in code, as V8 writes it: a function, a file, a line. */
const FRAME = /^\s*at (?:([\w$.<> []{1,80}\]?) \()?((?:file:\/\/|node:)?[^()\s]+:\d+:\d+)\)?$/;
const OURS = /^.*?\/(?=(?:functions|bot|domain|tests|node_modules)\/)/;

/**
 * What a log line may say about an error: its kind, its codes and where in the code it arose, also of what
 * caused it. Never its message: that of an AWS error quotes values, that of a Bot API error a text, that of
 * a failed request the address with the token, and that of a mistake of ours whatever was in a variable.
 */
export function describeError(error: unknown, depth = DEPTH): string {
  if (!(error instanceof Error)) return `thrown ${error === null ? 'null' : typeof error}`;
  const words = [kindOf(error), ...codesOf(error), ...framesOf(error)].join(' ');
  const inner = depth > 0 ? innerOf(error) : [];
  return [words, ...inner.map((cause) => describeError(cause, depth - 1))].join(' ← ');
}

/** An id that may open or find something of somebody's, as a log names it: the same each time, and of no use. */
export function veiled(id: string): string {
  return `~${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}

/**
 * Ends the process on a mistake that nobody caught, after a line without its words. Before anybody else's
 * listener: Lambda's own would print them.
 */
export function guardProcess(log: (line: string) => void): void {
  const end = (how: string) => (error: unknown) => {
    log(`${how}: ${describeError(error)}`);
    process.exit(1);
  };
  process.prependListener('uncaughtException', end('uncaught error'));
  process.prependListener('unhandledRejection', end('unhandled rejection'));
}

/** A Lambda handler whose failures are told without their words, which the runtime would write into its log. */
export function guarded<Event, Answer>(
  log: (line: string) => void,
  handle: (event: Event) => Promise<Answer>,
): (event: Event) => Promise<Answer> {
  return async (event) => {
    try {
      return await handle(event);
    } catch (error) {
      log(`handler failed: ${describeError(error)}`);
      throw new Error('handler failed');
    }
  };
}

function kindOf(error: Error): string {
  const { name } = error.name === 'Error' ? error.constructor : error;
  return KIND.test(name) ? name : 'Error';
}

/** Codes of the system, of AWS, of the Bot API, of a job that waits, and of a schema that did not fit. */
function codesOf(error: Error): string[] {
  const of = (field: string): unknown => Reflect.get(error, field);
  const [code, why, status, method] = ['code', 'why', 'error_code', 'method'].map(of);
  const [aws, issues] = ['$metadata', 'issues'].map(of);
  return [
    ...[why, code, method].filter((word) => typeof word === 'string' && isCode(word)),
    ...[code, status].filter((number) => typeof number === 'number'),
    ...(isRecord(aws) && typeof aws.httpStatusCode === 'number' ? [aws.httpStatusCode] : []),
    ...(Array.isArray(issues) ? issues.slice(0, 5).map(issueOf) : []),
  ].map(String);
}

/** Also "telegram 429" and "simpan.gangguan". */
function isCode(word: string): boolean {
  return word.split(/[ .-]/).every((part) => KIND.test(part) || /^\d{1,6}$/.test(part));
}

function issueOf(issue: unknown): string {
  if (!isRecord(issue) || !Array.isArray(issue.path)) return '';
  const path = issue.path.map((part) =>
    typeof part === 'number' || (typeof part === 'string' && FIELD.test(part)) ? part : '*',
  );
  return `${path.join('.')}:${typeof issue.code === 'string' && KIND.test(issue.code) ? issue.code : '?'}`;
}

/** Where it arose, in code of ours if any. The words of the error stand in front, and may look like anything. */
function framesOf({ stack = '', message }: Error): string[] {
  const told = stack.indexOf(message);
  if (told === -1) return [];
  const frames = stack
    .slice(told + message.length)
    .split('\n')
    .flatMap((line) => {
      const [, name, place = ''] = FRAME.exec(line) ?? [];
      if (place === '' || place.startsWith('node:')) return [];
      const short = place.replace(/^file:\/\//, '').replace(OURS, '');
      return [`at ${name ? `${name} ` : ''}${short}`];
    });
  const ours = frames.filter((frame) => !frame.includes('node_modules/'));
  return (ours.length > 0 ? ours : frames).slice(0, FRAMES);
}

/** What it was caused by: grammY keeps that in `error`, everybody else in `cause` or `errors`. */
function innerOf(error: Error): unknown[] {
  const inner = 'error' in error ? error.error : error.cause;
  const many = error instanceof AggregateError ? error.errors.slice(0, 3) : [];
  return [...(inner === undefined || inner === null ? [] : [inner]), ...many];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
