import { type EvidenceNeed, fitsContent, komponenOf, sourceOf } from '../evidence/index.ts';
import { type Answers, answerOf, type NewReceipt, type Receipt } from '../forms/index.ts';
import type { Pack } from '../rules/index.ts';
import type { LocalDate } from '../time/index.ts';
import { claimsOf } from './form-under.ts';
import { evidenceNeeds } from './needs.ts';

type Cost = NewReceipt & Pick<Receipt, 'spend' | 'amount'>;

/**
 * The papers that prove one cost, and the statement that stands in where there is no proof, as the pack
 * names them.
 */
export function proofsOf(
  pack: Pack,
  answers: Answers,
  cost: Cost,
  date: LocalDate,
): { papers: EvidenceNeed[]; statement: EvidenceNeed | undefined } {
  const { file: _open, ...rest } = cost;
  const needs = (receipt: Receipt) => {
    const alone = onlyCost(answers, receipt);
    const claims = claimsOf(pack, alone);
    return evidenceNeeds(pack, alone, date).map((need) => ({
      need,
      source: sourceOf(need, claims),
    }));
  };
  const proven = needs({ ...rest, file: 'file' });
  const papers = proven
    .filter(({ need, source }) => source === 'kuitansi' && fitsContent(need.id, cost))
    .map(({ need }) => need);
  const statement = needs(rest).find(({ need, source }) => {
    if (source !== 'bukti') return false;
    const about = komponenOf(need.id);
    return about === undefined
      ? proven.every(({ need: { id } }) => id !== need.id)
      : about === cost.komponen && need.group !== undefined;
  });
  return { papers, statement: statement?.need };
}

/** The report as if it had this cost alone. */
function onlyCost(answers: Answers, cost: Receipt): Answers {
  const line = answerOf(answers, 'kegiatan', 'kegiatan');
  return {
    ...answers,
    ...(line && { kegiatan: { ...line, spends: [cost.spend] } }),
    kuitansi: { kind: 'kuitansi', items: [cost], selesai: false },
  };
}
