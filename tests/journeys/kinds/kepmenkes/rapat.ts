import { beli, type Case, DAFTAR_HADIR, ketik, kirim, SELESAI, tekan } from '../case.ts';
import { ada, BOK, cite, kurang, M3, M6, PB1, PB1R, RAPAT } from './words.ts';

/** III.B.7 d: meetings and their food. */
export const rapat: Case[] = [
  {
    // d.1 kuitansi konsumsi dan penggandaan materi, d.2 undangan, d.3 daftar hadir, d.4 notulensi
    name: 'Lokakarya mini bulanan',
    line: { fund: BOK, spends: ['rapat'] },
    talk: [
      ...DAFTAR_HADIR,
      ...beli({
        first: `Berapa biayanya? Catat satu per satu: ${RAPAT}.`,
        kind: RAPAT,
        amount: '600rb',
        brings: M3('Rp 600.000'),
        seller: 'Warung Sari, nasi kotak',
        facts: [
          ['Isi kuitansi rapat?', 'Konsumsi'],
          ['Penyedia adalah perusahaan jasa katering?', 'Tidak'],
        ],
        finally: `${M3('Rp 600.000')}\n🧮 ${PB1R} 10 %: Rp 54.545 (UU 28/2009 Pasal 40 ayat (1))`,
        proof: `: Kuitansi pembelian konsumsi\n${cite('d.1')}`,
      }),
      ['🧾', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan(RAPAT)],
      ['Berapa jumlahnya?', ketik('150rb')],
      // ATK is office supply (III.B.3 h), but lawful for a Lokakarya Mini: the activity is the purpose.
      [
        '🏷 Rp 150.000: tanpa meterai\nDari siapa dan untuk apa?',
        ketik('Toko Jaya, tinta'),
        ['tidak boleh dibayar', 'Kepmenkes 494/2010 III.B.3 larangan huruf h'],
      ],
      [
        '🏷 Rp 150.000: tanpa meterai\nDari siapa dan untuk apa?',
        ketik('Toko Jaya, ATK dan fotokopi'),
      ],
      ['Apa saja barangnya?', tekan('Lewati')],
      ['Nomor dan tanggal notanya?', tekan('Lewati')],
      ['Isi kuitansi rapat?', tekan('Penggandaan materi rapat')],
      [
        `🏷 Rp 150.000: tanpa meterai\n🧮 tidak dikenakan pajak\nKirim foto atau PDF buktinya: Kuitansi penggandaan materi rapat\n${cite('d.1')}`,
        'berkas',
      ],
      SELESAI,
      [kirim('Undangan', cite('d.2'), [1, 2]), 'berkas'],
      [kirim('Notulensi rapat/pertemuan', cite('d.4'), [2, 2]), 'berkas'],
    ],
    list: [
      ada('Kuitansi pembelian konsumsi', 'd.1'),
      ada('Kuitansi penggandaan materi rapat', 'd.1'),
      ada('Undangan', 'd.2'),
      ada('Daftar hadir peserta', 'd.3'),
      ada('Notulensi rapat/pertemuan', 'd.4'),
    ],
    lacking: [kurang('Notulensi rapat/pertemuan', 'd.4')],
    dossier: {
      total: 750_000,
      costs: [
        `rapat | Warung Sari, nasi kotak | 600000 | meterai 3000 | ${PB1R} 10% 54545`,
        'rapat | Toko Jaya, ATK dan fotokopi | 150000',
      ],
      files: { kuitansi: 2, bukti: 2 },
    },
  },
  {
    // d, konsumsi saja; katering tanpa NPWP: PPh 23 dua kali lipat, PB1 tidak
    name: 'Konsumsi dari katering',
    line: { fund: BOK, spends: ['makan-minum'] },
    talk: [
      ...DAFTAR_HADIR,
      ...beli({
        first: 'Berapa biayanya?',
        kind: 'Konsumsi rapat Lokakarya Mini',
        amount: '1.100.000',
        brings: `${M6('Rp 1.100.000')}\n🧮 ${PB1} 10 %: Rp 100.000 (UU 28/2009 Pasal 40 ayat (1))`,
        seller: 'Katering Sehat, prasmanan',
        facts: [
          ['Penyedia adalah perusahaan jasa katering?', 'Ya'],
          ['Apakah penjual punya NPWP?', 'Tidak'],
        ],
        finally: `${M6('Rp 1.100.000')}\n🧮 ${PB1} 10 %: Rp 100.000 (UU 28/2009 Pasal 40 ayat (1))\n🧮 PPh Pasal 23 jasa katering 4 %: Rp 40.000 (UU 36/2008 Pasal 23 ayat (1) huruf c)`,
        proof: `: Kuitansi pembelian konsumsi\n${cite('d.1')}`,
      }),
      SELESAI,
      [kirim('Undangan', cite('d.2'), [1, 2]), 'berkas'],
      [kirim('Notulensi rapat/pertemuan', cite('d.4'), [2, 2]), 'berkas'],
    ],
    list: [
      ada('Kuitansi pembelian konsumsi', 'd.1'),
      ada('Undangan', 'd.2'),
      ada('Daftar hadir peserta', 'd.3'),
      ada('Notulensi rapat/pertemuan', 'd.4'),
    ],
    lacking: [kurang('Notulensi rapat/pertemuan', 'd.4')],
    dossier: {
      total: 1_100_000,
      costs: [
        `makan-minum | Katering Sehat, prasmanan | 1100000 | meterai 6000 | ${PB1} 10% 100000 | PPh Pasal 23 jasa katering 4% 40000`,
      ],
      files: { kuitansi: 1, bukti: 2 },
    },
  },
];
