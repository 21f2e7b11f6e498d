import type { Form } from './form.ts';

/**
 * Transport of petugas and kader to an activity outside the building. The steps follow the evidence
 * of Perbup Situbondo 79/2022 Pasal 24 huruf a; which item is required is the pack's matter.
 */
export const luarGedung: Form = {
  id: 'luar-gedung',
  spend: 'luar-gedung',
  steps: [
    { id: 'kegiatan', kind: 'kegiatan', required: true, evidence: ['surat-tugas', 'kak'] },
    { id: 'tanggal', kind: 'tanggal', required: true, evidence: [] },
    { id: 'tempat', kind: 'tempat', required: true, evidence: [] },
    { id: 'orang', kind: 'orang', required: true, evidence: ['kuitansi-transport'] },
    { id: 'hasil', kind: 'hasil', required: true, evidence: [] },
    { id: 'lhk', kind: 'teks', required: true, evidence: ['lhk'] },
    { id: 'foto', kind: 'foto', required: true, evidence: ['foto'] },
    {
      id: 'beritaAcara',
      kind: 'berkas',
      required: true,
      evidence: ['tanda-bukti-kedatangan', 'bukti-pendukung'],
    },
    { id: 'kuitansi', kind: 'kuitansi', required: false, evidence: [] },
  ],
};

/** The same where the pack asks for papers that no other step gives (Perbup Bengkayang 74/2017: proof of transport). */
export const luarGedungBukti: Form = {
  ...luarGedung,
  id: 'luar-gedung-bukti',
  steps: luarGedung.steps.flatMap((step) =>
    step.id === 'kuitansi'
      ? [{ id: 'bukti', kind: 'bukti', required: true, evidence: [] }, step]
      : [step],
  ),
};
