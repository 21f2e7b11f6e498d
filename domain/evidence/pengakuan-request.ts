import type { EventDraft } from '../event.ts';
import type { Id } from '../ids.ts';
import type { Hash } from '../ledger/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { Instant } from '../time/index.ts';
import type { Office, Pengakuan, PengakuanRequest, Shown } from './pengakuan.ts';
import { shownHash } from './pengakuan-shown.ts';

/** A link lives seven days: long enough for a village head who is away, short enough to be remembered. */
const LIFE_MS = 7 * 24 * 60 * 60 * 1000;

/** After so many wrong codes the link is void. */
export const MOST_WRONG = 5;

/** What only the link and the reporter know; never stored. */
export type Secrets = {
  /** Of the link, at least 128 bits of chance. */
  token: string;
  /** Six digits, passed on by word of mouth. */
  code: string;
};

/** What is known of the report for which an acknowledgement is asked. */
export type Asking = Pick<PengakuanRequest, 'unit' | 'reporter' | 'telegramId' | 'shown'> & {
  dossierId: Id;
};

/** Asks for an acknowledgement of what is shown; a request before is replaced, and its link leads nowhere. */
export function begin(
  asking: Asking,
  { token, code }: Secrets,
  before: PengakuanRequest | undefined,
  hash: Hash,
  now: Instant,
): PengakuanRequest {
  return {
    ...asking,
    token: hash(token),
    code: hash(`${token} ${code}`),
    askedAt: now,
    expiresAt: now + LIFE_MS,
    wrong: 0,
    state: { at: 'terbuka' },
    version: (before?.version ?? 0) + 1,
  };
}

/** Whether this token opens this request. */
export function opens(request: PengakuanRequest, token: string, hash: Hash): boolean {
  return request.token === hash(token);
}

/**
 * Why nobody can acknowledge through this link now; undefined where one may.
 *
 * @param present what the report would show now; undefined when it is no draft any more
 */
export function whyNotAcknowledge(
  { state, expiresAt, shown }: PengakuanRequest,
  present: Shown | undefined,
  hash: Hash,
  now: Instant,
): Problem | undefined {
  if (state.at === 'diakui') {
    const { name, office, since } = state;
    return problem('pengakuan.sudah', { name, office, at: since });
  }
  if (state.at === 'batal') return problem('pengakuan.batal', {});
  if (now >= expiresAt) return problem('pengakuan.kedaluwarsa', {});
  if (!present) return problem('pengakuan.laporan-tutup', {});
  if (shownHash(shown, hash) !== shownHash(present, hash)) return problem('pengakuan.berubah', {});
  return undefined;
}

/** What the page was given, already read: a name without a NIK, an office of the list, six digits. */
export type Acknowledging = Secrets & { name: string; office: Office; device: string };

/** What an attempt changes: a right code acknowledges, a wrong one is counted and the last one voids the link. */
export type Attempt = { next: PengakuanRequest; events: EventDraft[] } & (
  | { pengakuan: Pengakuan; refused?: undefined }
  | { pengakuan?: undefined; refused: Problem<'pengakuan.kode' | 'pengakuan.batal'> }
);

/** Acknowledges, or counts a wrong code; a Problem where the link cannot be used at all (`whyNotAcknowledge`). */
export function acknowledge(
  request: PengakuanRequest,
  { token, code, name, office, device }: Acknowledging,
  present: Shown | undefined,
  hash: Hash,
  now: Instant,
): Attempt | Problem {
  const why = whyNotAcknowledge(request, present, hash, now);
  if (why) return why;
  const { dossierId, reporter, shown } = request;
  const about = { dossierId, number: shown.number, kegiatan: shown.kegiatan, reporter };
  const version = request.version + 1;
  if (hash(`${token} ${code}`) === request.code) {
    const state = { at: 'diakui' as const, name, office, since: now };
    return {
      next: { ...request, state, version },
      pengakuan: { name, office, at: now, device, shown: shownHash(shown, hash) },
      events: [{ type: 'pengakuan.diberikan', data: { ...about, name, office } }],
    };
  }
  const wrong = request.wrong + 1;
  const left = MOST_WRONG - wrong;
  if (left > 0) {
    const refused = problem('pengakuan.kode', { left });
    return { next: { ...request, wrong, version }, refused, events: [] };
  }
  return {
    next: { ...request, wrong, state: { at: 'batal', since: now }, version },
    refused: problem('pengakuan.batal', {}),
    events: [{ type: 'pengakuan.batal', data: about }],
  };
}
