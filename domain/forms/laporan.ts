import type { Step } from './form.ts';

/**
 * Every step that a report can have. Which of them are asked is the pack's matter: a row with evidence
 * is asked where the list of its kinds of spending has one of these papers.
 */
export const LAPORAN: readonly Step[] = [
  { id: 'kegiatan', kind: 'kegiatan', asked: 'selalu', evidence: [] },
  { id: 'tanggal', kind: 'tanggal', asked: 'selalu', evidence: [] },
  { id: 'tempat', kind: 'tempat', asked: 'tempat', evidence: [] },
  { id: 'orang', kind: 'orang', asked: 'orang', evidence: [] },
  { id: 'hasil', kind: 'hasil', asked: 'hasil', evidence: [] },
  { id: 'fakta', kind: 'fakta', asked: 'fakta', evidence: [] },
  {
    id: 'lhk',
    kind: 'teks',
    asked: 'bukti',
    evidence: ['lhk', 'laporan', 'laporan-dinas', 'laporan-intervensi'],
  },
  { id: 'foto', kind: 'foto', asked: 'bukti', evidence: ['foto'] },
  {
    id: 'beritaAcara',
    kind: 'berkas',
    asked: 'bukti',
    evidence: ['tanda-bukti-kedatangan', 'bukti-pendukung'],
  },
  { id: 'peserta', kind: 'peserta', asked: 'bukti', evidence: ['daftar-hadir'] },
  { id: 'kuitansi', kind: 'kuitansi', asked: 'selalu', evidence: [] },
  { id: 'bukti', kind: 'bukti', asked: 'papers', evidence: [] },
];
