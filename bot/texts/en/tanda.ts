import type { Flag } from '../../../domain/approval/index.ts';
import { type Html, html } from '../../html.ts';
import { formatDate } from './dates.ts';
import { lapor } from './lapor.ts';

/** Where something was found: other reports and this one, or this one alone. */
const where = (numbers: readonly string[] = [], here?: string) =>
  numbers.length > 0
    ? html`in report ${numbers.join(', ')} and in this one${here === undefined ? '' : ` (${here})`}`
    : html`in this report`;

/** Long lists of names are cut: the verifier opens the list itself. */
const MOST_NAMES = 5;
const few = (names: readonly string[]) =>
  names.length > MOST_NAMES
    ? `${names.slice(0, MOST_NAMES).join('; ')} and ${names.length - MOST_NAMES} more`
    : names.join('; ');

/** What the bot noticed, in English. */
export function flagText(flag: Flag): Html {
  switch (flag.flag) {
    case 'di-luar-spt':
      return html`The date of the activity is outside the SPT`;
    case 'hari-ganda':
      return html`${flag.name} is recorded on duty on ${formatDate(flag.date)} ${where([flag.number], flag.here)}`;
    case 'foto-sama':
      return html`${lapor.steps[flag.step] ?? flag.step}: the same file is used in report ${flag.numbers.join(', ')}`;
    case 'foto-mirip':
      return html`${lapor.steps[flag.step] ?? flag.step}: looks like a picture in report ${flag.number}${flag.elsewhere ? ' of another Puskesmas' : ''} (${64 - flag.distance} of 64 features agree)`;
    case 'jauh':
      return html`The location is ${(flag.metres / 1000).toFixed(1)} km away from the place of the activity`;
    case 'tidak-hadir':
      return html`${flag.name} says they were not there`;
    case 'nama-berulang':
      return html`Attendance list: the same name stands more than once (${few(flag.names)})`;
    case 'daftar-sama':
      return html`Attendance list: ${flag.shared} of ${flag.of} names are those of another list, ${where([flag.number], flag.here)}`;
    case 'hadir-dua-tempat':
      return html`${few(flag.names)}: on two attendance lists of ${formatDate(flag.date)} in different places${flag.place === undefined ? '' : ` (the other: ${flag.place})`}, ${where([flag.number], flag.here)}`;
    case 'kuitansi-ganda':
      return html`The same kuitansi is used twice: ${flag.seller}, ${flag.receipt === undefined ? html`${flag.amount} on ${formatDate(flag.date)}` : html`number ${flag.receipt}`}, ${where(flag.numbers, flag.here)}`;
    case 'pecah-belanja':
      return html`${flag.count} kuitansi of the same seller (${flag.seller})${flag.date === undefined ? '' : ` on ${formatDate(flag.date)}`} for this activity, ${where(flag.numbers, flag.here)}`;
    case 'harga-riwayat':
      return html`${flag.item}: ${flag.price} each in this report (${flag.here}), usually ${flag.usual} (${few(flag.numbers)})`;
    case 'harga-standar':
      return html`${flag.item}: ${flag.price} each, the district's standard price is ${flag.most} (${flag.citation})`;
    case 'di-atas-tarif':
      return html`${flag.label}: ${flag.amount}, the highest tariff is ${flag.most} (${flag.citation})`;
    case 'di-atas-anggaran':
      return html`The total is above the budget of the POA line`;
    case 'tanpa-kak':
      return html`The KAK of this activity is not on file`;
  }
}
