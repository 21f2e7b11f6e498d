import type { LiveTown } from '../support/live-town.ts';
import { photo } from '../support/photo.ts';

/** What a report of the live town costs: Siti and Rina, one day. */
export const REPORT_TOTAL = 100_000;

/** The bytes of the report's files. */
export const PHOTOS = [photo(3), photo(5), photo(7)];
export const BERITA_ACARA = photo(11);

/** Questions of the report, in their order. */
export type Question = 'tanggal' | 'hasil' | 'lhk' | 'foto' | 'beritaAcara' | 'kuitansi';

/** What is given on the way: the sentence about the results, photos as an album, then the sheet. */
type Given = { lhk?: string; photos?: Uint8Array[]; sheet?: Uint8Array };

/** Walks a reporter through a report, up to a question; answers their phone. */
export async function walkTo(
  town: LiveTown,
  user: number,
  question: Question,
  { lhk = 'Berjalan lancar', photos = PHOTOS, sheet = BERITA_ACARA }: Given = {},
): Promise<ReturnType<LiveTown['as']>> {
  const phone = town.as(user);
  await phone.sendText('lapor posyandu');
  await phone.press(/Pendampingan posyandu/);
  if (question === 'tanggal') return phone;
  await phone.press('Hari ini');
  await phone.press('Posyandu Melati');
  await phone.press('Selesai');
  if (question === 'hasil') return phone;
  await phone.sendText('35 33');
  if (question === 'lhk') return phone;
  await phone.sendText(lhk);
  if (question === 'foto') return phone;
  await phone.sendPhotos(photos);
  await town.settle();
  await phone.press('Selesai');
  if (question === 'beritaAcara') return phone;
  await phone.sendPhotos([sheet]);
  await town.settle();
  return phone;
}

/** Walks a reporter through a whole report, up to the review. */
export async function fillReport(
  town: LiveTown,
  user: number,
  files: Pick<Given, 'photos' | 'sheet'> = {},
): Promise<void> {
  const lhk = 'Berjalan lancar, 2 balita <b>BGM</b> & dirujuk =1+1';
  const phone = await walkTo(town, user, 'kuitansi', { lhk, ...files });
  await phone.press('Tidak ada biaya lain');
}
