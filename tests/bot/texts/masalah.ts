import type { Catalogue, ProblemCode } from '../../../domain/problem.ts';
import { NOW } from '../../support/town.ts';
import { findings, rp } from './kind.ts';

const MUCH = rp(1_250_000_000);
const DATE = '2026-08-30';

/** Details of each Problem; `word` stands for everything that people may type. */
export function problemSamples(word: string): { [C in ProblemCode]?: Catalogue[C][] } {
  const citation = word;
  const twelve = Array.from({ length: 12 }, () => word);
  const money = { needed: MUCH, available: rp(0) };
  return {
    'uang.tidak-terbaca': [{ text: word }],
    'uang.ambigu': [{ text: word, readings: [rp(1_500), MUCH] }],
    'angka.tidak-terbaca': [{ text: word }],
    'tanggal.tidak-terbaca': [{ text: word }],
    'tanggal.tidak-mungkin': [{ text: word }, { text: word, from: DATE }],
    'undangan.tidak-dikenal': [{}],
    'undangan.terpakai': [{}],
    'undangan.kedaluwarsa': [{}],
    'langkah.lain': [word, 'foto', 'beritaAcara', 'bukti', 'kuitansiFoto', 'lokasi'].map(
      (step) => ({
        step,
      }),
    ),
    'kegiatan.tidak-ada': [{}],
    'tanggal.di-depan': [{ date: DATE }],
    'tanggal.di-luar-bulan': [{ month: '2026-08' }],
    'tempat.tidak-ada': [{}],
    'orang.kosong': [{}],
    'orang.di-luar-spt': [{}],
    'hasil.terlalu-banyak': [{ asked: 2 }],
    'foto.belum-ada': [{}],
    'kuitansi.nol': [{}],
    'belanja.tidak-boleh': [
      {
        reasons: [
          { code: word, label: word, citation },
          { code: word, label: word, citation, max: 1_250_000 },
        ],
      },
    ],
    'teks.kosong': [{}],
    'teks.panjang': [{ length: 1_200, longest: 1_000 }],
    'teks.nik': [{}],
    'laporan.sudah-diputus': [
      { by: word, at: NOW, kind: 'setujui' },
      { by: word, at: NOW, kind: 'kembalikan' },
      { by: word, at: NOW, kind: 'tolak' },
    ],
    'laporan.bukan-meja': [{ role: 'verifikator' }, { role: word }],
    'laporan.bukan-pelapor': [{}],
    'laporan.sendiri': [{}],
    'laporan.dibayar-sendiri': [{}],
    'laporan.puskesmas-sendiri': [{}],
    'laporan.dua-meja': [{}],
    'laporan.berubah': [{}],
    'laporan.tanpa-alasan': [{}],
    'laporan.tidak-dikembalikan': [{}],
    'transport.hari-ganda': [{ name: word, date: DATE }],
    'laporan.belum-lengkap': [
      { steps: [], evidence: [], waiting: 1 },
      {
        steps: ['foto', word],
        evidence: twelve.map((label) => ({ label, citation })),
        waiting: 3,
      },
    ],
    'kas.kurang': [money],
    'bank.kurang': [money],
    'pagu.kurang': [{ komponen: word, pagu: MUCH, realisasi: MUCH }],
    'pajak.lebih': [{ amount: MUCH, held: rp(0) }],
    'buku.tahun-lain': [{ year: 2026, date: '2027-01-01' }],
    'buku.bulan-tutup': [{ month: '2026-08' }],
    'buku.sudah-dibalik': [{ number: 17 }],
    'buku.pembalikan': [{ number: 17 }],
    'buku.tanpa-alasan': [{}],
    'pencairan.langkah-lain': [{ state: 'dikirim', by: word, at: NOW }],
    'pencairan.bukan-meja': [{ role: 'verifikator' }],
    'pencairan.sendiri': [{}],
    'pencairan.puskesmas-sendiri': [{}],
    'pencairan.dua-meja': [{}],
    'pencairan.berubah': [{}],
    'pencairan.tanpa-alasan': [{}],
    'pencairan.kosong': [{}],
    'pencairan.terlalu-banyak': [{ count: 40, most: 20 }],
    'pencairan.laporan-belum-siap': [{ numbers: twelve }],
    'pencairan.syarat': [{ findings: findings(word) }],
    'pencairan.perlu-alasan': [{ findings: findings(word) }],
    'pencairan.melebihi-pagu': [{ komponen: word, pagu: MUCH, left: rp(0), requested: MUCH }],
    'pencairan.nol': [{}],
    'pencairan.sudah-lebih': [{ difference: MUCH }],
    'pembayaran.langkah-lain': [
      { state: 'dibayar', at: NOW },
      { state: 'dibayar', by: word, at: NOW },
    ],
    'pembayaran.bukan-meja': [{ role: 'bendahara' }],
    'pembayaran.sendiri': [{ role: 'kepala-puskesmas' }],
    'pembayaran.dua-meja': [{}],
    'pembayaran.berubah': [{}],
    'pembayaran.belum-cair': [{}],
    'pembayaran.bukan-anda': [{ name: word }],
    'pembayaran.tanpa-alasan': [{}],
    'simpan.bentrok': [{ what: word }],
    'simpan.sudah': [{}],
    'simpan.gangguan': [{}],
    'berkas.gangguan': [{}],
    'berkas.rusak': [{ sha256: word }],
    'orang.berubah': [{}],
    'tidak-ada': [{}],
    'aturan.tidak-dikenal': [{ pack: word, known: [word] }],
    'aturan.belum-berlaku': [{ region: word, date: DATE }],
    'belanja.tidak-dikenal': [{ spend: word, known: [word] }],
    'tarif.tidak-dikenal': [{ tariff: word, known: [word] }],
    'alokasi.ditolak': [{ faults: [] }],
    'insentif.ditolak': [{ faults: [] }],
  };
}
