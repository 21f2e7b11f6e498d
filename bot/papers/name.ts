import type { PaperKind } from './paper.ts';

const SHORT: Record<PaperKind, string> = {
  spj: 'SPJ',
  'spt-bulanan': 'SPT',
  'berita-acara': 'Berita-Acara',
  'laporan-hasil-kegiatan': 'LHK',
  'daftar-hadir': 'Daftar-Hadir',
  kuitansi: 'Kuitansi',
  'rincian-biaya': 'Rincian-Biaya',
  'surat-pernyataan-riil': 'Pernyataan-Riil',
  undangan: 'Undangan',
  notulen: 'Notulen',
  'surat-pernyataan-rtk': 'Pernyataan-RTK',
};

/** The file's name as it arrives: "SPJ-L-8FK2QW.pdf", "SPT-090-11-BOK-PKM-PANJI.pdf". Never a person's name. */
export function paperName(kind: PaperKind, number: string): string {
  const safe = number
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${SHORT[kind]}-${safe || '0'}.pdf`;
}
