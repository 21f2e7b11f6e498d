import { type Problem, problem } from '../problem.ts';

/** What may stand behind a number in an answer: "35 orang". Anything else is not understood. */
const NOUNS = new Set(
  (
    'orang org anak balita baduta bayi ibu bumil busui lansia remaja siswa peserta kader warga jiwa ' +
    'kk keluarga rumah sekolah desa dusun posyandu lokasi titik kali kegiatan lembar buah unit paket ' +
    'ibu_hamil ibu_nifas ibu_menyusui ibu_balita'
  ).split(' '),
);

const DIGITS = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)$/;
const LIMIT = 10_000_000;

/**
 * Reads a whole count, not negative: "35", "35 orang", "1.250 jiwa"; below ten million.
 * @returns the count, or `angka.tidak-terbaca`
 */
export function parseCount(text: string): number | Problem {
  const [digits = '', ...words] = text.trim().toLowerCase().split(/\s+/);
  const count = DIGITS.test(digits) ? Number(digits.replaceAll('.', '')) : Number.NaN;
  const understood = words.length === 0 || NOUNS.has(words.join('_'));
  return understood && count < LIMIT ? count : problem('angka.tidak-terbaca', { text });
}

/**
 * Reads several counts in one message, in their order: "35 33", "35, 33", "35/33", "35 orang dan 33 orang".
 * "1,250" and "35,5" could be one number or two and are not read.
 * @returns at least one count, or `angka.tidak-terbaca`
 */
export function parseCounts(text: string): number[] | Problem {
  if (/\d,(?:\d|\d{3})(?!\d)/.test(text)) return problem('angka.tidak-terbaca', { text });
  const parts = text.trim().split(/\s*(?:[,;/&\n]|\bdan\b)\s*|\s+(?=\d)/i);
  const counts: number[] = [];
  for (const part of parts) {
    const count = parseCount(part);
    if (typeof count !== 'number') return problem('angka.tidak-terbaca', { text });
    counts.push(count);
  }
  return counts;
}
