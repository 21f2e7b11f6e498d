import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClients } from '../../functions/adapters/clients.ts';
import { createFileStore } from '../../functions/adapters/files.ts';
import { ensureBucket } from '../../functions/adapters/table-definition.ts';
import { startS3 } from '../../functions/local/engines.ts';
import { freePort } from '../../functions/local/ports.ts';
import { freshStorage, TEST_ACCOUNT } from '../support/engines.ts';
import { type S3Fault, startS3Proxy } from '../support/s3-proxy.ts';

const photo = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256));
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function storeOn(address: string, bucket: string) {
  const clients = createClients({ dynamodb: address, s3: address }, TEST_ACCOUNT);
  onTestFinished(() => clients.close());
  await ensureBucket(clients.s3, bucket);
  return createFileStore(clients.s3, bucket);
}

describe('the file store', () => {
  it('keeps bytes under their hash and gives them back with their kind', async () => {
    const { clients, bucketName } = await freshStorage();
    const files = createFileStore(clients.s3, bucketName);
    expect(await files.put(photo, 'image/jpeg')).toEqual({ sha256: sha(photo), size: 5000 });
    const back = await clients.s3.send(
      new GetObjectCommand({ Bucket: bucketName, Key: `sha256/${sha(photo)}` }),
    );
    expect(await back.Body?.transformToByteArray()).toEqual(new Uint8Array(photo));
    expect(await files.get(sha(photo))).toEqual({
      bytes: new Uint8Array(photo),
      contentType: 'image/jpeg',
    });
  });

  it('stores the same bytes once, also in parallel', async () => {
    const { clients, bucketName } = await freshStorage();
    const files = createFileStore(clients.s3, bucketName);
    const results = await Promise.all([1, 2, 3, 4].map(() => files.put(photo, 'image/jpeg')));
    expect(new Set(results.map((r) => JSON.stringify(r))).size).toBe(1);
    const list = await clients.s3.send(new ListObjectsV2Command({ Bucket: bucketName }));
    expect(list.Contents?.map((o) => o.Key)).toEqual([`sha256/${sha(photo)}`]);
  });

  it('takes a file as large as Telegram hands out', async () => {
    const { clients, bucketName } = await freshStorage();
    const files = createFileStore(clients.s3, bucketName);
    const large = Buffer.alloc(20 * 1024 * 1024, 'posyandu');
    expect(await files.put(large, 'application/pdf')).toEqual({
      sha256: sha(large),
      size: large.byteLength,
    });
  });

  it('knows nothing of a hash that was never stored', async () => {
    const { clients, bucketName } = await freshStorage();
    expect(await createFileStore(clients.s3, bucketName).get(sha(photo))).toBeUndefined();
  });

  it('throws where the installation is wrong, because waiting would not help', async () => {
    const { clients } = await freshStorage();
    const files = createFileStore(clients.s3, 'tidak-pernah-dibuat');
    await expect(files.put(photo, 'image/jpeg')).rejects.toThrow();
  });

  it.each<[S3Fault, string]>([
    ['cut-upload', 'berkas.gangguan'],
    ['cut-download', 'berkas.gangguan'],
    ['slow-down', 'berkas.gangguan'],
    ['short-upload', 'berkas.rusak'],
    ['other-bytes', 'berkas.rusak'],
  ])('answers %s with %s, and the next try heals it', async (fault, code) => {
    const { s3Url, bucketName } = await freshStorage();
    const proxy = await startS3Proxy(s3Url);
    onTestFinished(() => proxy.close());
    const files = await storeOn(proxy.url, bucketName);
    proxy.fault = fault;
    expect(await files.put(photo, 'image/jpeg')).toMatchObject({ problem: code });
    proxy.fault = undefined;
    expect(await files.put(photo, 'image/jpeg')).toEqual({ sha256: sha(photo), size: 5000 });
  });

  it('says so while S3 is down, and has everything when it is back', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'bok-s3-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const port = await freePort();
    const before = await startS3(directory, port);
    const files = await storeOn(before.url, 'berkas');
    await files.put(photo, 'image/jpeg');
    await before.stop();
    const receipt = Buffer.from('kuitansi');
    expect(await files.put(receipt, 'image/png')).toEqual({
      problem: 'berkas.gangguan',
      details: {},
    });
    expect(await files.get(sha(photo))).toEqual({ problem: 'berkas.gangguan', details: {} });
    const after = await startS3(directory, port);
    onTestFinished(() => after.stop());
    expect(await files.put(receipt, 'image/png')).toMatchObject({ sha256: sha(receipt) });
    expect(await files.get(sha(photo))).toMatchObject({ contentType: 'image/jpeg' });
  });
});
