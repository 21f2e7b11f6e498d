import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { DraftEntry } from '../../domain/ledger/index.ts';
import { openBook, postAll, postings } from '../../domain/ledger/index.ts';
import { Rupiah } from '../../domain/money/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { fiscalYear, localDate } from '../../domain/time/index.ts';
import { hash } from '../../functions/adapters/identity.ts';
import { keys } from '../../functions/adapters/keys.ts';
import { Reporter } from './reporter.ts';
import { median } from './stats.ts';
import type { SubjectProcess } from './subject-process.ts';
import type { TelegramSide } from './telegram.ts';
import type { BenchUnit } from './town.ts';
import { TABLE, type World } from './world.ts';

/** What `/saldo` costs over a book of so many postings: CPU and waiting time in ms, requests by name. */
export interface SaldoCost {
  postings: number;
  cpu: number;
  p50: number;
  requests: string[];
}

/** DynamoDB takes so many items in one batch. */
const PER_BATCH = 25;
/** Every entry of the bench has two postings. */
const PER_ENTRY = 2;
const PER_READING = 20;

/** Asks for the balance again and again, in turn where the book is short and where it is long. */
export async function measureSaldo(
  world: World,
  telegram: TelegramSide,
  subject: SubjectProcess,
  sizes: readonly number[],
  rounds: number,
): Promise<SaldoCost[]> {
  const books = await Promise.all(
    sizes.map(async (size, index) => {
      const of = world.town[index];
      const treasurer = of?.people.find(({ roles }) => roles[0]?.role === 'bendahara');
      if (!of || !treasurer) throw new Error('a unit without a treasurer');
      await fill(world, of, size);
      const person = new Reporter(treasurer, subject.port, telegram, false);
      return { size, person, cpu: [] as number[], waits: [] as number[], requests: [] as string[] };
    }),
  );
  for (let round = 0; round <= rounds; round += 1) {
    for (const book of books) {
      const before = await subject.read();
      for (let n = 0; n < PER_READING; n += 1) {
        const began = performance.now();
        await telegram.post(subject.port, book.person.says('/saldo'));
        if (round > 0) book.waits.push(performance.now() - began);
      }
      const reading = await subject.read();
      if (round > 0) book.cpu.push((reading.cpu - before.cpu) / PER_READING);
      book.requests = reading.requests.slice(0, reading.requests.length / PER_READING);
    }
  }
  return books.map(({ size, cpu, waits, requests }) => ({
    postings: size,
    cpu: median(cpu),
    p50: median(waits),
    requests,
  }));
}

/**
 * Books so many postings by the rules of production. The entries go into the table in batches beside the
 * store: one by one, as they would come over the years, is more than a bench can wait for.
 */
async function fill(world: World, { unit }: BenchUnit, count: number): Promise<void> {
  const now = Date.now();
  const date = localDate(now, unit.zone);
  const amount = Rupiah.of(1_000);
  const begin = postings.saldoAwal({ bank: Rupiah.of(1_000_000_000), kas: Rupiah.zero });
  const drafts = Array.from({ length: count / PER_ENTRY }, (_, n): DraftEntry => {
    const rest = { date, cause: { params: {} }, actor: 'SEED' };
    if (n === 0) return { ...rest, kind: 'saldo-awal', postings: begin };
    return n % 2 === 1
      ? { ...rest, kind: 'tarik-tunai', postings: postings.tarikTunai(amount) }
      : { ...rest, kind: 'setor-bank', postings: postings.setorBank(amount) };
  });
  const booked = postAll(openBook(unit.id, fiscalYear(date)), drafts, now, hash);
  if (isProblem(booked)) throw new Error(booked.problem);
  const { book, entries } = booked;
  const documents = DynamoDBDocumentClient.from(world.clients.dynamodb);
  for (let from = 0; from < entries.length; from += PER_BATCH) {
    const puts = entries.slice(from, from + PER_BATCH).map((entry) => {
      const key = keys.entry(entry.unit, entry.year, entry.number);
      return { PutRequest: { Item: { ...key, body: JSON.stringify(entry) } } };
    });
    await documents.send(new BatchWriteCommand({ RequestItems: { [TABLE]: puts } }));
  }
  const Item = { ...keys.book(book.unit, book.year), version: book.version, body: book };
  await world.clients.documents.put({ TableName: TABLE, Item });
  const stored = await world.store.entries(book.unit, book.year);
  if (stored.length !== entries.length) throw new Error(`only ${stored.length} entries are stored`);
}
