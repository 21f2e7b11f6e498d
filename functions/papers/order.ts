import type { Deps } from '../../bot/index.ts';
import {
  beritaAcara,
  draftFacts,
  draftReport,
  makePaper,
  type Paper,
  type PaperKind,
  PERSONAL,
  planFacts,
  reportFacts,
  sptBulanan,
} from '../../bot/papers/index.ts';
import type { Dossier } from '../../domain/approval/index.ts';
import { type EvidenceFile, fileNamed } from '../../domain/evidence/index.ts';
import { maySeeSpt, type PaperRequest, paperAccess } from '../../domain/papers/index.ts';
import { actorOf, type Person } from '../../domain/people/index.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import { planBundle, renderBundle } from './bundle.ts';
import { type IssueDeps, PDF, type ToIssue } from './issue.ts';
import { renderPaper, type Stamp } from './render.ts';

export type OrderDeps = IssueDeps & Pick<Deps, 'packs'>;

/**
 * What a wish for a paper comes to, for who wishes it now: roles may have changed since. Nothing where the
 * report has no such paper.
 *
 * @returns or `tidak-ada` for what does not exist or is not for this person
 */
export async function orderOf(
  deps: OrderDeps,
  { about, paper, payee, telegramId }: PaperRequest,
  me: Person,
): Promise<ToIssue | undefined | Problem> {
  const actor = actorOf(me);
  const { store, now } = deps;
  const kind = paper as PaperKind;
  switch (about.of) {
    case 'bulan': {
      const facts = await planFacts(deps, about.unit, about.month);
      if (!facts || !maySeeSpt({ unit: about.unit, kabupaten: facts.unit.kabupaten }, actor)) {
        return problem('tidak-ada', {});
      }
      const { plan, unit } = facts;
      const ids = plan.people.map(({ id }) => id);
      return single(sptBulanan(facts), { unit, version: plan.version }, ids);
    }
    case 'draf': {
      const { drafts, slices } = await store.session(telegramId);
      const draft = drafts.find(({ id, personId }) => id === about.draftId && personId === me.id);
      if (!draft) return problem('tidak-ada', {});
      const of = { dossierId: draft.id, version: draft.version };
      if (kind !== 'berita-acara' && kind !== 'spj') {
        const facts = await draftReport(deps, draft, { id: me.id, name: me.name }, now());
        const made = facts && makePaper(facts, kind);
        return made && single(made, { unit: facts.unit, ...of }, [me.id]);
      }
      const facts = await draftFacts(deps, draft, slices.get(draft.id), now());
      if (!facts) return problem('tidak-ada', {});
      const ids = facts.orang.map(({ id }) => id);
      return single(beritaAcara(facts), { unit: facts.unit, ...of }, ids);
    }
    case 'laporan': {
      const folder = await store.folder(about.dossierId);
      const { dossier } = folder;
      const access = dossier && paperAccess(dossier, actor);
      const own = access === 'semua' || (PERSONAL.includes(kind) && payee === me.id);
      if (!dossier || !access || !own) return problem('tidak-ada', {});
      const facts = await reportFacts(deps, folder);
      if (!facts) return problem('tidak-ada', {});
      const { unit } = facts;
      const of = { unit, dossierId: dossier.id, version: dossier.version };
      const ids = [dossier.reporter.id, ...dossier.orang.map(({ id }) => id), payee ?? ''];
      if (kind !== 'spj') {
        const made = makePaper(facts, kind, payee);
        return made && single(made, of, ids);
      }
      const bundle = planBundle(facts);
      return {
        paper: bundle.cover,
        ...of,
        bulk: bulkOf(dossier, folder.files),
        from: [ids, bundle],
        render: (stamp: Stamp) => renderBundle(bundle, stamp, readFrom(deps)),
      };
    }
  }
}

function bulkOf(dossier: Dossier, files: readonly EvidenceFile[]): number {
  const bound = dossier.files.filter(({ contentType }) => contentType === PDF);
  const sizes = bound.map((file) => fileNamed(files, file)?.size ?? 0);
  return sizes.reduce((sum, size) => sum + size, 0);
}

function single(
  paper: Paper,
  of: Pick<ToIssue, 'unit' | 'dossierId' | 'version'>,
  ids: readonly string[],
): ToIssue {
  return { paper, ...of, from: [ids, paper], render: (stamp) => renderPaper(paper, stamp) };
}

/** Storage that is down is no missing photo: it throws, and the whole bundle waits. */
function readFrom({ files }: OrderDeps) {
  return async (sha256: string): Promise<Uint8Array | undefined> => {
    const found = await files.get(sha256);
    if (isProblem(found)) {
      if (found.problem === 'berkas.gangguan') throw new Error(found.problem);
      return undefined;
    }
    return found?.bytes;
  };
}
