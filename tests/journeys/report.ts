import type { LiveTown } from '../support/live-town.ts';
import { photo } from '../support/photo.ts';

/** What a report of the live town costs: Siti and Rina, one day. */
export const REPORT_TOTAL = 100_000;

/** The bytes of the report's files. */
export const PHOTOS = [photo(3), photo(5), photo(7)];
export const BERITA_ACARA = photo(11);

/** Walks a reporter through a whole report, up to the review. Photos as an album, then the sheet. */
export async function fillReport(
  town: LiveTown,
  user: number,
  files = { photos: PHOTOS, sheet: BERITA_ACARA },
): Promise<void> {
  const phone = town.as(user);
  await phone.sendText('lapor posyandu');
  await phone.press(/Pendampingan posyandu/);
  await phone.press('Hari ini');
  await phone.press('Posyandu Melati');
  await phone.press('Selesai');
  await phone.sendText('35 33');
  await phone.sendText('Berjalan lancar, 2 balita <b>BGM</b> & dirujuk =1+1');
  await phone.sendPhotos(files.photos);
  await town.settle();
  await phone.press('Selesai');
  await phone.sendPhotos([files.sheet]);
  await town.settle();
  await phone.press('Tidak ada biaya lain');
}
