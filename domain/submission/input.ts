import type { Words } from '../evidence/index.ts';
import type { FactValue, Receipt, ReceiptItem } from '../forms/index.ts';
import type { Rupiah } from '../money/index.ts';
import type { LocalDate, LocalMonth } from '../time/index.ts';

/** What a person gave for a step, already read from text, button or file. */
export type Input =
  | { kind: 'kegiatan'; item: string; month: LocalMonth }
  /** `kata`: the words of these days, where the district asks for them. */
  | { kind: 'tanggal'; from: LocalDate; to: LocalDate; kata?: Words | undefined }
  | { kind: 'tempat'; place: string }
  | { kind: 'lokasi'; latitude: number; longitude: number }
  | { kind: 'orang'; id: string; hadir: boolean }
  | { kind: 'hasil'; values: number[] }
  | { kind: 'fakta'; fact: string; value: FactValue }
  | { kind: 'peserta'; names: string[] }
  /** `sure`: nobody is named in the text that was asked about; it is kept in the draft, `text` is empty. */
  | { kind: 'teks'; text: string; sure?: true }
  | { kind: 'foto-ganti' }
  | { kind: 'berkas'; file: string }
  /** The paper that is asked for is not at hand: the others first. */
  | { kind: 'bukti-nanti' }
  /** An acknowledgement is asked for, beside the file that is there or instead of one. */
  | { kind: 'pengakuan'; beside: boolean }
  | { kind: 'kuitansi-baru' }
  | { kind: 'kuitansi-batal' }
  | { kind: 'kuitansi-jenis'; spend: string }
  | { kind: 'kuitansi-cara'; claim: NonNullable<Receipt['claim']> }
  | { kind: 'kuitansi-penerima'; person: string }
  | { kind: 'kuitansi-komponen'; komponen: NonNullable<Receipt['komponen']> }
  | { kind: 'kuitansi-hitung'; count: number }
  | { kind: 'kuitansi-jumlah'; amount: Rupiah }
  | { kind: 'kuitansi-penjual'; seller: string }
  /** None: passed over. */
  | { kind: 'kuitansi-barang'; items: readonly ReceiptItem[] }
  /** An empty number: passed over. */
  | { kind: 'kuitansi-nota'; number: string; date?: LocalDate }
  | { kind: 'kuitansi-fakta'; fact: string; value: FactValue }
  | { kind: 'kuitansi-pph'; rate: number; reason: string }
  /** No proof of this cost. */
  | { kind: 'kuitansi-tanpa' }
  | { kind: 'kuitansi-buang'; index: number }
  /** Closes a step of several messages. */
  | { kind: 'selesai'; groups?: string[]; count?: number };
