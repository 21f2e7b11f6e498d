import type { PackFault } from '../../domain/rules/index.ts';

type Details = PackFault['details'];

/** What is wrong in a pack (or in a file that an office gives to `alokasi` and `insentif`), one sentence per code. */
const SENTENCES: Record<string, (details: Details) => string> = {
  'not-an-object': () => 'isi berkas harus satu objek { … }.',
  missing: () => 'wajib diisi.',
  'citation-missing': () =>
    'kutipan (citation) tidak ada; setiap ketentuan harus menyebut pasal/ayat/hurufnya.',
  'citation-document': () => 'kutipan dari luar naskah harus menyebut dokumennya (document).',
  'wrong-type': ({ expected }) => `jenis isinya salah; seharusnya ${kind(String(expected))}.`,
  'not-one-of': ({ given, allowed }) => `"${given}" tidak dikenal; pilih salah satu: ${allowed}.`,
  'unknown-key': ({ key }) => `"${key}" tidak dikenal di sini; periksa ejaannya.`,
  negative: () => 'tidak boleh negatif.',
  'too-small': ({ min }) => `terlalu kecil; paling sedikit ${min}.`,
  'too-big': ({ max }) => `terlalu besar; paling banyak ${max}.`,
  'too-precise': () => 'terlalu banyak angka di belakang koma.',
  empty: () => 'tidak boleh kosong.',
  'format-text': ({ given }) => `"${given}" tidak sesuai bentuk yang diminta.`,
  'format-date': ({ given }) =>
    `"${given}" bukan tanggal yang ada; tulis TTTT-BB-HH, misalnya 2026-01-31.`,
  'duplicate-id': ({ id }) => `id "${id}" sudah dipakai entri lain.`,
  'unknown-fund': ({ name, known }) => `dana "${name}" tidak ada dalam pack; yang ada: ${known}.`,
  'unknown-spend': ({ name, known }) =>
    `jenis belanja "${name}" tidak ada dalam pack; yang ada: ${known}.`,
  'unknown-allowed': ({ name, known }) =>
    `penggunaan "${name}" tidak ada di bagian allowed; yang ada: ${known}.`,
  'unknown-fact': ({ name, known }) => `fakta "${name}" tidak dikenal; yang ada: ${known}.`,
  'unknown-paper': ({ name, known }) =>
    `aturan meterai untuk "${name}" tidak ada; yang ada: ${known}.`,
  'unknown-form': ({ name, known }) => `formulir "${name}" tidak ada; yang ada: ${known}.`,
  'unknown-category': ({ name, known }) =>
    `kategori "${name}" tidak ada di tabel kesulitan wilayah; yang ada: ${known}.`,
  'unknown-base': ({ base }) => `pack "${base}" yang diperluas tidak ditemukan.`,
  'extends-itself': ({ base }) => `pack "${base}" memperluas dirinya sendiri.`,
  'override-citation': ({ id }) =>
    `"${id}" diubah tanpa kutipan baru; sebut pasal yang mengubahnya (citation).`,
  'removes-nothing': ({ id }) => `"${id}" dihapus padahal tidak ada di pack yang diperluas.`,
  'dates-backwards': () => 'tanggal akhir mendahului tanggal awal.',
  gap: ({ from, to }) => `tidak ada nilai untuk ${from} sampai ${to}.`,
  overlap: ({ from, to }) => `dua nilai berlaku bersamaan dari ${from} sampai ${to}.`,
  'open-between': () =>
    'hanya nilai pertama boleh tanpa "from" dan hanya nilai terakhir boleh tanpa "to".',
  'share-sum': ({ parent, sum }) =>
    `jumlah bagian dari dana "${parent}" menjadi ${comma(sum)}%, lebih dari 100%.`,
  'pool-sum': ({ sum }) => `kedua bagian insentif berjumlah ${comma(sum)}%, seharusnya 100%.`,
  'range-empty': () => 'batas bawah melebihi batas atas.',
  'range-overlap': () => 'bertumpang tindih dengan batas sebelumnya.',
  'range-double': () => 'tulis "above" atau "atLeast", dan "below" atau "atMost", tidak keduanya.',
  'region-missing': () => 'aturan daerah harus menyebut daerahnya (region).',
  'tariff-amount': () => 'tarif tetap harus menyebut besarnya (amount).',
  'tariff-percent': () => 'tarif persen-standar harus menyebut persennya (percent).',
  'gate-percent': () => 'syarat realisasi harus menyebut persennya (percent).',
  'gate-document': () => 'syarat dokumen harus menyebut dokumennya (document).',
};

const KINDS: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar [ … ]',
  object: 'objek { … }',
  record: 'objek { … }',
};

/** The sentence of one fault, without its place. */
export function faultSentence(fault: PackFault): string {
  return SENTENCES[fault.code]?.(fault.details) ?? `tidak dapat dipakai (${fault.code}).`;
}

/** What is wrong in the notation of the file. */
export function notationSentence(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'kunci yang sama ditulis dua kali dalam satu objek.';
  return 'bukan JSON/YAML yang sah; periksa koma, kutip dan kurung di sekitar baris ini.';
}

/** "taxes.ppn.rate.1.to": entries by their id where they have one. */
export function fieldName(path: PackFault['path'], whole: unknown): string {
  let value = whole;
  const names: string[] = [];
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
    names.push(typeof key === 'number' && typeof id === 'string' ? id : String(key));
  }
  return names.length === 0 ? '(seluruh berkas)' : names.join('.');
}

function kind(expected: string): string {
  return KINDS[expected] ?? 'bentuk lain (lihat panduan)';
}

function comma(value: string | number | undefined): string {
  return String(value).replace('.', ',');
}
