import type { Answers } from '../forms/index.ts';
import type { Id } from '../ids.ts';
import type { Hash } from '../ledger/index.ts';
import type { Plan } from '../planning/index.ts';
import type { Instant } from '../time/index.ts';
import type { Pengakuan, PengakuanRequest } from './pengakuan.ts';
import { whyNotAcknowledge } from './pengakuan-request.ts';
import { counts, shownOf } from './pengakuan-shown.ts';

/**
 * Where the acknowledgement of a report stands, for its reporter.
 *
 * | at | meaning |
 * | --- | --- |
 * | diakui | acknowledged as the report stands: as good as the photo of the signed sheet |
 * | berubah | acknowledged or asked for, but the report was changed since |
 * | menunggu | asked for; the link can still be used |
 * | kedaluwarsa | nobody used the link in time |
 * | batal | the link was closed after too many wrong codes |
 */
export type PengakuanStanding =
  | { at: 'diakui'; name: string; office: string }
  | { at: 'menunggu'; until: Instant }
  | { at: 'berubah' | 'kedaluwarsa' | 'batal' };

/** What the store keeps of it, beside the report's files. */
type Kept = {
  pengakuan: Pengakuan | undefined;
  pengakuanRequest: PengakuanRequest | undefined;
};

/** Undefined where nobody was asked. `plan`: of the report's month, or its slice. */
export function standingOfPengakuan(
  { pengakuan, pengakuanRequest: request }: Kept,
  report: { id: Id; answers: Answers },
  plan: Plan,
  hash: Hash,
  now: Instant,
): PengakuanStanding | undefined {
  if (pengakuan && counts(pengakuan, report, plan, hash)) {
    return { at: 'diakui', name: pengakuan.name, office: pengakuan.office };
  }
  const why = request && whyNotAcknowledge(request, shownOf(report, plan), hash, now);
  if (request && !why) return { at: 'menunggu', until: request.expiresAt };
  switch (why?.problem) {
    case 'pengakuan.kedaluwarsa':
      return { at: 'kedaluwarsa' };
    case 'pengakuan.batal':
      return { at: 'batal' };
    default:
      return request || pengakuan ? { at: 'berubah' } : undefined;
  }
}
