import { createHash } from 'node:crypto';
import type { Deps } from '../../bot/index.ts';
import type { Paper } from '../../bot/papers/index.ts';
import type { Issued } from '../../domain/papers/index.ts';
import type { Unit } from '../../domain/people/index.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import type { FileStore } from '../adapters/files.ts';
import { codeOf } from './code.ts';
import type { Stamp } from './render.ts';

export type IssueDeps = Pick<Deps, 'store' | 'page' | 'now'> & { files: FileStore };

/** A paper to issue. */
export type ToIssue = {
  paper: Omit<Paper, 'blocks'>;
  unit: Unit;
  /** The report or draft it was made from; none of a plan's SPT. */
  dossierId?: string | undefined;
  version: number;
  /** Bytes of the PDFs that are bound into it, all of which lie in memory at once. */
  bulk?: number;
  /** Everything it is made from, with random ids in it: decides its code. */
  from: unknown;
  render: (stamp: Stamp) => Promise<Uint8Array>;
};

export const PDF = 'application/pdf';

/**
 * Issues a paper: renders it, stores its PDF under its hash, keeps the record by its code. One that was issued
 * before from the same facts is delivered as it was; where storage lost it, it is made again and must come
 * out the same.
 *
 * @returns or `berkas.gangguan`, `berkas.rusak`, `simpan.gangguan` (try again later); `dokumen.berbeda` where
 *   it cannot be made again as it was
 */
export async function issue(
  deps: IssueDeps,
  what: ToIssue,
): Promise<{ issued: Issued; bytes: Uint8Array } | Problem> {
  const { store, files, now, page } = deps;
  const { paper, unit, dossierId, version } = what;
  const { kind, number, date, amount } = paper;
  const code = codeOf([kind, dossierId, version, unit.id, page('/d/'), what.from]);
  const known = await store.issued(code);
  if (known) return again(deps, what, known);
  const bytes = await what.render(stampOf(deps, code));
  const stored = await files.put(bytes, PDF);
  if (isProblem(stored)) return stored;
  const issued: Issued = {
    code,
    paper: kind,
    number,
    date,
    unit: unit.id,
    unitName: unit.name,
    kabupaten: unit.kabupaten,
    ...(amount && { amount }),
    ...(dossierId !== undefined && { dossierId }),
    version,
    sha256: stored.sha256,
    at: now(),
  };
  const refused = await store.commit({ saves: [{ save: 'issued', issued }], now: now() });
  if (refused?.problem === 'simpan.sudah') {
    const first = await store.issued(code);
    if (first) return again(deps, what, first);
  }
  return refused ?? { issued, bytes };
}

function stampOf({ page }: IssueDeps, code: string): Stamp {
  return { code, address: page(`/d/${code}`) };
}

async function again(
  deps: IssueDeps,
  { render }: ToIssue,
  issued: Issued,
): Promise<{ issued: Issued; bytes: Uint8Array } | Problem> {
  const found = await deps.files.get(issued.sha256);
  if (isProblem(found) && found.problem === 'berkas.gangguan') return found;
  if (found && !isProblem(found)) return { issued, bytes: found.bytes };
  const bytes = await render(stampOf(deps, issued.code));
  if (createHash('sha256').update(bytes).digest('hex') !== issued.sha256) {
    return problem('dokumen.berbeda', { number: issued.number });
  }
  const stored = await deps.files.put(bytes, PDF);
  return isProblem(stored) ? stored : { issued, bytes };
}
