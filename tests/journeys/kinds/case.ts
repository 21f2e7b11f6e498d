import type { FactValue } from '../../../domain/forms/index.ts';

/** What a reporter does at a question. */
export type Reply = { press: string } | { type: string } | 'berkas' | 'foto';

export const tekan = (label: string): Reply => ({ press: label });
export const ketik = (text: string): Reply => ({ type: text });

/** A question as it begins, and what is answered. `refused`: the words of the refusal; the question stays. */
export type Turn = readonly [question: string, reply: Reply, refused?: readonly string[]];

/** A report of one POA line, from `/lapor` to Kirim. */
export type Case = {
  /** In words that no other line of the town has. */
  readonly name: string;
  readonly line: {
    readonly fund: string;
    /** Kinds of spending; none: an outdoor activity that names nothing. */
    readonly spends?: readonly string[];
    /** Ids of the people; the reporter alone where nothing stands. */
    readonly people?: readonly string[];
    /** Rupiah for a person and day. */
    readonly transport?: number;
    /** With a place and a number to report. */
    readonly outdoor?: boolean;
    readonly kak?: boolean;
  };
  /** Every question after the activity and its date, in its order, and none besides. */
  readonly talk: readonly Turn[];
  /** The checklist of the complete report, line by line. */
  readonly list: readonly string[];
  /** What of the list is missing while the last file is not there; none where no file is asked for. */
  readonly lacking: readonly string[];
  readonly dossier: {
    /** In rupiah. */
    readonly total: number;
    /** One line per cost: kind | component | payee or seller | count | amount | meterai | taxes. */
    readonly costs?: readonly string[];
    readonly facts?: Readonly<Record<string, FactValue>>;
    /** Files per step. */
    readonly files?: Readonly<Record<string, number>>;
  };
};

/** A report that the pack does not allow: the questions up to the refusal. */
export type RefusedCase = Pick<Case, 'name' | 'line' | 'talk'>;

/** Lines of a checklist; `cite` writes the citation of a letter. */
export function checks(cite: (letter: string) => string) {
  return {
    ada: (label: string, letter: string) => `✅ ${label} (${cite(letter)})`,
    nanti: (label: string, letter: string) => `🕓 ${label} – dibuat saat dibayar (${cite(letter)})`,
    kurang: (label: string, letter: string) => `⬜ ${label} – belum ada (${cite(letter)})`,
  };
}

/** The question for papers of the list; of alternatives one is enough. */
export function kirim(labels: string, citation: string, place?: readonly [number, number]): string {
  const count = place && place[1] > 1 ? ` Berkas ${place[0]} dari ${place[1]}.` : '';
  return `Kirim ${labels}: foto atau PDF.${count}\n${citation}`;
}

/** Questions for several papers, each answered with its file. */
export function kirimSemua(...papers: readonly (readonly [string, string])[]): Turn[] {
  return papers.map(([labels, citation], i) => [
    kirim(labels, citation, [i + 1, papers.length]),
    'berkas',
  ]);
}

/** The costs so far, and that there are no more. */
export const SELESAI: Turn = ['🧾', tekan('Selesai')];

export const LUAR: readonly Turn[] = [
  ['Di mana?', tekan('Posyandu Melati')],
  ['Siapa yang bertugas?', tekan('Selesai')],
  ['Berapa balita hadir?', ketik('35')],
];
export const LHK: Turn = ['Bagaimana hasilnya?', ketik('Berjalan lancar, semua sasaran hadir.')];
export const FOTO: readonly Turn[] = [
  ['Kirim foto kegiatan', 'foto'],
  ['Kirim foto kegiatan', tekan('Selesai')],
];
export const BERITA_ACARA: Turn = ['Kirim berita acara', 'berkas'];
export const DAFTAR_HADIR: readonly Turn[] = [
  ['Kirim daftar hadir', ketik('Aminah, Budi, Citra')],
  ['Kirim daftar hadir', tekan('Selesai')],
];

/** A purchase, part by part. `brings`: meterai and taxes as they are said with the amount, and once all is known. */
export function beli(of: {
  first?: string;
  kind?: string;
  amount: string;
  brings: string;
  seller: string;
  items?: string;
  nota?: string;
  facts?: readonly (readonly [question: string, label: string])[];
  finally?: string;
  proof: string;
}): Turn[] {
  const { first = '🧾', kind, amount, brings, seller, items, nota, facts = [], proof } = of;
  return [
    [first, tekan('Tambah biaya')],
    ...(kind === undefined ? [] : [['Biaya untuk apa?', tekan(kind)] as Turn]),
    ['Berapa jumlahnya?', ketik(amount)],
    [`${brings}\nDari siapa dan untuk apa?`, ketik(seller)],
    ['Apa saja barangnya?', items === undefined ? tekan('Lewati') : ketik(items)],
    ['Nomor dan tanggal notanya?', nota === undefined ? tekan('Lewati') : ketik(nota)],
    ...facts.map(([question, label]): Turn => [question, tekan(label)]),
    [`${of.finally ?? brings}\nKirim foto atau PDF buktinya${proof}`, 'berkas'],
  ];
}

/** A cost of travel. `proof`: the papers that prove it; none where "Tidak ada bukti" is pressed. */
export function jalan(of: {
  first?: string;
  kind?: string;
  payee?: string;
  komponen: string;
  amount: string;
  proof?: string;
  without?: boolean;
}): Turn[] {
  const { first = '🧾', kind, payee, komponen, amount, proof, without } = of;
  return [
    [first, tekan('Tambah biaya')],
    ...(kind === undefined ? [] : [['Biaya untuk apa?', tekan(kind)] as Turn]),
    ...(payee === undefined ? [] : [['Untuk siapa?', tekan(payee)] as Turn]),
    ['Biaya apa?', tekan(komponen)],
    ['Berapa jumlahnya?', ketik(amount)],
    ...(proof === undefined
      ? []
      : [
          [
            `Kirim foto atau PDF buktinya${proof}`,
            without ? tekan('Tidak ada bukti') : 'berkas',
          ] as Turn,
        ]),
  ];
}

/** An honorarium. `pph`: the rate by hand with its reason, where the pack leaves it open. */
export function honor(of: {
  first?: string;
  kind?: string;
  payee?: string;
  amount: Reply;
  pph?: string;
}): Turn[] {
  const { first = '🧾', kind, payee, amount, pph } = of;
  return [
    [first, tekan('Tambah biaya')],
    ...(kind === undefined ? [] : [['Biaya untuk apa?', tekan(kind)] as Turn]),
    ...(payee === undefined ? [] : [['Untuk siapa?', tekan(payee)] as Turn]),
    ['Berapa jumlahnya?', amount],
    ...(pph === undefined ? [] : [['Berapa persen PPh 21-nya, dan mengapa?', ketik(pph)] as Turn]),
  ];
}
