import { describe, expect, it } from 'vitest';
import { holdsNik, questionNote, readNote } from '../../../domain/submission/index.ts';

describe('a NIK', () => {
  it.each([
    ['as it stands on the card', 'NIK 3512345678901234 dirujuk'],
    ['in groups of four', 'balita 3512 0101 0190 0001'],
    ['in its own groups, with dots', '351201.410190.0001'],
    ['digit by digit', '3-5-1-2-0-1-0-1-0-1-9-0-0-0-0-1'],
    ['in wide digits', 'NIK ３５１２０１０１０１９０００１０'],
    ['with signs that are not seen', '35120101\u200b01900001'],
    ['of a woman, spread with commas', '351201, 410190, 0001'],
    ['beside a date', '20-11-2026: 3512010101900001'],
  ])('%s is refused', (_how, text) => {
    expect(holdsNik(text)).toBe(true);
    expect(readNote(text)).toMatchObject({ problem: 'teks.nik' });
  });

  it.each([
    ['fifteen digits', '351201010190000'],
    ['seventeen digits', '35120101019000012'],
    ['a telephone number', 'hubungi 0812 3456 7890'],
    ['two dates in a row', 'tanggal 2026-11-19 2026-11-20'],
    ['two dates as people write them', 'tanggal 19-11-2026 20-11-2026'],
    ['counts in a list', 'hadir: 120, 135, 140, 138, 129 dan 12'],
    ['two amounts', 'Rp 12.500.000 dan Rp 13.750.000'],
  ])('%s is none', (_what, text) => {
    expect(holdsNik(text)).toBe(false);
  });
});

describe('a patient in a text', () => {
  it.each([
    ['Ny. Aminah hamil 7 bulan', 'nama', 'Ny. Aminah'],
    ['ditimbang: An. Budi, An. Rafi', 'nama', 'An. Budi'],
    ['ny aminah kontrol', 'nama', 'ny aminah'],
    ['By. Ny. Sri lahir di polindes', 'nama', 'By. Ny. Sri'],
    ['Tn. X HIV+', 'nama', 'Tn. X'],
    ['pasien bernama budi dirujuk', 'nama', 'bernama budi'],
    ['Kunjungan ke pasien Budi Santoso', 'nama', 'pasien Budi Santoso'],
    ['kartu a.n. Siti Aminah hilang', 'nama', 'a.n. Siti Aminah'],
    ['kartu atas nama Siti Aminah', 'nama', 'atas nama Siti Aminah'],
    ['Bu Siti hamil dan mual', 'medis', 'Bu Siti hamil'],
    ['Pak Budi menderita hipertensi', 'medis', 'Pak Budi menderita hipertensi'],
    ['Ibu Aminah (32 th) preeklampsia', 'medis', 'Ibu Aminah (32 th) preeklampsia'],
    ['Balita Rafi BGM', 'medis', 'Balita Rafi BGM'],
    ['Budi (3 th) gizi buruk', 'medis', 'Budi (3 th) gizi'],
    ['Aminah positif TB', 'medis', 'Aminah positif TB'],
    ['Lancar.\nditemukan Slamet, 45 tahun, TB', 'medis', 'Slamet, 45 tahun, TB'],
  ])('%s is questioned', (text, why, words) => {
    expect(questionNote(text)).toEqual({ why, words });
  });

  it.each([
    'Bu Bidan',
    'Ny. Lurah menyambut',
    'Ny. Sri, ketua PKK, membuka acara',
    'hadir 12 ibu hamil',
    'Ibu Hamil KEK 3 orang, Balita Stunting 4',
    'Posyandu Melati',
    'Posyandu Melati 3 tahun berturut-turut bebas DBD',
    'Posyandu bernama Melati',
    'Dusun Krajan, 3 tahun bebas DBD',
    'Desa Sliwung positif DBD 2 kasus',
    'Kegiatan berjalan lancar, dua balita BGM dirujuk.',
    'Pasien TB 3 orang, Suspek TB 2, Kasus positif TB 1',
    'a.n. Kepala Puskesmas',
    'an. Kepala Dinas',
    'kuitansi atas nama Toko Jaya',
    'atas nama masyarakat kami',
    'Bu Rina memeriksa ibu hamil',
    'Bu Rina menyampaikan materi stunting',
    'Bu Siti kader posyandu mengingatkan ibu hamil',
    'Pak RT dan Bu Kades hadir',
    'Pak Camat hadir, DBD dibahas',
    'Bapak Hadi selaku kepala Puskesmas membuka acara',
    'Penyuluhan HIV di SMA 1',
    'Kelas Ibu Hamil di Balai Desa Mimbaan',
    'Hasil skrining: 2 hipertensi, 1 DM',
  ])('%s passes', (text) => {
    expect(questionNote(text)).toBeUndefined();
  });

  it.each(['Aminah dirujuk', 'ibu aminah hamil 7 bulan', 'Bu Siti sering pusing'])(
    '%s is more than it can see',
    (text) => {
      expect(questionNote(text)).toBeUndefined();
    },
  );
});
