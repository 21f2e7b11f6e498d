export { type BeritaAcaraFacts, beritaAcara } from './berita-acara.ts';
export { cover } from './cover.ts';
export type { Named, Office, PlanFacts, ReportFacts } from './facts.ts';
export { draftFacts, draftReport, planFacts, reportFacts } from './gather.ts';
export { makePaper, PERSONAL, papersFor, payeesIn } from './make.ts';
export { paperName } from './name.ts';
export {
  type Block,
  type Column,
  PAPER_KINDS,
  type Paper,
  type PaperKind,
  type Signature,
} from './paper.ts';
export { printed } from './printed.ts';
export { sptBulanan } from './spt-bulanan.ts';
