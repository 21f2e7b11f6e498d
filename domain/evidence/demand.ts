import type { Form } from '../forms/index.ts';

/** An item of a pack's evidence list, as far as a checklist needs it. Of those that share `group` one is enough. */
export type EvidenceNeed = {
  id: string;
  label: string;
  required: boolean;
  citation: string;
  group?: string;
};

/** What a list demands: one paper, or one of several. */
export type Demand = {
  /** Id of its (first) paper. */
  key: string;
  required: boolean;
  papers: readonly [EvidenceNeed, ...EvidenceNeed[]];
};

/** The demands of a list in its order; a group stands where its first paper stands. */
export function demandsOf(needs: readonly EvidenceNeed[]): Demand[] {
  const demands: Demand[] = [];
  for (const need of needs) {
    const place = demands.findIndex(
      ({ papers: [first] }) => need.group !== undefined && first.group === need.group,
    );
    const known = demands[place];
    const papers: Demand['papers'] = known ? [...known.papers, need] : [need];
    const demand = {
      key: papers[0].id,
      required: papers.some(({ required }) => required),
      papers,
    };
    if (known) demands[place] = demand;
    else demands.push(demand);
  }
  return demands;
}

/** What is required and no step of the form gives: a step of kind `bukti` asks for it, paper by paper. */
export function demandsBeyond(form: Form, needs: readonly EvidenceNeed[]): Demand[] {
  const given = form.steps.flatMap((step) => step.evidence);
  return demandsOf(needs).filter(
    ({ required, papers }) => required && papers.every(({ id }) => !given.includes(id)),
  );
}
