import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { createTelegramStandin } from '../../functions/local/telegram/index.ts';
import { freshDirectory, type Program, startProgram, urlOf } from '../support/process.ts';

const START = 'functions/local/start.ts';
const TOKEN = '123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
const runSchema = z.object({
  dynamodb: z.string(),
  s3: z.string(),
  pids: z.object({ dynamodb: z.number(), s3: z.number() }),
});

function runIn(dataDir: string) {
  return runSchema.parse(JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8')));
}

function start(environment: Record<string, string>): Program {
  return startProgram(START, [], { PORT: '0', DEMO: '0', ...environment });
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

describe('npm start', () => {
  it('brings up page, webhook and health, and ends cleanly on Ctrl-C', async () => {
    const dataDir = freshDirectory();
    const program = start({ DATA_DIR: dataDir });
    const url = await urlOf(program);
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ ok: true });
    expect(await (await fetch(url)).text()).toContain('<html');
    const people = await (await fetch(`${url}/playground/api/users`)).json();
    expect(people).toHaveLength(7);
    const { dynamodb, s3 } = runIn(dataDir);
    program.child.kill('SIGINT');
    // npm passes the same signal on once more.
    program.child.kill('SIGINT');
    expect(await program.ended).toBe(0);
    expect(program.err()).toBe('');
    expect(await Promise.all([url, dynamodb, s3].map(answers))).toEqual([false, false, false]);
  });

  it('prints one URL', async () => {
    const program = start({ DATA_DIR: freshDirectory() });
    await urlOf(program);
    expect(program.out().match(/https?:\/\//g)).toHaveLength(1);
  });

  it('refuses an update without the secret', async () => {
    const program = start({ DATA_DIR: freshDirectory(), WEBHOOK_SECRET: 'rahasia-rahasia-16' });
    const url = await urlOf(program);
    const post = (secret?: string) =>
      fetch(`${url}/telegram`, {
        method: 'POST',
        body: '{"update_id":1}',
        headers: secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret },
      });
    expect((await post()).status).toBe(401);
    expect((await post('rahasia-rahasia-17')).status).toBe(401);
    expect((await post('rahasia-rahasia-16')).status).toBe(200);
  });

  it('answers a person of the playground', async () => {
    const program = start({ DATA_DIR: freshDirectory() });
    const url = await urlOf(program);
    const sent = await fetch(`${url}/playground/api/chats/1007/text`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: '/start' }),
    });
    expect(sent.status).toBe(200);
    await expect
      .poll(async () => (await fetch(`${url}/playground/api/chats/1007`)).text(), {
        timeout: 10_000,
      })
      .toContain('undangan');
  });

  it('survives kill -9: the next run has the chat, and the port is free', async () => {
    const dataDir = freshDirectory();
    const first = start({ DATA_DIR: dataDir });
    const url = await urlOf(first);
    await fetch(`${url}/playground/api/chats/1007/text`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'ingat saya' }),
    });
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    const second = start({ DATA_DIR: dataDir, PORT: new URL(url).port });
    const again = await urlOf(second);
    expect(again).toBe(url);
    expect(await (await fetch(`${again}/playground/api/chats/1007`)).text()).toContain(
      'ingat saya',
    );
  });

  it('ends when the npm that began it is killed', async () => {
    const dataDir = freshDirectory();
    const npm = startProgram('tests/support/npm.ts', [START], {
      PORT: '0',
      DEMO: '0',
      DATA_DIR: dataDir,
      npm_lifecycle_event: 'start',
    });
    const url = await urlOf(npm);
    const { dynamodb } = runIn(dataDir);
    npm.child.kill('SIGKILL');
    await expect
      .poll(async () => Promise.all([url, dynamodb].map(answers)), { timeout: 10_000 })
      .toEqual([false, false]);
  });

  it.each(['dynamodb', 's3'] as const)(
    'reports a crash of %s in one line and ends',
    async (name) => {
      const dataDir = freshDirectory();
      const program = start({ DATA_DIR: dataDir });
      await urlOf(program);
      process.kill(runIn(dataDir).pids[name], 'SIGKILL');
      expect(await program.ended).toBe(1);
      const lines = program
        .err()
        .split('\n')
        .filter((line) => line.includes('berhenti sendiri'));
      expect(lines).toHaveLength(1);
    },
  );

  it('runs the real bot by long polling, without a playground', async () => {
    const telegram = createTelegramStandin({
      token: TOKEN,
      botName: 'Lapor BOK',
      username: 'lapor_bok_bot',
      users: [{ id: 1001, first_name: 'Siti', label: 'Kader', hint: '' }],
    });
    const apiRoot = await telegram.start();
    onTestFinished(() => telegram.stop());
    const program = start({
      DATA_DIR: freshDirectory(),
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: apiRoot,
    });
    const url = await urlOf(program);
    await telegram.as(1001).sendText('/start');
    expect(telegram.messages(1001).length).toBeGreaterThan(1);
    expect((await fetch(url)).status).toBe(404);
    expect((await fetch(`${url}/playground/api/users`)).status).toBe(404);
    program.child.kill('SIGINT');
    expect(await program.ended).toBe(0);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a bad port', { PORT: '70000' }, /^PORT=/],
    ['an unknown variable', { DATADIR: 'x' }, /^DATADIR tidak dikenal/],
    ['a refused token', { BOT_TOKEN: TOKEN.replace('1', '2') }, /^BOT_TOKEN ditolak/],
    [
      'no Bot API server',
      { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: 'http://127.0.0.1:9' },
      /^Server Bot API/,
    ],
    ['no DynamoDB', { DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' }, /^Server DynamoDB/],
    ['no S3', { S3_ENDPOINT: 'http://127.0.0.1:9' }, /^Server S3/],
  ])('says in one line that there is %s', async (_, environment, line) => {
    const telegram = createTelegramStandin({
      token: TOKEN,
      botName: 'x',
      username: 'x_bot',
      users: [],
    });
    const root = await telegram.start();
    onTestFinished(() => telegram.stop());
    const withRoot =
      'BOT_TOKEN' in environment ? { TELEGRAM_API_ROOT: root, ...environment } : environment;
    const program = start({ DATA_DIR: freshDirectory(), ...withRoot });
    expect(await program.ended).toBe(1);
    expect(program.err().trim().split('\n')).toEqual([expect.stringMatching(line)]);
    expect(program.out()).toBe('');
  });
});
