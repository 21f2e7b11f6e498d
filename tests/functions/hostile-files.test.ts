import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { texts } from '../../bot/texts/index.ts';
import { inspect } from '../../functions/pictures/index.ts';
import { walkTo } from '../journeys/report.ts';
import { type Hostile, hostileFiles } from '../support/hostile.ts';
import { type LiveTown, liveTown, SITI, textOf } from '../support/live-town.ts';
import { scene, sheet } from '../support/scene.ts';
import { smallPdf } from '../support/small-pdf.ts';

const DOCUMENT = { kind: 'document', sentAt: Date.parse('2026-11-20T03:00:00Z') } as const;
/** What a Lambda function has, in megabytes. */
const MEMORY = 512;

let corpus: Hostile[];
beforeAll(async () => {
  corpus = await hostileFiles();
}, 60_000);

describe('hostile and odd files', () => {
  it('are each refused for their own reason', async () => {
    const found: [string, unknown][] = [];
    for (const { what, bytes } of corpus) {
      const result = await inspect(bytes, DOCUMENT);
      found.push([what, 'reason' in result ? result.reason : result.kind]);
    }
    expect(found).toEqual(corpus.map(({ what, reason }) => [what, reason]));
  }, 60_000);

  it('are told from what is welcome', async () => {
    const kinds = await Promise.all(
      [
        await scene(2),
        await sharp(await scene(3))
          .png()
          .toBuffer(),
        await sharp(await sheet(1))
          .webp()
          .toBuffer(),
        // Phones append films to photos: nothing is wrong with that.
        Buffer.concat([await scene(4), Buffer.from('....ftypmp42'), Buffer.alloc(5_000)]),
        smallPdf('kuitansi', 100),
      ].map(async (bytes) => {
        const result = await inspect(bytes, DOCUMENT);
        return 'reason' in result ? result.reason : result.kind;
      }),
    );
    expect(kinds).toEqual(['picture', 'picture', 'picture', 'picture', 'pdf']);
  });

  it('all at once take less memory than there is, beside the largest pictures that are welcome', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bok-files-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [index, { name, bytes }] of corpus.entries()) {
      writeFileSync(join(folder, `${index}-${name}`), bytes);
    }
    const large = sharp(await scene(5)).resize(8160, 6120, { fit: 'fill', kernel: 'nearest' });
    const welcome = {
      'w-besar.jpg': large.clone().jpeg({ quality: 80 }).withMetadata({ orientation: 6 }),
      'w-bertahap.jpg': large.clone().jpeg({ quality: 80, progressive: true }),
      'w-besar.png': large.clone().png({ compressionLevel: 3 }).withMetadata({ orientation: 6 }),
      'w-besar.webp': large.clone().resize(6000, 4500, { kernel: 'nearest' }).webp(),
    };
    for (const [name, picture] of Object.entries(welcome)) {
      writeFileSync(join(folder, name), await picture.toBuffer());
    }
    const program = join(import.meta.dirname, '../support/judge-files.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [program, folder]);
    const { megabytes, found } = z
      .object({ megabytes: z.number(), found: z.record(z.string(), z.string()) })
      .parse(JSON.parse(stdout));
    expect(found).toEqual({
      ...Object.fromEntries(corpus.map(({ name, reason }, index) => [`${index}-${name}`, reason])),
      ...Object.fromEntries(Object.keys(welcome).map((name) => [name, 'picture'])),
    });
    expect(megabytes).toBeLessThan(MEMORY);
  }, 120_000);
});

describe('in the chat', () => {
  let town: LiveTown;
  beforeAll(async () => {
    town = await liveTown();
  });
  afterAll(() => town.close());

  it('each is answered below itself with its sentence, once, and nothing of it is stored', async () => {
    const phone = await walkTo(town, SITI, 'foto');
    // Telegram takes no empty files, and the bot does not fetch what is too large.
    const sendable = corpus.filter(({ reason }) => reason !== 'kosong' && reason !== 'ukuran');
    const sent = new Map<number, Hostile>();
    for (const file of sendable) {
      // As photos, whatever they are: here the bot asks for photos.
      const name = `${file.name}.jpg`;
      const { message_id } = await phone.sendDocument({ name, bytes: file.bytes });
      sent.set(message_id, file);
    }
    await town.settle();
    const { berkas } = texts();
    const answers = town.standin.messages(SITI).flatMap((message) => {
      const to = message.reply_to_message?.message_id;
      return to === undefined ? [] : [{ what: sent.get(to)?.what, said: textOf(message) }];
    });
    const expected = sendable.map(({ what, reason }) => ({
      what,
      said: berkas.refused('foto', reason).value.replace(/<[^>]*>/g, ''),
    }));
    const byWhat = (a: { what?: string | undefined }, b: { what?: string | undefined }) =>
      String(a.what).localeCompare(String(b.what));
    expect(answers.sort(byWhat)).toEqual(expected.sort(byWhat));
    const [draft] = (await town.store.session(SITI)).drafts;
    const { files } = await town.store.folder(draft?.id ?? '');
    const reasons = (list: readonly { reason?: string | undefined }[]) =>
      list.map(({ reason = '' }) => reason).sort((a, b) => a.localeCompare(b));
    expect(reasons(files)).toEqual(reasons(sendable));
    expect(new Set(files.map(({ state }) => state))).toEqual(new Set(['ditolak']));
    const { s3 } = town.storage.clients;
    const stored = await s3.send(new ListObjectsV2Command({ Bucket: town.storage.bucketName }));
    expect(stored.Contents ?? []).toEqual([]);
  }, 60_000);

  it('a photo as an iPhone keeps it is answered with how to send it', async () => {
    const heic = corpus.find(({ reason }) => reason === 'heic');
    if (!heic) throw new Error('no HEIC');
    const bytes = new Uint8Array([...heic.bytes, 1]);
    await town.as(SITI).sendDocument({ name: 'IMG_0001.HEIC', bytes, mime: 'image/heic' });
    await town.settle();
    expect(town.heard(SITI).join()).toContain('Kirim lagi sebagai foto (bukan berkas)');
  });

  it('too many bytes and voices that are none get their sentence as well', async () => {
    const phone = town.as(SITI);
    const heavy = corpus.find(({ reason }) => reason === 'ukuran');
    await phone.sendDocument({ name: 'berat.jpg', bytes: heavy?.bytes ?? new Uint8Array() });
    expect(town.said(SITI)).toContain('paling besar 20 MB');
    await phone.sendVoice(new Uint8Array(Buffer.from('bukan suara')));
    await town.settle();
    expect(town.heard(SITI).join()).toContain('Pesan suara itu tidak bisa dipakai');
  });

  it('the sentence comes although Telegram is busy at first, and the file waits for it', async () => {
    const bytes = new TextEncoder().encode('bukan foto sama sekali');
    await town.as(SITI).sendDocument({ name: 'sibuk.jpg', bytes });
    const before = town.heard(SITI).length;
    town.standin.faults.tooManyRequests('sendMessage', 30, { chat: SITI });
    town.clock.now += 4_000;
    await town.sweep();
    town.standin.faults.clear();
    town.clock.now += 31_000;
    await town.settle();
    const said = town.heard(SITI).slice(before).join();
    expect(said).toContain(
      texts()
        .berkas.refused('foto', 'jenis')
        .value.replace(/<[^>]*>/g, ''),
    );
  });

  it('a file that Telegram has not for the moment is asked for again, and given up after a while', async () => {
    const description = 'Bad Request: wrong file_id or the file is temporarily unavailable';
    const refusal = { kind: 'error' as const, code: 400, description };
    const gone = texts()
      .berkas.refused('foto', 'hilang')
      .value.replace(/<[^>]*>/g, '');
    const files = async () => {
      const [draft] = (await town.store.session(SITI)).drafts;
      return (await town.store.folder(draft?.id ?? '')).files;
    };
    const send = async (seed: number, times: number) => {
      town.standin.faults.next('getFile', refusal, { times });
      const before = (await files()).map(({ unique }) => unique);
      await town.as(SITI).sendPhotos([await scene(seed)]);
      for (let minute = 0; minute < 12; minute += 1) {
        await town.settle();
        town.clock.now += 60_000;
      }
      town.standin.faults.clear();
      return (await files()).find(({ unique }) => !before.includes(unique))?.state;
    };
    expect(await send(51, 3)).toBe('tersimpan');
    expect(town.heard(SITI).join()).not.toContain(gone);
    expect(await send(52, 99)).toBe('ditolak');
    expect(town.heard(SITI).join()).toContain(gone);
  });

  it('a file of which only a part came is fetched again, and is not called damaged', async () => {
    town.standin.faults.download({ kind: 'truncate', bytes: 5_000 });
    const before = town.heard(SITI).length;
    await town.as(SITI).sendPhotos([await scene(53)]);
    await town.settle();
    town.clock.now += 60_000;
    await town.settle();
    const damaged = texts()
      .berkas.refused('foto', 'rusak')
      .value.replace(/<[^>]*>/g, '');
    expect(town.heard(SITI).slice(before).join()).not.toContain(damaged);
    const [draft] = (await town.store.session(SITI)).drafts;
    const { files } = await town.store.folder(draft?.id ?? '');
    expect(files.filter(({ state }) => state === 'tersimpan')).toHaveLength(2);
  });
});
