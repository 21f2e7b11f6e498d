import type { Dossier } from '../../domain/approval/index.ts';
import { type EvidenceFile, fileNamed, isPaper } from '../../domain/evidence/index.ts';
import { type Html, html } from '../html.ts';

/** So many photos stand on a card; all of them are behind its button. */
const MOST = 10;

/**
 * The thumbnails of a report's photos by their SHA-256, in the order of the report. Papers are left out: at
 * this size nobody reads them. A photo of which no copy was made has none.
 */
export function thumbnailsOf(
  { files }: Pick<Dossier, 'files'>,
  stored: readonly EvidenceFile[],
): string[] {
  return files
    .filter(({ step, contentType }) => !isPaper(step) && contentType.startsWith('image/'))
    .map((file) => file.thumbnail ?? fileNamed(stored, file)?.thumbnail)
    .filter((thumbnail) => thumbnail !== undefined)
    .slice(0, MOST);
}

/** Photos as a collage and the shared location as a map, for a rich message; nothing where there are none. */
export function gallery({ tempat }: Dossier, pictures: readonly string[]): Html | undefined {
  const { latitude, longitude } = tempat;
  const photos = pictures.map((src) => html`<img src="${src}">`);
  const collage = photos.length > 0 ? html`<tg-collage>${photos}</tg-collage>` : undefined;
  const map =
    latitude !== undefined && longitude !== undefined
      ? html`<tg-map lat="${latitude.toFixed(6)}" long="${longitude.toFixed(6)}" zoom="15"/>`
      : undefined;
  return collage || map ? html`${collage}${map}` : undefined;
}
