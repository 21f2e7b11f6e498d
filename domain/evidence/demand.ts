import { LAPORAN, type Receipt } from '../forms/index.ts';

/** An item of a pack's evidence list, as far as a checklist needs it. Of those that share `group` one is enough. */
export type EvidenceNeed = {
  id: string;
  label: string;
  required: boolean;
  citation: string;
  group?: string;
  /** Kinds of spending of the report that ask for it. */
  spends: readonly string[];
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

/** The assignment is the SPT of the plan, whichever name the list gives it. */
const SPT = ['surat-tugas', 'spt'];

/** Signed when people are paid and confirm, so these can never be there before. */
const AT_PAYMENT = [
  'kuitansi-transport',
  'tanda-terima-transport',
  'kuitansi-perjalanan',
  'kuitansi-pelaksana',
  'kuitansi-honorarium',
  'kuitansi-narasumber',
  'daftar-honorarium',
  'daftar-penerimaan',
  'potongan-pph21',
];

/** Made by the bot from the costs of travel. */
const BREAKDOWN = [
  'rincian-biaya',
  'rincian-uang-harian',
  'rincian-transpor-lokal',
  'rincian-penginapan',
  'rincian-pernyataan-riil',
];

/** Photos of what was bought or hired; where nothing is claimed by receipt they are signed at payment. */
const RECEIPTS = [
  'kuitansi',
  'faktur',
  'bon',
  'bukti-lain',
  'bukti-pembelian',
  'nota-pmt',
  'kuitansi-konsumsi',
  'kuitansi-materi',
  'kuitansi-barang',
  'kuitansi-barang-jasa',
  'kuitansi-jasa',
  'kuitansi-sewa',
  'kuitansi-sewa-ruang',
  'kuitansi-ambulans',
];

/** Photos of real costs of travel: tickets and the lodging's bill. */
const TRAVEL = [
  'bukti-transport',
  'bukti-transport-udara',
  'kuitansi-pengemudi',
  'bukti-penginapan',
];

/** The component of travel that a paper of a list is about; none where it is about all of them. */
export function komponenOf(id: string): 'transport' | 'pesawat' | 'penginapan' | undefined {
  if (id.includes('penginapan')) return 'penginapan';
  if (id === 'bukti-transport-udara') return 'pesawat';
  return TRAVEL.includes(id) || id === 'surat-pernyataan-riil' ? 'transport' : undefined;
}

/** Receipts for food and for materials of a meeting are papers of their own. */
export function fitsContent(paper: string, { spend, facts }: Receipt): boolean {
  if (paper === 'kuitansi-konsumsi') return facts?.isi === 'konsumsi' || spend === 'makan-minum';
  if (paper === 'kuitansi-materi') return facts?.isi === 'materi' || spend === 'barang';
  return true;
}

/**
 * Where a paper comes from.
 *
 * | source | meaning |
 * | --- | --- |
 * | spt, kak | the plan holds it |
 * | pembayaran | signed when the money is paid |
 * | rincian | made from the costs that were given |
 * | kuitansi | photo of a receipt or a ticket, with the costs |
 * | a step's id | the answer of that step |
 * | bukti | asked for by its name |
 */
export type Source = string;

/** Kinds of spending of a report that are claimed by receipt, and as real costs of travel. */
export type Claims = { kuitansi: readonly string[]; riil: readonly string[] };

/** The source of a paper in a report that claims so. */
export function sourceOf(need: EvidenceNeed, claims: Claims): Source {
  const { id, spends } = need;
  const claimed = (by: readonly string[]) => spends.some((spend) => by.includes(spend));
  if (SPT.includes(id)) return 'spt';
  if (id === 'kak') return 'kak';
  if (AT_PAYMENT.includes(id)) return 'pembayaran';
  if (BREAKDOWN.includes(id)) return 'rincian';
  if (RECEIPTS.includes(id)) {
    return claimed(claims.kuitansi) ? 'kuitansi' : 'pembayaran';
  }
  if (TRAVEL.includes(id) && claimed(claims.riil)) return 'kuitansi';
  return LAPORAN.find((step) => step.evidence.includes(id))?.id ?? 'bukti';
}
