import { formatDate, type LocalDate } from '../../domain/time/index.ts';
import type { Office } from './facts.ts';
import type { Block, Signature } from './paper.ts';
import { BLANK, SHORT_BLANK } from './words.ts';

/** "Panji" of "Puskesmas Panji". */
export function shortName({ unit }: Office): string {
  return unit.name.replace(/^(?:UPTD? )?Puskesmas /i, '');
}

/** Where letters are signed: the kabupaten or kota, which is true of every Puskesmas in it. */
export function placeOf({ unit }: Office): string {
  return unit.region.replace(/^(Kabupaten|Kota( Administrasi)?) /i, '');
}

/** "Situbondo, 2 November 2026"; open where the day is not known. */
export function placeAndDate(office: Office, date?: LocalDate): string {
  return `${placeOf(office)}, ${date ? formatDate(date) : SHORT_BLANK}`;
}

/** The letterhead, after the custom of regional offices; `last` replaces the Puskesmas' own line. */
export function kop(office: Office, last?: string): Block {
  const address = `Alamat: ${BLANK}${BLANK}  Telepon: ${SHORT_BLANK}`;
  return { block: 'kop', lines: heads(office, last), address };
}

/** The letterhead of a slip: without the line for the address. */
export function smallKop(office: Office): Block {
  return { block: 'kop', lines: heads(office) };
}

function heads({ unit }: Office, last = unit.name): string[] {
  return [`Pemerintah ${unit.region}`, 'Dinas Kesehatan', last].map((line) => line.toUpperCase());
}

/** The kepala Puskesmas signs; NIP is always asked for. */
export function byKepala(office: Office, ...head: string[]): Signature {
  const { kepala, unit } = office;
  const capacity = `Kepala ${unit.name}`;
  return { head: [...head, capacity], name: kepala?.name ?? '', nip: kepala?.nip ?? '' };
}

/** The bendahara of the Puskesmas signs. */
export function byBendahara({ bendahara, unit }: Office, ...head: string[]): Signature {
  const capacity = `Bendahara ${unit.name}`;
  return { head: [...head, capacity], name: bendahara?.name ?? '', nip: bendahara?.nip ?? '' };
}
