import { type Dossier, payeesOf } from '../approval/index.ts';
import type { EventDraft } from '../event.ts';
import { type Id, pencairanNumber } from '../ids.ts';
import { type Book, komponenPosition } from '../ledger/index.ts';
import { Rupiah } from '../money/index.ts';
import { type Actor, hasRole } from '../people/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { Instant } from '../time/index.ts';
import { maySeeMoney } from './duties.ts';
import type { Attested, GateFinding } from './gate.ts';
import { aboutPencairan, outstandingOf, type Pencairan, type PencairanItem } from './pencairan.ts';

/** Reports in one request: with its book, event and claim they fit into one transaction. */
export const MOST_ITEMS = 50;

export interface PencairanRequest {
  id: Id;
  unit: { id: string; kabupaten: string };
  pack: string;
  mechanism: string;
  /** The approved reports whose money is asked for. */
  dossiers: readonly Dossier[];
  /** What the pack's gates find missing. */
  gate: readonly GateFinding[];
  /** Papers outside this system that the treasurer vouches for. */
  attested?: readonly Attested[];
  /** The book of the fiscal year, for the budget. */
  book: Book;
  /** The Puskesmas' requests whose money has not all arrived: they bind the budget, too. */
  open: readonly Pencairan[];
  /** Hash of the card that was shown. */
  shown: string;
}

/**
 * The treasurer asks for the money of approved reports.
 *
 * @returns the request, the reports bound to it, and the event; or `tidak-ada`, `pencairan.bukan-meja`,
 * `pencairan.kosong`, `pencairan.terlalu-banyak`, `pencairan.laporan-belum-siap`, `pencairan.syarat`
 * (every gate that may not be overridden), `pencairan.melebihi-pagu`
 */
export function ajukan(
  request: PencairanRequest,
  now: Instant,
  actor: Actor,
): { next: Pencairan; dossiers: Dossier[]; events: EventDraft[] } | Problem {
  const { unit, book } = request;
  const place = { unit: unit.id, kabupaten: unit.kabupaten };
  if (!maySeeMoney(place, actor)) return problem('tidak-ada', {});
  if (!hasRole(actor, 'bendahara', unit.id)) {
    return problem('pencairan.bukan-meja', { role: 'bendahara' });
  }
  if (book.unit !== unit.id) throw new Error(`book of ${book.unit} for a request of ${unit.id}`);
  const dossiers = [...new Map(request.dossiers.map((each) => [each.id, each])).values()];
  const refusal = whyNotThese(dossiers, unit.id);
  if (refusal) return refusal;
  const missing = request.gate.filter((finding) => !finding.overridable);
  if (missing.length > 0) return problem('pencairan.syarat', { findings: missing });

  const items = dossiers.map(itemOf);
  const over = whyOverBudget(items, book, request.open);
  if (over) return over;

  const by = { id: actor.personId, name: actor.name };
  const next: Pencairan = {
    id: request.id,
    number: pencairanNumber(request.id),
    ...place,
    year: book.year,
    pack: request.pack,
    mechanism: request.mechanism,
    requester: by,
    items,
    amount: Rupiah.sum(items.map(({ amount }) => amount)),
    gate: [...request.gate],
    ...(request.attested?.length ? { attested: [...request.attested] } : {}),
    steps: [{ kind: 'ajukan', by, at: now, version: 0, shown: request.shown }],
    arrivals: [],
    state: { at: 'diajukan', since: now },
    version: 1,
  };
  return {
    next,
    dossiers: dossiers.map((dossier) => bind(dossier, next.id)),
    events: [
      {
        type: 'pencairan.diajukan',
        data: { ...aboutPencairan(next), by, flagged: next.gate.length > 0 },
      },
    ],
  };
}

function whyNotThese(dossiers: readonly Dossier[], unit: string): Problem | undefined {
  if (dossiers.some((dossier) => dossier.unit !== unit)) return problem('tidak-ada', {});
  if (dossiers.length === 0) return problem('pencairan.kosong', {});
  if (dossiers.length > MOST_ITEMS) {
    return problem('pencairan.terlalu-banyak', { count: dossiers.length, most: MOST_ITEMS });
  }
  const unready = dossiers.filter(
    ({ state, total }) =>
      state.at !== 'disetujui' ||
      state.cair ||
      state.pencairanId !== undefined ||
      !total.isPositive(),
  );
  return unready.length === 0
    ? undefined
    : problem('pencairan.laporan-belum-siap', { numbers: unready.map(({ number }) => number) });
}

function itemOf(dossier: Dossier): PencairanItem {
  return {
    dossierId: dossier.id,
    number: dossier.number,
    kegiatan: dossier.kegiatan.name,
    reporter: dossier.reporter,
    payees: payeesOf(dossier).map(({ id }) => id),
    komponen: dossier.kegiatan.komponen,
    amount: dossier.total,
  };
}

/** Disbursed, asked for and now asked for must stay within each component's budget of the year. */
function whyOverBudget(
  items: readonly PencairanItem[],
  book: Book,
  open: readonly Pencairan[],
): Problem | undefined {
  const bound = open.filter((each) => each.year === book.year).flatMap(outstandingOf);
  for (const komponen of new Set(items.map((each) => each.komponen))) {
    const of = (list: readonly { komponen: string; amount: Rupiah }[]) =>
      Rupiah.sum(list.filter((each) => each.komponen === komponen).map(({ amount }) => amount));
    const { pagu, cair } = komponenPosition(book, komponen);
    const requested = of(items);
    const left = pagu.minus(cair).minus(of(bound));
    if (requested.greaterThan(left)) {
      return problem('pencairan.melebihi-pagu', { komponen, pagu, left, requested });
    }
  }
  return undefined;
}

function bind(dossier: Dossier, pencairanId: Id): Dossier {
  if (dossier.state.at !== 'disetujui') throw new Error(`dossier ${dossier.id} is not approved`);
  return {
    ...dossier,
    state: { ...dossier.state, pencairanId },
    version: dossier.version + 1,
  };
}
