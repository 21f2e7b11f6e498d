import type { Rupiah } from '../money/index.ts';
import type { LocalDate, LocalMonth } from '../time/index.ts';

/** What a person gave for a step, already read from text, button or file. */
export type Input =
  | { kind: 'kegiatan'; item: string; month: LocalMonth }
  | { kind: 'tanggal'; from: LocalDate; to: LocalDate }
  | { kind: 'tempat'; place: string }
  | { kind: 'lokasi'; latitude: number; longitude: number }
  | { kind: 'orang'; id: string; hadir: boolean }
  | { kind: 'hasil'; values: number[] }
  | { kind: 'teks'; text: string }
  | { kind: 'foto-ganti' }
  | { kind: 'berkas'; file: string }
  | { kind: 'kuitansi-baru' }
  | { kind: 'kuitansi-batal' }
  | { kind: 'kuitansi-jenis'; spend: string }
  | { kind: 'kuitansi-jumlah'; amount: Rupiah }
  | { kind: 'kuitansi-penjual'; seller: string }
  | { kind: 'kuitansi-buang'; index: number }
  /** Closes a step of several messages. */
  | { kind: 'selesai'; groups?: string[]; count?: number };
