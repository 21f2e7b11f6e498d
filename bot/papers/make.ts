import { beritaAcaraOf } from './berita-acara.ts';
import { claimsOf } from './claims.ts';
import { daftarHadir } from './daftar-hadir.ts';
import type { ReportFacts } from './facts.ts';
import { kuitansi } from './kuitansi.ts';
import { lhk } from './lhk.ts';
import { notulen } from './notulen.ts';
import { PAPER_KINDS, type Paper, type PaperKind } from './paper.ts';
import { pernyataanRiil } from './pernyataan-riil.ts';
import { pernyataanRtk } from './pernyataan-rtk.ts';
import { rincianBiaya } from './rincian-biaya.ts';
import { sptBulanan } from './spt-bulanan.ts';
import { undangan } from './undangan.ts';

/** Papers that name amounts of people: who is only named in a report gets their own alone. */
export const PERSONAL: readonly PaperKind[] = [
  'kuitansi',
  'rincian-biaya',
  'surat-pernyataan-riil',
];

/** Papers that belong to a meeting; offered where the evidence list asks for one of them. */
const OF_A_MEETING: Partial<Record<PaperKind, RegExp>> = {
  undangan: /undangan/,
  notulen: /notul|berita-acara-rapat/,
  'daftar-hadir': /daftar-hadir|absensi/,
};

/**
 * One paper of a report; nothing where this report has no such paper. `spj`, the bundle, is put together
 * where files can be read.
 *
 * @param payee only this person's part, of papers that are per person
 */
export function makePaper(
  facts: ReportFacts,
  kind: Exclude<PaperKind, 'spj'>,
  payee?: string,
): Paper | undefined {
  switch (kind) {
    case 'spt-bulanan': {
      const { plan } = facts;
      return plan && sptBulanan({ ...facts, plan });
    }
    case 'berita-acara':
      return beritaAcaraOf(facts);
    case 'laporan-hasil-kegiatan':
      return lhk(facts);
    case 'daftar-hadir':
      return daftarHadir(facts);
    case 'kuitansi':
      return kuitansi(facts, payee);
    case 'rincian-biaya':
      return rincianBiaya(facts, payee);
    case 'surat-pernyataan-riil':
      return pernyataanRiil(facts, payee);
    case 'undangan':
      return undangan(facts);
    case 'notulen':
      return notulen(facts);
    case 'surat-pernyataan-rtk':
      return pernyataanRtk(facts);
  }
}

/** The papers that a report can have, in the order in which they are listed and bound. */
export function papersFor(facts: ReportFacts): PaperKind[] {
  const { dossier, checks } = facts;
  return PAPER_KINDS.filter((kind) => {
    const meeting = OF_A_MEETING[kind];
    if (meeting) {
      const named = kind === 'daftar-hadir' && dossier.peserta !== undefined;
      return named || checks.some(({ id }) => meeting.test(id));
    }
    if (kind === 'spj' || kind === 'berita-acara' || kind === 'laporan-hasil-kegiatan') return true;
    return makePaper(facts, kind) !== undefined;
  });
}

/** Who signs a kuitansi of this report. */
export function payeesIn(facts: ReportFacts): { id: string; name: string }[] {
  const payees = claimsOf(facts.dossier, facts.pack).map(({ payee }) => payee);
  return [...new Map(payees.map((payee) => [payee.id, payee])).values()];
}
