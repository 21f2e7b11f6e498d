import { type Dossier, deskRole } from '../approval/index.ts';
import type { Role } from '../people/index.ts';
import type { Instant } from '../time/index.ts';
import { deskOfPencairan } from './duties.ts';
import type { Payment } from './payment.ts';
import type { Pencairan } from './pencairan.ts';

/**
 * Where a report is: whose turn it is, and since when.
 *
 * | at | who has it | since |
 * | --- | --- | --- |
 * | meja | the role of its level | it came to that desk |
 * | perbaiki | its reporter | it was returned |
 * | ajukan | bendahara, to ask for the money | it was approved |
 * | dana | whoever does the next step of the request | the step before |
 * | bayar | bendahara, to pay the reporter | the money arrived |
 * | cair | nobody: its money is there, none of it is the reporter's | the money arrived |
 * | terima | its reporter, to say that it came | it was paid |
 * | sanggah | bendahara, to clear up what did not come | it was paid |
 * | selesai | nobody | the reporter said that it came |
 * | ditolak | nobody | it was rejected |
 */
export type Standing = {
  at:
    | 'meja'
    | 'perbaiki'
    | 'ajukan'
    | 'dana'
    | 'bayar'
    | 'cair'
    | 'terima'
    | 'sanggah'
    | 'selesai'
    | 'ditolak';
  role?: Role | undefined;
  since: Instant;
};

/** Where a report stands for its reporter. `own`: what they are paid for it; `request`: the one that asks for its money. */
export function standingOf(
  dossier: Dossier,
  { own, request }: { own?: Payment | undefined; request?: Pencairan | undefined },
): Standing {
  const { state } = dossier;
  const { since } = state;
  switch (state.at) {
    case 'meja':
      return { at: 'meja', role: deskRole(dossier), since };
    case 'dikembalikan':
      return { at: 'perbaiki', since };
    case 'ditolak':
      return { at: 'ditolak', since };
    case 'disetujui':
      if (state.cair) return paidStanding(own, request?.state.since ?? since);
      if (!request) return { at: 'ajukan', role: 'bendahara', since };
      return { at: 'dana', role: deskOfPencairan(request)?.role, since: request.state.since };
  }
}

function paidStanding(own: Payment | undefined, arrived: Instant): Standing {
  if (!own) return { at: 'cair', since: arrived };
  const { at, since } = own.state;
  switch (at) {
    case 'terutang':
      // Taken back: the money came long before.
      return { at: 'bayar', role: 'bendahara', since: Math.max(since, arrived) };
    case 'dibayar':
      return { at: 'terima', since };
    case 'disanggah':
      return { at: 'sanggah', role: 'bendahara', since };
    case 'diterima':
      return { at: 'selesai', since };
  }
}

/** What reports are counted by: to be repaired, being looked at, waiting for money, paid, rejected. */
export const GROUPS = ['perbaiki', 'diperiksa', 'dana', 'dibayar', 'ditolak'] as const;
export type Group = (typeof GROUPS)[number];

/** The group that a standing counts to. */
export function groupOf({ at }: Standing): Group {
  switch (at) {
    case 'meja':
      return 'diperiksa';
    case 'perbaiki':
    case 'ditolak':
      return at;
    case 'ajukan':
    case 'dana':
    case 'bayar':
    case 'cair':
    case 'sanggah':
      return 'dana';
    case 'terima':
    case 'selesai':
      return 'dibayar';
  }
}
