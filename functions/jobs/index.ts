import { type EvidenceFile, fileSchema } from '../../domain/evidence/index.ts';
import { MOST_ATTEMPTS, type Work } from '../adapters/outbox.ts';
import { gate } from '../gate.ts';
import { describeError, veiled } from '../log.ts';
import type { JobDeps } from './deps.ts';
import { fanOut } from './fan-out.ts';
import { fetchEvidence } from './fetch-evidence.ts';
import { Later } from './later.ts';
import { makePaperFor } from './make-paper.ts';
import { notify } from './notify.ts';
import { showPhotoCard } from './photo-card.ts';

export type { JobDeps } from './deps.ts';

/** So long the stream has a piece of work for itself before the sweeper looks for it. */
const HEAD_START_MS = 3_000;

/** Pause after a failure nobody foresaw; it grows with every attempt. */
const PAUSE_MS = 10_000;

/** So many files are in memory at once, the others wait: an album of ten may be 200 MB. */
const FILES_AT_ONCE = 3;

/** A bundle holds all its pictures in memory. */
const PAPERS_AT_ONCE = 1;

/** Work as it arrives by the stream, and as the sweeper finds what the stream lost. */
export function createJobs(deps: JobDeps) {
  const { outbox, now } = deps;
  const inTurn = gate(FILES_AT_ONCE);
  const oneByOne = gate(PAPERS_AT_ONCE);

  /** One piece of work: it is leased first and succeeds, waits or parks by itself. */
  const doOne = async (seen: Work, fetched: EvidenceFile[]): Promise<void> => {
    const work = await outbox.take(seen, now());
    if (!work) return;
    try {
      // It took the whole process along, time and again, without ever failing by itself. Whoever waits for a
      // paper is told so.
      if (work.attempts > MOST_ATTEMPTS && work.work !== 'paper')
        throw new Error('never came to an end');
      if (work.work === 'file') fetched.push(await fetchEvidence(deps, work.body));
      else if (work.work === 'paper') await makePaperFor(deps, work);
      else await (work.work === 'event' ? fanOut : notify)(deps, work.body);
      await outbox.done(work);
    } catch (error) {
      await postpone(deps, work, error);
      // Photos that wait are shown as waiting, instead of nothing at all.
      const waiting = work.work === 'file' ? fileSchema.safeParse(work.body).data : undefined;
      if (waiting) fetched.push(waiting);
    }
  };

  /** Does the work of one batch. */
  const run = async (batch: readonly Work[]): Promise<void> => {
    const fetched: EvidenceFile[] = [];
    const all = batch.map((seen) => {
      const work = () => doOne(seen, fetched);
      if (seen.work === 'paper') return oneByOne(work);
      return seen.work === 'file' ? inTurn(work) : work();
    });
    await Promise.all(all);
    const photos = Map.groupBy(fetched, (file) => file.dossierId);
    for (const files of photos.values()) await showPhotoCard(deps, files);
  };

  return {
    run,
    /** One round over everything that is due; answers how much there was. */
    sweep: async (): Promise<number> => {
      const due = await outbox.due(now() - HEAD_START_MS);
      await run(due);
      return due.length;
    },
  };
}

async function postpone({ outbox, now, log }: JobDeps, work: Work, error: unknown): Promise<void> {
  const later = error instanceof Later ? error : undefined;
  const pause = later?.afterMs ?? PAUSE_MS * work.attempts;
  const end = await outbox.again(work, now() + pause, later?.counts ?? true);
  const why = describeError(error);
  if (end === 'parked') log(`parked ${nameOf(work)}: ${why}`);
  else if (!later) log(`${nameOf(work)} failed, attempt ${work.attempts}: ${why}`);
}

/** A piece of work as a log names it: the last part of a file's key would find it in Telegram, a wish's key a person. */
function nameOf({ work, pk, sk }: Work): string {
  if (work === 'paper') return `${work} ${veiled(pk)} ${sk}`;
  if (work !== 'file') return `${work} ${pk} ${sk}`;
  const parts = sk.split('#');
  return `${work} ${pk} ${[...parts.slice(0, -1), veiled(parts.at(-1) ?? '')].join('#')}`;
}
