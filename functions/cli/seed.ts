import type { Dossier } from '../../domain/approval/index.ts';
import type { Commit } from '../../domain/ports.ts';
import { isProblem } from '../../domain/problem.ts';
import { packOf } from '../../domain/rules/index.ts';
import { lookForFlags } from '../jobs/flags.ts';
import { CannotStart } from '../local/cannot-start.ts';
import type { System } from '../wiring.ts';
import { DEMO_PACK, KABUPATEN } from './demo/district.ts';
import { storeDemoFiles } from './demo/files.ts';
import { makeDemo, presentPlan } from './demo/make.ts';

/** What seeding needs of the system. */
export type Ground = Pick<
  System,
  'store' | 'files' | 'thumbnails' | 'evidence' | 'history' | 'packs' | 'hash' | 'now'
>;

/**
 * Makes the demo district: Kabupaten Situbondo with its Puskesmas, Panji furnished, and a past told by
 * the rules themselves, so that every balance and decision is one that the system could have made. Does
 * nothing where the district exists, but that a month which has begun since gets its POA. Seeding
 * that broke off is taken up again: the kabupaten is stored last, and what is there stays as it is.
 *
 * @param phones whether the people of the playground are linked to its phones
 * @returns whether it was made now
 */
export async function seedDemo(ground: Ground, { phones = true } = {}): Promise<boolean> {
  const { store, hash } = ground;
  const pack = packOf(ground.packs, DEMO_PACK);
  if (isProblem(pack)) throw new Error(`pack ${DEMO_PACK} is missing`);
  const now = ground.now();
  if ((await store.unit(KABUPATEN)) !== undefined) {
    const plan = presentPlan({ pack, now, phones });
    if ((await store.plan(plan.unit, plan.month)) === undefined)
      await keep(ground, { saves: [{ save: 'plan', plan }], now });
    return false;
  }
  const files = await storeDemoFiles(ground.files, ground.thumbnails);
  const { commits, dossiers, kabupaten } = makeDemo({ pack, now, phones, files, hash });
  await refuseStrangers(ground, commits);
  for (const commit of commits) await keep(ground, commit);
  await remember(ground, dossiers);
  await keep(ground, { saves: [{ save: 'unit', unit: kabupaten }], now });
  return true;
}

/** Short names are unique among all units: a real district's Puskesmas is not furnished by mistake. */
async function refuseStrangers(
  { store }: Pick<Ground, 'store'>,
  commits: readonly Commit[],
): Promise<void> {
  for (const save of commits.flatMap(({ saves }) => saves)) {
    if (!('save' in save) || save.save !== 'unit') continue;
    const there = await store.unit(save.unit.id);
    if (there !== undefined && there.kabupaten !== KABUPATEN)
      throw new CannotStart(
        `Data peragaan tidak diisi: kode unit "${there.id}" sudah dipakai ${there.name} di kabupaten ${there.kabupaten}.`,
      );
  }
}

/** Stores a commit; what an earlier attempt has stored stays. */
async function keep({ store }: Pick<Ground, 'store'>, commit: Commit): Promise<void> {
  const failed = await store.commit(commit);
  if (failed === undefined || failed.problem === 'simpan.bentrok') return;
  if (failed.problem === 'simpan.sudah') return;
  throw new Error(`the demo district is not stored: ${failed.problem}`);
}

/** What the jobs would have noted of reports: their days, their bytes, and what the bot noticed. */
async function remember(ground: Ground, dossiers: readonly Dossier[]): Promise<void> {
  for (const { id } of dossiers) await lookForFlags(ground, id);
}
