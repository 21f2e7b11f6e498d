import { type Actor, hasRole, type Role } from '../people/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { Pencairan, PencairanState } from './pencairan.ts';

/** A step on a request that exists; requesting is `ajukan`. */
export type PencairanAct = 'setujui' | 'tolak' | 'kirim' | 'terima' | 'jelaskan';

/**
 * Who does what, and when. The verifikator decides, the bendahara-dinkes only executes (domain: who
 * may never). An unexplained difference is not closed by the one who counted it.
 */
const DUTIES: Record<
  PencairanAct,
  { role: Role; of: 'unit' | 'kabupaten'; from: readonly PencairanState['at'][] }
> = {
  setujui: { role: 'verifikator', of: 'kabupaten', from: ['diajukan'] },
  tolak: { role: 'verifikator', of: 'kabupaten', from: ['diajukan'] },
  kirim: { role: 'bendahara-dinkes', of: 'kabupaten', from: ['disetujui'] },
  terima: { role: 'bendahara', of: 'unit', from: ['dikirim', 'selisih'] },
  jelaskan: { role: 'bendahara-dinkes', of: 'kabupaten', from: ['selisih'] },
};

const SEEN_BY: Record<'unit' | 'kabupaten', readonly Role[]> = {
  unit: ['bendahara', 'kepala-puskesmas'],
  kabupaten: ['verifikator', 'bendahara-dinkes', 'kepala-dinkes'],
};

/** Whether this person may see the money of this Puskesmas at all. */
export function maySeeMoney(of: { unit: string; kabupaten: string }, actor: Actor): boolean {
  return (['unit', 'kabupaten'] as const).some((level) =>
    SEEN_BY[level].some((role) => hasRole(actor, role, of[level])),
  );
}

/** Whose turn it is: the role and unit that does the next step; undefined when nothing is to be done. */
export function deskOfPencairan(pencairan: Pencairan): { role: Role; unit: string } | undefined {
  const { state, unit, kabupaten } = pencairan;
  switch (state.at) {
    case 'diajukan':
      return { role: 'verifikator', unit: kabupaten };
    case 'disetujui':
      return { role: 'bendahara-dinkes', unit: kabupaten };
    case 'dikirim':
      return { role: 'bendahara', unit };
    case 'selisih':
      return { role: 'bendahara-dinkes', unit: kabupaten };
    case 'ditolak':
    case 'diterima':
      return undefined;
  }
}

/**
 * Why this person cannot take the step now, or undefined if they can. Duties are separate per request
 * and person, whatever roles one holds: who requested, is paid by a report of it, or belongs to the
 * Puskesmas neither decides nor sends; who decided does not send; who sent does not confirm.
 *
 * @returns `tidak-ada` for who may not see it, `pencairan.langkah-lain`, `pencairan.bukan-meja`,
 * `pencairan.sendiri`, `pencairan.puskesmas-sendiri`, `pencairan.dua-meja`, `pencairan.sudah-lebih`
 */
export function whyNotPencairan(
  pencairan: Pencairan,
  act: PencairanAct,
  actor: Actor,
): Problem | undefined {
  const duty = DUTIES[act];
  const { state, unit, steps } = pencairan;
  if (!maySeeMoney(pencairan, actor)) return problem('tidak-ada', {});
  if (!duty.from.includes(state.at)) {
    const last = steps.at(-1);
    if (!last) throw new Error(`request ${pencairan.id} without a step`);
    return problem('pencairan.langkah-lain', { state: state.at, by: last.by.name, at: last.at });
  }
  if (!hasRole(actor, duty.role, pencairan[duty.of])) {
    return problem('pencairan.bukan-meja', { role: duty.role });
  }
  const did = (kind: PencairanAct | 'ajukan') =>
    steps.some((step) => step.kind === kind && step.by.id === actor.personId);
  if (duty.of === 'kabupaten') {
    if (did('ajukan') || pencairan.items.some(({ payees }) => payees.includes(actor.personId))) {
      return problem('pencairan.sendiri', {});
    }
    if (actor.roles.some((held) => held.unit === unit)) {
      return problem('pencairan.puskesmas-sendiri', {});
    }
  }
  if ((act === 'kirim' && did('setujui')) || (act === 'terima' && did('kirim'))) {
    return problem('pencairan.dua-meja', {});
  }
  if (act === 'terima' && state.at === 'selisih' && state.difference.isPositive()) {
    return problem('pencairan.sudah-lebih', { difference: state.difference });
  }
  return undefined;
}
