import { answerOf } from '../../domain/forms/index.ts';
import { reportNumber } from '../../domain/ids.ts';
import type { Person, Unit } from '../../domain/people/index.ts';
import type { Plan } from '../../domain/planning/index.ts';
import type { DossierFolder, Store } from '../../domain/ports.ts';
import { isProblem } from '../../domain/problem.ts';
import { packOf, type Shelf } from '../../domain/rules/index.ts';
import {
  type Draft,
  dateOf,
  dossierOf,
  explainReceiptUnder,
} from '../../domain/submission/index.ts';
import { type Instant, localDate } from '../../domain/time/index.ts';
import { checksOf } from '../views/dossier.ts';
import type { BeritaAcaraFacts } from './berita-acara.ts';
import {
  type Named,
  named,
  nameOf,
  type Office,
  type PlanFacts,
  type ReportFacts,
} from './facts.ts';

type From = { store: Store; packs: Shelf };

/** Who was taken off the list signs nothing any more. */
async function officeOf({ store }: From, unit: Unit): Promise<Office> {
  const [heads, treasurers] = await Promise.all([
    store.people(unit.id, 'kepala-puskesmas'),
    store.people(unit.id, 'bendahara'),
  ]);
  const [kepala, bendahara] = [heads, treasurers].map((all) => all.find(({ active }) => active));
  return { unit, kepala: named(kepala, undefined), bendahara: named(bendahara, undefined) };
}

/** People by id as papers name them: their own record first, then the plan. */
async function peopleOf(
  { store }: From,
  ids: readonly string[],
  plan: Plan | undefined,
): Promise<Named[]> {
  const records = await Promise.all([...new Set(ids)].map((id) => store.person(id)));
  const found = records.filter((person): person is Person => person !== undefined);
  return [...new Set(ids)].flatMap((id) => {
    const record = found.find((person) => person.id === id);
    return (
      named(
        record,
        plan?.people.find((person) => person.id === id),
      ) ?? []
    );
  });
}

/** What the papers of a report are made from; nothing where its unit or pack is gone. */
export async function reportFacts(
  from: From,
  { dossier, files, payments }: DossierFolder,
): Promise<ReportFacts | undefined> {
  if (!dossier) return undefined;
  const { store, packs } = from;
  const [unit, plan] = await Promise.all([
    store.unit(dossier.unit),
    store.plan(dossier.unit, dossier.kegiatan.month),
  ]);
  const pack = packOf(packs, dossier.pack);
  if (!unit || isProblem(pack)) return undefined;
  const ids = [
    dossier.reporter.id,
    ...dossier.orang.map(({ id }) => id),
    ...dossier.transport.lines.map(({ id }) => id),
    ...dossier.kuitansi.flatMap(({ payee }) => payee ?? []),
    ...(plan?.people.map(({ id }) => id) ?? []),
  ];
  const [office, people] = await Promise.all([officeOf(from, unit), peopleOf(from, ids, plan)]);
  const checks = checksOf(dossier, { files }, pack);
  return { ...office, dossier, plan, pack, checks, payments, people };
}

/** What a month's SPT is made from; nothing where there is no plan of it. */
export async function planFacts(
  from: From,
  unitId: string,
  month: string,
): Promise<PlanFacts | undefined> {
  const [unit, plan] = await Promise.all([from.store.unit(unitId), from.store.plan(unitId, month)]);
  const pack = plan && packOf(from.packs, plan.pack);
  if (!unit || !plan || !pack || isProblem(pack)) return undefined;
  const ids = plan.people.map(({ id }) => id);
  const [office, people] = await Promise.all([officeOf(from, unit), peopleOf(from, ids, plan)]);
  return { ...office, plan, pack, people };
}

/** What the papers of a draft are made from, as if it were sent now; nothing while it has no date. */
export async function draftReport(
  from: From,
  draft: Draft,
  reporter: { id: string; name: string },
  now: Instant,
): Promise<ReportFacts | undefined> {
  const month = answerOf(draft.answers, 'kegiatan', 'kegiatan')?.month ?? '';
  const [unit, plan, folder] = await Promise.all([
    from.store.unit(draft.unit),
    from.store.plan(draft.unit, month),
    from.store.folder(draft.id),
  ]);
  const pack = packOf(from.packs, draft.pack);
  if (!unit || !plan || isProblem(pack)) return undefined;
  const date = dateOf(draft.answers, localDate(now, unit.zone));
  const explainReceipt = explainReceiptUnder(pack, draft.answers, date, plan.people);
  const facts = { plan, unit, files: folder.files, explainReceipt };
  const dossier = dossierOf(draft, facts, reporter, now);
  return dossier && reportFacts(from, { ...folder, dossier, payments: [] });
}

/** What the berita acara of a draft says already, to print and sign before the report is sent. */
export async function draftFacts(
  from: From,
  draft: Draft,
  slice: Plan | undefined,
  now: Instant,
): Promise<BeritaAcaraFacts | undefined> {
  const unit = await from.store.unit(draft.unit);
  const pack = packOf(from.packs, draft.pack);
  const chosen = answerOf(draft.answers, 'kegiatan', 'kegiatan');
  if (!unit || !chosen || isProblem(pack)) return undefined;
  const item = slice?.items.find(({ id }) => id === chosen.item);
  const went = answerOf(draft.answers, 'orang', 'orang')?.ids ?? item?.pelaksana ?? [];
  const ids = went.length > 0 ? went : [draft.personId];
  const [office, people] = await Promise.all([officeOf(from, unit), peopleOf(from, ids, slice)]);
  const place = answerOf(draft.answers, 'tempat', 'tempat')?.place;
  const range = answerOf(draft.answers, 'tanggal', 'tanggal');
  return {
    ...office,
    pack,
    number: reportNumber(draft.id),
    kegiatan: chosen.name,
    tanggal: range && { from: range.from, to: range.to },
    tempat: unit.places.find(({ id }) => id === place)?.name,
    orang: ids.map((id) => nameOf(people, { id, name: id })),
    today: localDate(now, unit.zone),
  };
}
