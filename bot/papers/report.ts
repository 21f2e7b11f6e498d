import type { Dossier } from '../../domain/approval/index.ts';
import { formatDateRange } from '../../domain/time/index.ts';
import { nameOf, type ReportFacts } from './facts.ts';
import { BLANK, dayAndDate, SHORT_BLANK } from './words.ts';

/** Where the activity was, as far as it has a name. */
export function whereOf({ tempat }: Dossier): string {
  if (tempat.name !== undefined) return tempat.name;
  const { latitude, longitude } = tempat;
  if (latitude === undefined || longitude === undefined) return BLANK;
  return `Titik koordinat ${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}

/** The fund that pays, as the pack calls it. */
export function fundOf({ dossier, pack }: Pick<ReportFacts, 'dossier' | 'pack'>): string {
  const ids = [dossier.kegiatan.komponen, dossier.fund];
  const known = ids.flatMap((id) => pack.funds.find((fund) => fund.id === id) ?? []);
  return known[0]?.label ?? 'BOK';
}

/** The lines that many papers of a report begin with. */
export function activityFields(dossier: Dossier): (readonly [string, string])[] {
  return [
    ['Kegiatan', dossier.kegiatan.name],
    ['Hari, tanggal', dayAndDate(dossier.tanggal)],
    ['Tempat', whereOf(dossier)],
  ];
}

/** The activity as a kuitansi quotes it. */
export function occasion(dossier: Dossier): string {
  const { kegiatan, tanggal } = dossier;
  const where = dossier.tempat.name === undefined ? '' : ` di ${dossier.tempat.name}`;
  const spt = kegiatan.spt === '' ? '' : `, SPT Nomor ${kegiatan.spt}`;
  return `dalam rangka kegiatan ${kegiatan.name}${where} tanggal ${formatDateRange(tanggal)}${spt}`;
}

/** Who was on duty, as a table of names. Somebody who reported alone stands there too. */
export function dutyRows({ dossier, people }: ReportFacts) {
  const orang = dossier.orang.length > 0 ? dossier.orang : [dossier.reporter];
  return orang.map((who, index) => {
    const person = nameOf(people, who);
    return {
      no: String(index + 1),
      nama: person.name,
      nip: person.nip ?? SHORT_BLANK,
      pangkat: person.golongan ?? SHORT_BLANK,
      jabatan: person.jabatan ?? SHORT_BLANK,
    };
  });
}
