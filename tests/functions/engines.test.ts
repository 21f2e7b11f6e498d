import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as z from 'zod';
import { createClients } from '../../functions/adapters/clients.ts';
import { createFileStore } from '../../functions/adapters/files.ts';
import { ensureBucket, ensureTable } from '../../functions/adapters/table-definition.ts';
import { type Config, parseConfig } from '../../functions/config.ts';
import { CannotStart } from '../../functions/local/cannot-start.ts';
import { runningOn } from '../../functions/local/data-dir.ts';
import { dynoxideBinary } from '../../functions/local/dynoxide.ts';
import { startDynamodb, startEngines, startS3 } from '../../functions/local/engines.ts';
import { freePort } from '../../functions/local/ports.ts';
import { storageForCommand, storageForStart } from '../../functions/local/storage.ts';
import { TEST_ACCOUNT } from '../support/engines.ts';

const addresses = z.object({ dynamodb: z.string(), s3: z.string() });
type Addresses = z.output<typeof addresses>;

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'bok-engines-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true, maxRetries: 5 }));
  return path;
}

function configFor(dataDir: string): Config {
  const result = parseConfig({ DATA_DIR: dataDir });
  if ('mistakes' in result) throw new Error(result.mistakes.join());
  return result.config;
}

/** Starts a process that holds a data directory. */
function hold(dataDir: string): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../support/hold-engines.ts')], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  return child;
}

async function addressesOf(child: ChildProcess): Promise<Addresses> {
  if (child.stdout === null) throw new Error('no output');
  const [line] = await once(child.stdout, 'data');
  return addresses.parse(JSON.parse(String(line)));
}

function clientsAt(at: Addresses) {
  const clients = createClients(at, TEST_ACCOUNT);
  onTestFinished(() => clients.close());
  return clients;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

function reachable(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('timeout', () => resolve(false));
    socket.once('close', () => socket.destroy());
  });
}

describe('the embedded engines', () => {
  it('keep an item and a file across a stop', async () => {
    const dataDir = directory();
    const first = await startEngines({ dataDir, dynamodb: true, s3: true });
    const before = clientsAt({ dynamodb: first.dynamodb?.url ?? '', s3: first.s3?.url ?? '' });
    expect(await ensureTable(before.dynamodb, 'bok')).toBe(true);
    expect(await ensureBucket(before.s3, 'bok')).toBe(true);
    await before.documents.put({ TableName: 'bok', Item: { pk: 'a', sk: 'b' } });
    const stored = await createFileStore(before.s3, 'bok').put(Buffer.from('foto'), 'image/jpeg');
    await first.stop();

    const second = await startEngines({ dataDir, dynamodb: true, s3: true });
    onTestFinished(() => second.stop());
    const after = clientsAt({ dynamodb: second.dynamodb?.url ?? '', s3: second.s3?.url ?? '' });
    expect(await ensureTable(after.dynamodb, 'bok')).toBe(false);
    expect(await ensureBucket(after.s3, 'bok')).toBe(false);
    const item = await after.documents.get({ TableName: 'bok', Key: { pk: 'a', sk: 'b' } });
    expect(item).toEqual({ pk: 'a', sk: 'b' });
    const { sha256 } = z.object({ sha256: z.string() }).parse(stored);
    expect(await createFileStore(after.s3, 'bok').get(sha256)).toMatchObject({
      bytes: new Uint8Array(Buffer.from('foto')),
    });
  });

  it('listen on this machine only', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .find((address) => !address.internal && address.family === 'IPv4')?.address;
    const engines = await startEngines({ dataDir: undefined, dynamodb: true, s3: true });
    onTestFinished(() => engines.stop());
    for (const engine of [engines.dynamodb, engines.s3]) {
      const { hostname, port } = new URL(engine?.url ?? '');
      expect(hostname).toBe('127.0.0.1');
      expect(await reachable('127.0.0.1', Number(port))).toBe(true);
      // 127.0.0.2 is this machine too, but not the address that was asked for.
      expect(await reachable(outside ?? '127.0.0.2', Number(port))).toBe(false);
    }
  });

  it.each([
    ['DynamoDB', startDynamodb],
    ['S3', startS3],
  ])('say in one line that %s crashed', async (name, start) => {
    const engine = await start(undefined);
    process.kill(engine.pid, 'SIGKILL');
    const line = await engine.crashed;
    expect(line).toContain(`${name} lokal berhenti sendiri`);
    expect(line).not.toContain('\n');
  });

  it('end an engine that was left behind on the same data', async () => {
    const data = directory();
    const orphan = spawn(
      dynoxideBinary() ?? '',
      ['--port', String(await freePort()), '--db-path', join(data, 'table.db')],
      { stdio: 'ignore' },
    );
    const ended = once(orphan, 'exit');
    await once(orphan, 'spawn');
    const engine = await startDynamodb(data);
    onTestFinished(() => engine.stop());
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(await answers(engine.url)).toBe(true);
  });

  it('refuse to start on a directory that is a file', async () => {
    const file = join(directory(), 'berkas');
    writeFileSync(file, '');
    await expect(storageForStart(configFor(file))).rejects.toThrow(CannotStart);
  });
});

describe('a data directory', () => {
  it('belongs to one run, and the other is told whose', async () => {
    const dataDir = directory();
    const holder = hold(dataDir);
    await addressesOf(holder);
    const second = hold(dataDir);
    if (second.stderr === null) throw new Error('no output');
    const [said, [code]] = await Promise.all([text(second.stderr), once(second, 'exit')]);
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toEqual([
      `DATA_DIR ${dataDir} sedang dipakai proses ${holder.pid} (http://127.0.0.1:3000). Hentikan dulu, atau setel DATA_DIR lain.`,
    ]);
  });

  it('is shared with a command while a run holds it', async () => {
    const dataDir = directory();
    const holder = hold(dataDir);
    const at = await addressesOf(holder);
    const storage = await storageForCommand(configFor(dataDir));
    expect(storage).toMatchObject(at);
    await storage.stop();
    expect(await answers(at.dynamodb)).toBe(true);
  });

  it('is opened by a command alone and given back', async () => {
    const dataDir = directory();
    const storage = await storageForCommand(configFor(dataDir));
    expect(await answers(storage.dynamodb)).toBe(true);
    await storage.stop();
    expect(await answers(storage.dynamodb)).toBe(false);
    const run = await storageForStart(configFor(dataDir));
    await run.stop();
    expect(existsSync(join(dataDir, 'run.json'))).toBe(false);
  });

  it('is free again after kill -9, its engines gone and its data there', async () => {
    const dataDir = directory();
    const holder = hold(dataDir);
    const at = await addressesOf(holder);
    const before = clientsAt(at);
    await ensureTable(before.dynamodb, 'bok');
    await before.documents.put({ TableName: 'bok', Item: { pk: 'a', sk: 'b' } });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await vi.waitFor(async () => {
      expect(await answers(at.dynamodb)).toBe(false);
      expect(await answers(at.s3)).toBe(false);
    }, 5000);
    expect(runningOn(dataDir)).toBeUndefined();
    const storage = await storageForStart(configFor(dataDir));
    onTestFinished(() => storage.stop());
    const after = clientsAt(storage);
    const item = await after.documents.get({ TableName: 'bok', Key: { pk: 'a', sk: 'b' } });
    expect(item).toEqual({ pk: 'a', sk: 'b' });
  });
});
