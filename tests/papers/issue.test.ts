import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePaper } from '../../bot/papers/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { createFileStore } from '../../functions/adapters/files.ts';
import { createStore } from '../../functions/adapters/store.ts';
import { codeOf } from '../../functions/papers/code.ts';
import { type IssueDeps, issue, type ToIssue } from '../../functions/papers/issue.ts';
import { renderPaper } from '../../functions/papers/render.ts';
import { freshStorage, type TestStorage } from '../support/engines.ts';
import { facts, report } from '../support/reports.ts';
import { NOW, panji, siti } from '../support/town.ts';

let storage: TestStorage;
let deps: IssueDeps;
let rendered = 0;

beforeEach(async () => {
  storage = await freshStorage();
  rendered = 0;
  const { clients, tableName, bucketName } = storage;
  deps = {
    store: createStore(clients.documents, tableName, () => 'EVENT'),
    files: createFileStore(clients.s3, bucketName),
    page: (path) => `https://bok.example.go.id${path}`,
    now: () => NOW,
  };
});

/** The LHK of a report, to be issued. */
function order(more: Partial<ToIssue> = {}): ToIssue {
  const dossier = report();
  const paper = makePaper(facts(dossier), 'laporan-hasil-kegiatan');
  if (!paper) throw new Error('there is no such paper');
  return {
    paper,
    unit: panji,
    dossierId: dossier.id,
    version: dossier.version,
    from: [siti.id, paper],
    render: (stamp) => {
      rendered += 1;
      return renderPaper(paper, stamp);
    },
    ...more,
  };
}

async function issued(what: ToIssue, by: IssueDeps = deps) {
  const made = await issue(by, what);
  if (isProblem(made)) throw new Error(made.problem);
  return made;
}

const objectOf = (sha256: string) => ({ Bucket: storage.bucketName, Key: `sha256/${sha256}` });

describe('issuing', () => {
  it('keeps what the public page shows, and nothing about a person', async () => {
    const { issued: record } = await issued(order());
    expect(record).toEqual({
      code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{16}$/),
      paper: 'laporan-hasil-kegiatan',
      number: 'L-8FK2QW',
      date: '2026-11-20',
      unit: 'panji',
      unitName: 'Puskesmas Panji',
      kabupaten: 'situbondo',
      dossierId: 'AAAA8FK2QW',
      version: 3,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      at: NOW,
    });
    expect(JSON.stringify(record)).not.toContain('Siti');
    expect(await deps.store.issued(record.code)).toEqual(record);
  });

  it('delivers what was stored, without making it again', async () => {
    const first = await issued(order());
    const later = { ...deps, now: () => NOW + 86_400_000 };
    const second = await issued(order(), later);
    expect(second.issued).toEqual(first.issued);
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
    expect(rendered).toBe(1);
  });

  it('makes the same again where storage lost it', async () => {
    const first = await issued(order());
    await storage.clients.s3.send(new DeleteObjectCommand(objectOf(first.issued.sha256)));
    const second = await issued(order());
    expect(rendered).toBe(2);
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
    const found = await deps.files.get(first.issued.sha256);
    expect(found).toHaveProperty('contentType', 'application/pdf');
  });

  it('repairs what storage spoiled', async () => {
    const first = await issued(order());
    const Body = 'something else';
    const spoiled = { ...objectOf(first.issued.sha256), Body };
    await storage.clients.s3.send(new PutObjectCommand(spoiled));
    const second = await issued(order());
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
  });

  it('never passes another PDF off as the one that was issued', async () => {
    const first = await issued(order());
    await storage.clients.s3.send(new DeleteObjectCommand(objectOf(first.issued.sha256)));
    const other = order({ render: async () => new Uint8Array([1, 2, 3]) });
    expect(await issue(deps, other)).toEqual({
      problem: 'dokumen.berbeda',
      details: { number: 'L-8FK2QW' },
    });
  });

  it('twice at once leaves one record', async () => {
    const [one, two] = await Promise.all([issued(order()), issued(order())]);
    expect(two.issued).toEqual(one.issued);
  });

  it('stores no record while files cannot be stored', async () => {
    const down = {
      ...deps,
      files: { ...deps.files, put: async () => ({ problem: 'berkas.gangguan', details: {} }) },
    } as IssueDeps;
    expect(await issue(down, order())).toMatchObject({ problem: 'berkas.gangguan' });
    const { issued: record } = await issued(order());
    expect(record.at).toBe(NOW);
  });
});

describe('the code', () => {
  it('is another one for another version, person, word or address', async () => {
    const base = await issued(order());
    const others = await Promise.all([
      issued(order({ version: 4 })),
      issued(order({ dossierId: 'BBBB8FK2QW' })),
      issued(order({ from: ['RINA000001'] })),
      issued(order(), { ...deps, page: () => undefined }),
    ]);
    const codes = [base, ...others].map((made) => made.issued.code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('spreads over its alphabet', () => {
    const codes = Array.from({ length: 400 }, (_, index) => codeOf([index]));
    expect(new Set(codes).size).toBe(400);
    for (let place = 0; place < 16; place += 1) {
      const letters = new Set(codes.map((code) => code[place]));
      expect(letters.size).toBe(32);
    }
  });
});
