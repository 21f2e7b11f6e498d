import type { Dossier } from '../../domain/approval/index.ts';
import { formatDateRange } from '../../domain/time/index.ts';
import { type Named, nameOf, type ReportFacts } from './facts.ts';
import { BLANK, dayAndDate } from './words.ts';

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

/** Who was on duty; somebody who reported alone was. */
export function onDuty({ dossier, people }: Pick<ReportFacts, 'dossier' | 'people'>): Named[] {
  const orang = dossier.orang.length > 0 ? dossier.orang : [dossier.reporter];
  return orang.map((who) => nameOf(people, who));
}
