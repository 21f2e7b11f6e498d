/**
 * Finding pictures that look alike, among all of a district, without comparing with each of them.
 *
 * A hash has 64 bits. Cut into five bands, two hashes that differ in at most nine bits differ in at most
 * one bit of some band (nine cannot be spread over five without leaving one with a single bit). So a
 * picture is kept under the value of each of its bands, and looked for under each band's value and all
 * values one bit away: 69 places, and everything within the distance is certainly in one of them. Papers
 * look much more like one another than photos do: four bits at most, which leaves one of five bands
 * untouched, so only the five values themselves are looked at.
 */
const BANDS = [
  { from: 0, bits: 13 },
  { from: 13, bits: 13 },
  { from: 26, bits: 13 },
  { from: 39, bits: 13 },
  { from: 52, bits: 12 },
] as const;

/** So many of 64 bits may differ between two pictures of the same thing. Measured: see the decisions. */
const PHOTO_DISTANCE = 9;
const PAPER_DISTANCE = 4;

/** A place where pictures are kept: a band of the hash, and its value there. */
export type Bucket = { band: number; value: number };

/** Whether a step asks for papers. What looks alike there is a hint and never proof: forms resemble forms. */
export function isPaper(step: string): boolean {
  return step !== 'foto';
}

/** How many bits may differ at this step. */
export function mostDistance(paper: boolean): number {
  return paper ? PAPER_DISTANCE : PHOTO_DISTANCE;
}

/** In how many of 64 bits two hashes of 16 hex digits differ. */
export function bitsBetween(a: string, b: string): number {
  const half = (from: number) =>
    onesOf(
      Number.parseInt(a.slice(from, from + 8), 16) ^ Number.parseInt(b.slice(from, from + 8), 16),
    );
  return half(0) + half(8);
}

/** How many bits of a 32-bit number are set: a search does this for thousands. */
function onesOf(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x5555_5555);
  count = (count & 0x3333_3333) + ((count >>> 2) & 0x3333_3333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** Where a picture is kept. */
export function bucketsOf(hash: string): Bucket[] {
  const bits = BigInt(`0x${hash}`);
  return BANDS.map(({ from, bits: width }, band) => ({
    band,
    value: Number((bits >> BigInt(from)) & ((1n << BigInt(width)) - 1n)),
  }));
}

/** Where every picture within the distance is found. */
export function placesToLook(hash: string, paper: boolean): Bucket[] {
  const own = bucketsOf(hash);
  if (paper) return own;
  return own.flatMap(({ band, value }) => {
    const width = BANDS[band]?.bits ?? 0;
    const near = Array.from({ length: width }, (_, bit) => ({ band, value: value ^ (1 << bit) }));
    return [{ band, value }, ...near];
  });
}
