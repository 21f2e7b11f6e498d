import { formatRupiah, Rupiah } from '../../domain/money/index.ts';
import { citationText, type Pack, type Step } from '../../domain/rules/index.ts';

const STEP_NAMES: Record<string, string> = {
  dpp: 'DPP',
  meterai: 'Meterai',
  sisa: 'Sisa setelah STBM',
  stbm: 'STBM',
  kriteria: 'Menurut kriteria',
  jumlah: 'Jumlah',
  dasar: 'Insentif dasar',
  disesuaikan: 'Setelah indeks',
  dibatasi: 'Dibatasi sisa pagu',
  lapangan: 'Lapangan',
  manajemen: 'Manajemen',
  bobot: 'Bobot (pendidikan + jabatan + tugas tambahan)',
};

/** One line of the working: "DPP: 2.500.000 × 100 ÷ 111 = 2.252.252 (Perbup … Pasal …)". */
export function stepLine(pack: Pack, { what, how, result, citation }: Step): string {
  const by = citation === undefined ? '' : ` (${citationText(pack, citation)})`;
  return `${STEP_NAMES[what] ?? what}: ${indonesian(how)} = ${indonesian(result)}${by}`;
}

/** Numbers in a formula as Indonesians write them: 1.250.000 and 0,27. */
export function indonesian(formula: string): string {
  return formula.replace(/\d+(?:\.\d+)?/g, (number) => {
    const [whole = '', decimals] = number.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
    return decimals === undefined ? grouped : `${grouped},${decimals}`;
  });
}

/** "Rp 1.250.000". */
export function money(amount: Rupiah | number): string {
  return formatRupiah(typeof amount === 'number' ? Rupiah.of(amount) : amount);
}

/** Rows as columns of equal width, numbers to the right. */
export function table(
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string[] {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((row) => (row[i] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, i) =>
        right.includes(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
