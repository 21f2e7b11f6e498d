import type { EvidenceFile } from '../../domain/evidence/index.ts';
import { isLocalDate } from '../../domain/time/index.ts';

/** When and where the camera says it was. */
export type Taken = Pick<EvidenceFile, 'takenAt' | 'takenWhere'>;

/** Cameras of phones begin about here; a clock that was never set says 1970 or 1980. */
const EARLIEST_YEAR = 2005;
/** A phone's clock and zone may be ahead of ours by so much, in milliseconds. */
const AHEAD = 36 * 60 * 60 * 1000;
/** The block begins with these before its TIFF header. */
const PREFIX = 'Exif\0\0';

/**
 * Capture time ("2026-08-30T09:12:33", the camera's own clock, no zone) and position out of a picture's
 * EXIF block. What cannot be read, or cannot be, is left out.
 *
 * @param receivedAt when Telegram had the picture; nothing is taken later
 */
export async function takenFrom(exif: Uint8Array | undefined, receivedAt: number): Promise<Taken> {
  if (!exif) return {};
  const { load } = await import('exifreader');
  const block = Buffer.from(exif);
  const begin = block.subarray(0, PREFIX.length).toString('latin1') === PREFIX ? PREFIX.length : 0;
  try {
    const { exif: tags, gps } = load(block.subarray(begin), { expanded: true });
    const at = timeOf(tags?.DateTimeOriginal?.description, receivedAt);
    const where = positionOf(gps?.Latitude, gps?.Longitude);
    return { ...(at && { takenAt: at }), ...(where && { takenWhere: where }) };
  } catch {
    return {};
  }
}

function timeOf(text: unknown, receivedAt: number): string | undefined {
  const found = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}:\d{2}:\d{2})/.exec(String(text));
  if (!found) return undefined;
  const [, year, month, day, time] = found;
  const at = `${year}-${month}-${day}T${time}`;
  const instant = Date.parse(`${at}Z`);
  if (!isLocalDate(at.slice(0, 10)) || Number.isNaN(instant)) return undefined;
  const possible = Number(year) >= EARLIEST_YEAR && instant <= receivedAt + AHEAD;
  return possible ? at : undefined;
}

/** Degrees, five digits (a metre); 0, 0 is what a phone without a fix writes. */
function positionOf(latitude: unknown, longitude: unknown): Taken['takenWhere'] {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return undefined;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  if (latitude === 0 && longitude === 0) return undefined;
  return { latitude: Number(latitude.toFixed(5)), longitude: Number(longitude.toFixed(5)) };
}
