import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { BotError, GrammyError, HttpError } from 'grammy';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { Later } from '../../functions/jobs/later.ts';
import { describeError, guarded, veiled } from '../../functions/log.ts';
import { launch } from '../support/process.ts';

const SECRET = 'Kanari-Rahasia';
const TOKEN = '7000000001:AAKanariRahasia';

/** Fails with whatever was in a variable, as a mistake of ours does. */
function mistake(text: string): Error {
  return new TypeError(`cannot read ${text}\n    at ${text} (${text}:1:1)`, {
    cause: new Error(text),
  });
}

describe('an error in the log', () => {
  it('has its kind, its place in the code and its causes, and none of its words', () => {
    const line = describeError(mistake(SECRET));
    expect(line).toMatch(
      /^TypeError at mistake tests\/functions\/log\.test\.ts:\d+:\d+ at .* ← Error at/,
    );
    expect(line).not.toContain(SECRET);
    expect(line).not.toContain('\n');
  });

  it('of Telegram has its method and number, not what it quotes', () => {
    const refused = new GrammyError(
      `Call to sendMessage failed! ${SECRET}`,
      { ok: false, error_code: 400, description: `Bad Request: unsupported tag "${SECRET}"` },
      'sendMessage',
      { text: SECRET },
    );
    expect(describeError(refused)).toMatch(/^GrammyError sendMessage 400 at /);
    const url = Object.assign(
      new Error(`request to https://api.telegram.org/bot${TOKEN}/x failed`),
      {
        code: 'ECONNREFUSED',
      },
    );
    const line = describeError(new HttpError(`Network request failed ${TOKEN}`, url));
    expect(line).toMatch(/^HttpError at .* ← Error ECONNREFUSED at /);
    for (const text of [line, describeError(refused)])
      expect(text).not.toMatch(/Kanari|7000000001/);
  });

  it('of a handler, of AWS, of a schema and of many says what kind it was', () => {
    const aws = new ResourceNotFoundException({
      message: `Value '${SECRET}' at 'item' failed`,
      $metadata: { httpStatusCode: 400 },
    });
    expect(describeError(aws)).toMatch(/^ResourceNotFoundException 400 at /);
    const shape = z.object({ answers: z.record(z.string(), z.object({ text: z.number() })) });
    const unfit = shape.safeParse({ answers: { [SECRET]: { text: SECRET } } }).error;
    expect(describeError(unfit)).toMatch(/^(Zod|\$Zod)\w+ answers\.\*\.text:invalid_type/);
    const many = new AggregateError([aws, mistake(SECRET)], SECRET);
    expect(describeError(many)).toMatch(/^AggregateError .* ← Resource.* ← TypeError/);
    const context = { update: { message: { text: SECRET } } } as ConstructorParameters<
      typeof BotError
    >[1];
    expect(describeError(new BotError(aws, context))).toMatch(/^BotError ← Resource/);
    for (const error of [aws, unfit, many]) expect(describeError(error)).not.toContain('Kanari');
  });

  it('of a job that waits says why in our own words', () => {
    expect(describeError(new Later(1, true, 'telegram 403'))).toMatch(/^Later telegram 403 at /);
    expect(describeError(new Later(1, true, 'simpan.gangguan'))).toMatch(
      /^Later simpan\.gangguan /,
    );
  });

  it('that is none, has no stack or lies about its name is told as what it is', () => {
    expect(describeError(SECRET)).toBe('thrown string');
    expect(describeError(null)).toBe('thrown null');
    expect(describeError(Object.assign(new Error(SECRET), { stack: undefined }))).toBe('Error');
    expect(describeError(Object.assign(new Error('x'), { name: `${SECRET} <b>`, stack: '' }))).toBe(
      'Error',
    );
    const renamed = new Error('first');
    renamed.message = SECRET;
    expect(describeError(renamed)).not.toContain('Kanari');
    const round: Error & { error?: unknown } = new Error(SECRET);
    round.error = round;
    expect(describeError(round).split('←')).toHaveLength(4);
  });

  it('leaves an id recognisable and useless', () => {
    expect(veiled('AgADKanari')).toBe(veiled('AgADKanari'));
    expect(veiled('AgADKanari')).toMatch(/^~[0-9a-f]{8}$/);
    expect(veiled('AgADKanari')).not.toBe(veiled('AgADKanarj'));
  });
});

describe('a Lambda handler', () => {
  it('that fails throws no words, which the runtime would print', async () => {
    const lines: string[] = [];
    const handler = guarded(
      (line) => lines.push(line),
      async (text: string) => {
        if (text === SECRET) throw mistake(text);
        return text;
      },
    );
    await expect(handler('baik')).resolves.toBe('baik');
    await expect(handler(SECRET)).rejects.toThrow(/^handler failed$/);
    expect(lines).toEqual([expect.stringMatching(/^handler failed: TypeError at mistake /)]);
  });
});

describe('a process', () => {
  it.each([
    ['setTimeout(() => { throw new Error(secret) })', 'uncaught error: Error at'],
    ['void Promise.reject(new TypeError(secret))', 'unhandled rejection: TypeError at'],
    ['void Promise.reject(secret)', 'unhandled rejection: thrown string'],
    ['await Promise.reject(new RangeError(secret))', ': RangeError at'],
  ])('ends after %s with one line without its words', async (code, line) => {
    const program = launch(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { guardProcess } from './functions/log.ts';
        process.on('uncaughtException', (e) => process.stderr.write(String(e)));
        guardProcess((line) => process.stderr.write(line + '\\n'));
        const secret = '${SECRET}';
        ${code};
        setInterval(() => {}, 1000);`,
      ],
      {},
    );
    onTestFinished(() => void program.child.kill('SIGKILL'));
    expect(await program.ended).toBe(1);
    expect(program.err()).toContain(line);
    expect(program.err()).not.toContain('Kanari');
    expect(program.err().trim().split('\n')).toHaveLength(1);
  });
});
