import type { GateFinding, PaymentState, PencairanState } from './disbursement/index.ts';
import type { Rupiah } from './money/index.ts';
import type { Role } from './people/index.ts';
import type { AllocationFault, IncentiveFault } from './rules/index.ts';
import type { Instant, LocalDate } from './time/index.ts';

/**
 * Every expected failure of the system is a Problem: a code from this catalogue with typed details,
 * nothing formatted. It becomes chat text in `bot/texts` and an HTTP answer in `functions`, each in
 * one place. Programmer errors throw instead.
 */
export interface Catalogue {
  /** The text holds no amount that the grammar knows. */
  'uang.tidak-terbaca': { text: string };
  /** The text can be read as several amounts; the person is asked which. */
  'uang.ambigu': { text: string; readings: Rupiah[] };
  /** The text holds no whole count, or more than numbers and what is counted. */
  'angka.tidak-terbaca': { text: string };
  /** The text holds no date that the grammar knows. */
  'tanggal.tidak-terbaca': { text: string };
  /** The date exists in no calendar, or the range runs backwards. */
  'tanggal.tidak-mungkin': { text: string; from?: LocalDate };

  /** The invite code exists nowhere. */
  'undangan.tidak-dikenal': Nothing;
  /** The invite was used before. */
  'undangan.terpakai': Nothing;
  /** The invite is older than its life. */
  'undangan.kedaluwarsa': Nothing;

  /** The answer belongs to another kind of step than the one being asked. */
  'langkah.lain': { step: string };
  /** The activity is not in the POA of the month. */
  'kegiatan.tidak-ada': Nothing;
  /** The activity lies in the future. */
  'tanggal.di-depan': { date: LocalDate };
  /** The date lies outside the month of the POA line. */
  'tanggal.di-luar-bulan': { month: string };
  /** The place is none of the unit's. */
  'tempat.tidak-ada': Nothing;
  /** Nobody is left who went. */
  'orang.kosong': Nothing;
  /** The person is not on the SPT. */
  'orang.di-luar-spt': Nothing;
  /** More numbers than the step asks for. */
  'hasil.terlalu-banyak': { asked: number };
  /** The photo step cannot close without a photo. */
  'foto.belum-ada': Nothing;
  /** Neither a name nor a photo of the attendance list. */
  'peserta.kosong': Nothing;
  /** More names than a list may have; a photo of the list is enough. */
  'peserta.banyak': { most: number };
  'kuitansi.nol': Nothing;
  /** A kind of spending of the POA line has no cost yet; ids of the pack. */
  'kuitansi.belum-ada': { spends: string[] };
  /** A line of a receipt's items that is not name, quantity and price. */
  'barang.tidak-terbaca': { line: string };
  /** The items do not add up to the amount of the receipt. */
  'kuitansi.jumlah-beda': { items: Rupiah; amount: Rupiah };
  /** The pack forbids the spending; every reason with its citation, ceilings in rupiah or their own unit. */
  'belanja.tidak-boleh': {
    reasons: { code: string; label: string; citation: string; max?: number }[];
  };
  'teks.kosong': Nothing;
  'teks.panjang': { length: number; longest: number };
  /** The text seems to hold a NIK: personal data does not belong into a report. */
  'teks.nik': Nothing;
  /** The text seems to name a patient, in these of its words; the person may say that nobody is named. */
  'teks.nama': { text: string; words: string };

  /** Somebody decided on this dossier before. */
  'laporan.sudah-diputus': { by: string; at: Instant; kind: 'setujui' | 'kembalikan' | 'tolak' };
  /** The dossier lies on the desk of another role. */
  'laporan.bukan-meja': { role: string };
  /** Only people who work at the Puskesmas report its activities. */
  'laporan.bukan-pelapor': Nothing;
  /** Nobody decides on what they reported themselves. */
  'laporan.sendiri': Nothing;
  /** Nobody approves a payment to themselves. */
  'laporan.dibayar-sendiri': Nothing;
  /** A verifier does not verify for a Puskesmas that they belong to. */
  'laporan.puskesmas-sendiri': Nothing;
  /** One person decides on one level of a dossier only. */
  'laporan.dua-meja': Nothing;
  /** The dossier changed after the card was shown. */
  'laporan.berubah': Nothing;
  'laporan.tanpa-alasan': Nothing;
  'laporan.tidak-dikembalikan': Nothing;
  /** A person of this dossier was already paid transport for a day of it: one payment per person and day. */
  'transport.hari-ganda': {
    name: string;
    date: LocalDate;
    /** Numbers of this report and of the one that was paid; not known of a payment of long ago. */
    here: string;
    number?: string;
  };
  /** The report cannot be sent yet: steps without an answer, required evidence, files on their way. */
  'laporan.belum-lengkap': {
    steps: string[];
    evidence: { label: string; citation: string }[];
    waiting: number;
  };

  /** More people and days than one approval can store as a whole: the report is to be divided. */
  'laporan.terlalu-besar': { people: number; days: number };

  /** An acknowledgement can be asked for once these steps are answered. */
  'pengakuan.belum-siap': { steps: string[] };
  /** No address is known under which anybody could open a page. */
  'pengakuan.tanpa-alamat': Nothing;
  /** The link was used before. */
  'pengakuan.sudah': { name: string; office: string; at: Instant };
  /** The link was closed after too many wrong codes. */
  'pengakuan.batal': Nothing;
  'pengakuan.kedaluwarsa': Nothing;
  /** The report is no draft any more: sent, or deleted. */
  'pengakuan.laporan-tutup': Nothing;
  /** What is to be acknowledged was changed after the link was made. */
  'pengakuan.berubah': Nothing;
  /** A wrong code; so many tries are left. */
  'pengakuan.kode': { left: number };
  /** The code is not six digits. */
  'pengakuan.kode-bentuk': Nothing;
  /** The office is none of those that may acknowledge. */
  'pengakuan.jabatan': Nothing;
  /** What was typed is no name. */
  'pengakuan.nama': Nothing;

  /** Less cash than the payment needs. */
  'kas.kurang': { needed: Rupiah; available: Rupiah };
  /** Less money in the bank than the booking needs. */
  'bank.kurang': { needed: Rupiah; available: Rupiah };
  /** The component's spending would be above its budget of the year. */
  'pagu.kurang': { komponen: string; pagu: Rupiah; realisasi: Rupiah };
  /** More tax would be deposited than was withheld. */
  'pajak.lebih': { amount: Rupiah; held: Rupiah };
  /** The day belongs to the book of another fiscal year. */
  'buku.tahun-lain': { year: number; date: LocalDate };
  /** The month is closed; a correction goes into an open month. */
  'buku.bulan-tutup': { month: string };
  /** The entry was taken back before. */
  'buku.sudah-dibalik': { number: number };
  /** A reversal is not taken back; the right entry is booked anew. */
  'buku.pembalikan': { number: number };
  'buku.tanpa-alasan': Nothing;

  /** The request is at another step than the one asked for. */
  'pencairan.langkah-lain': { state: PencairanState['at']; by: string; at: Instant };
  /** The step belongs to another role. */
  'pencairan.bukan-meja': { role: Role };
  /** Nobody decides on or sends what they asked for or are paid by. */
  'pencairan.sendiri': Nothing;
  /** Nobody of Dinkes decides or sends for a Puskesmas that they belong to. */
  'pencairan.puskesmas-sendiri': Nothing;
  /** One person takes one of these steps only: decide, send, confirm. */
  'pencairan.dua-meja': Nothing;
  /** The request changed after the card was shown. */
  'pencairan.berubah': Nothing;
  'pencairan.tanpa-alasan': Nothing;
  'pencairan.kosong': Nothing;
  'pencairan.terlalu-banyak': { count: number; most: number };
  /** Reports that are not approved, already asked for, or cost nothing. */
  'pencairan.laporan-belum-siap': { numbers: string[] };
  /** What the rules demand before money may be asked for. */
  'pencairan.syarat': { findings: readonly GateFinding[] };
  /** The request is flagged: approving it needs a written reason. */
  'pencairan.perlu-alasan': { findings: readonly GateFinding[] };
  /** More than what is left of the component's budget after all that was disbursed or asked for. */
  'pencairan.melebihi-pagu': { komponen: string; pagu: Rupiah; left: Rupiah; requested: Rupiah };
  'pencairan.nol': Nothing;
  /** More than asked for arrived before; this must be explained first. */
  'pencairan.sudah-lebih': { difference: Rupiah };

  /** The payment is at another step; `by` paid it. */
  'pembayaran.langkah-lain': { state: PaymentState['at']; by?: string; at: Instant };
  /** Paying belongs to another role. */
  'pembayaran.bukan-meja': { role: Role };
  /** Nobody pays themselves; `role` can. */
  'pembayaran.sendiri': { role: Role };
  /** Who decided on a report does not pay it. */
  'pembayaran.dua-meja': Nothing;
  /** The payment changed after the card was shown. */
  'pembayaran.berubah': Nothing;
  /** The money of the report has not arrived at the Puskesmas. */
  'pembayaran.belum-cair': Nothing;
  /** The payment is somebody else's to confirm. */
  'pembayaran.bukan-anda': { name: string };
  'pembayaran.tanpa-alasan': Nothing;

  /** Somebody else changed the same thing at the same moment; the present state decides. */
  'simpan.bentrok': { what: string };
  /** This update was taken before; its effect stands. */
  'simpan.sudah': Nothing;
  /** The store cannot be reached or is too busy; nothing was stored. */
  'simpan.gangguan': Nothing;
  /** The file store cannot be reached or broke off; nothing counts as stored. */
  'berkas.gangguan': Nothing;
  /** A paper that storage lost cannot be made again as it was issued. */
  'dokumen.berbeda': { number: string };
  /** What lies in the file store is not what was sent: another size or another hash. */
  'berkas.rusak': { sha256: string };
  /** The person's roles changed since they were read. */
  'orang.berubah': Nothing;

  /** There is no such thing, or it belongs to a unit that the person may not see. */
  'tidak-ada': Nothing;

  /** There is no rule pack of that id. */
  'aturan.tidak-dikenal': { pack: string; known: string[] };
  /** No rule pack of the region, and no national one, had begun on that day. */
  'aturan.belum-berlaku': { region: string; date: LocalDate };
  /** The pack knows no such kind of spending. */
  'belanja.tidak-dikenal': { spend: string; known: string[] };
  /** The pack knows no such tariff. */
  'tarif.tidak-dikenal': { tariff: string; known: string[] };
  /** The pagu cannot be divided, with all reasons. */
  'alokasi.ditolak': { faults: AllocationFault[] };
  /** The incentive month cannot be computed, with all reasons. */
  'insentif.ditolak': { faults: IncentiveFault[] };
}

type Nothing = Record<string, never>;

export type ProblemCode = keyof Catalogue;

export type Problem<C extends ProblemCode = ProblemCode> = C extends ProblemCode
  ? { readonly problem: C; readonly details: Catalogue[C] }
  : never;

/** Makes a Problem of the catalogue. */
export function problem<C extends ProblemCode>(code: C, details: Catalogue[C]): Problem<C> {
  return { problem: code, details } as Problem<C>;
}

/** Tells a Problem from a result. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value && 'details' in value;
}
