import { WHO } from './people.ts';

/** Days of the month on which an activity is planned: the whole month, days, or around today. */
export type When = 'sebulan' | 'sekitar-hari-ini' | readonly number[];

type Line = {
  id: string;
  kegiatan: string;
  /** Entry of the pack's menu. */
  menu: string;
  sasaran: string;
  target: number;
  places: readonly string[];
  pelaksana: readonly string[];
  when: When;
  hasil: readonly [id: string, label: string][];
  /** Person-trips in the month, or how often the price below. */
  volume: number;
  /** Kinds of spending of the pack, and the unit cost in rupiah; transport at the tariff where nothing stands. */
  spends?: readonly string[];
  price?: number;
};

/** The activities of a month, from the regulation's menu. */
export const POA: readonly Line[] = [
  {
    id: 'posyandu',
    kegiatan: 'Penimbangan dan pemantauan tumbuh kembang balita di posyandu',
    menu: 'b.3.a',
    sasaran: 'Balita',
    target: 45,
    places: ['pos-melati', 'pos-mawar', 'pos-anggrek', 'pos-kenanga', 'pos-cempaka'],
    pelaksana: [WHO.kader, WHO.bidan],
    when: 'sekitar-hari-ini',
    hasil: [
      ['hadir', 'Balita hadir'],
      ['ditimbang', 'Balita ditimbang'],
      ['naik', 'Balita naik berat badannya'],
    ],
    volume: 24,
  },
  {
    id: 'kelas-ibu',
    kegiatan: 'Kelas ibu hamil',
    menu: 'a.8.kegiatan',
    sasaran: 'Ibu hamil',
    target: 12,
    places: ['balai-tokelan', 'balai-juglangan', 'pos-melati'],
    pelaksana: [WHO.bidan, WHO.kader],
    when: 'sebulan',
    hasil: [
      ['hadir', 'Ibu hamil hadir'],
      ['pendamping', 'Suami/keluarga mendampingi'],
    ],
    volume: 8,
  },
  {
    id: 'kunjungan-bumil',
    kegiatan: 'Kunjungan rumah ibu hamil, nifas dan neonatus',
    menu: 'a.9.a',
    sasaran: 'Ibu hamil dan nifas berisiko',
    target: 10,
    places: ['pos-melati', 'pos-mawar', 'pos-cempaka', 'pos-dahlia'],
    pelaksana: [WHO.kader, WHO.bidan],
    when: 'sebulan',
    hasil: [
      ['dikunjungi', 'Ibu dikunjungi'],
      ['risiko', 'Ditemukan berisiko'],
    ],
    volume: 16,
  },
  {
    id: 'pjb',
    kegiatan: 'Pemantauan jentik berkala (PJB)',
    menu: 'd.3.i',
    sasaran: 'Rumah',
    target: 100,
    places: ['pos-melati', 'pos-mawar', 'pos-anggrek', 'pos-kenanga', 'pos-flamboyan'],
    pelaksana: [WHO.sanitarian, WHO.kader],
    when: 'sebulan',
    hasil: [
      ['diperiksa', 'Rumah diperiksa'],
      ['bebas', 'Rumah bebas jentik'],
    ],
    volume: 16,
  },
  {
    id: 'imunisasi',
    kegiatan: 'Pelayanan imunisasi rutin di posyandu',
    menu: 'd.3.a',
    sasaran: 'Bayi dan baduta',
    target: 25,
    places: ['pos-melati', 'pos-teratai', 'pos-cempaka', 'pos-kenanga'],
    pelaksana: [WHO.perawat, WHO.bidan],
    when: 'sekitar-hari-ini',
    hasil: [
      ['diimunisasi', 'Bayi/baduta diimunisasi'],
      ['kipi', 'Kejadian ikutan (KIPI)'],
    ],
    volume: 12,
  },
  {
    id: 'stbm',
    kegiatan: 'Pemicuan 5 pilar STBM',
    menu: 'e.2.a',
    sasaran: 'Kepala keluarga',
    target: 40,
    places: ['balai-tokelan', 'balai-juglangan', 'pos-seruni'],
    pelaksana: [WHO.sanitarian, WHO.kaderHalimah],
    when: [9, 23],
    hasil: [
      ['hadir', 'Kepala keluarga hadir'],
      ['terpicu', 'Bersedia membangun jamban'],
    ],
    volume: 6,
  },
  {
    id: 'posbindu',
    kegiatan: 'Deteksi dini faktor risiko PTM di posbindu',
    menu: 'd.2.b',
    sasaran: 'Usia 15–59 tahun',
    target: 50,
    places: ['pos-mawar', 'pos-bougenvil', 'pos-tulip'],
    pelaksana: [WHO.perawat, WHO.kaderSumiati],
    when: [7, 14, 21],
    hasil: [
      ['diperiksa', 'Orang diperiksa'],
      ['risiko', 'Dengan faktor risiko'],
    ],
    volume: 8,
  },
  {
    id: 'pis-pk',
    kegiatan: 'Kunjungan keluarga PIS-PK',
    menu: 'g.1',
    sasaran: 'Keluarga',
    target: 30,
    places: ['pos-dahlia', 'pos-flamboyan', 'pos-nusa-indah', 'pos-bougenvil'],
    pelaksana: [WHO.perawat, WHO.nutrisionis, WHO.bidanRatna],
    when: 'sebulan',
    hasil: [
      ['dikunjungi', 'Keluarga dikunjungi'],
      ['sehat', 'Keluarga sehat'],
    ],
    volume: 12,
  },
  {
    id: 'lansia',
    kegiatan: 'Pembinaan posyandu lansia',
    menu: 'a.4.kegiatan',
    sasaran: 'Lansia',
    target: 35,
    places: ['pos-teratai', 'pos-seruni', 'pos-tulip'],
    pelaksana: [WHO.bidanRatna, WHO.kaderHalimah],
    when: [5, 12, 19, 26],
    hasil: [
      ['hadir', 'Lansia hadir'],
      ['diperiksa', 'Lansia diperiksa'],
    ],
    volume: 8,
  },
  {
    id: 'uks',
    kegiatan: 'Pemeriksaan kesehatan anak sekolah (UKS)',
    menu: 'a.5.f',
    sasaran: 'Siswa',
    target: 60,
    places: ['sdn-mimbaan', 'sdn-panji-lor'],
    pelaksana: [WHO.perawat, WHO.bidan, WHO.nutrisionis],
    when: [10, 17],
    hasil: [
      ['diperiksa', 'Siswa diperiksa'],
      ['dirujuk', 'Siswa dirujuk'],
    ],
    volume: 6,
  },
  {
    id: 'gizi',
    kegiatan: 'Kunjungan rumah balita risiko gangguan pertumbuhan',
    menu: 'b.1.d',
    sasaran: 'Balita',
    target: 15,
    places: ['pos-melati', 'pos-cempaka', 'pos-nusa-indah'],
    pelaksana: [WHO.nutrisionis, WHO.kader],
    when: 'sebulan',
    hasil: [
      ['dikunjungi', 'Balita dikunjungi'],
      ['terkonfirmasi', 'Terkonfirmasi gangguan'],
    ],
    volume: 10,
  },
  {
    id: 'kontak-tb',
    kegiatan: 'Investigasi kontak TB',
    menu: 'd.2.c',
    sasaran: 'Kontak serumah',
    target: 20,
    places: ['pos-kenanga', 'pos-dahlia', 'pos-tulip'],
    pelaksana: [WHO.perawat, WHO.kaderSumiati],
    when: 'sebulan',
    hasil: [
      ['diperiksa', 'Kontak diperiksa'],
      ['terduga', 'Terduga TB'],
    ],
    volume: 8,
  },
  {
    id: 'lokmin',
    kegiatan: 'Lokakarya mini bulanan',
    menu: 'h.1',
    sasaran: 'Staf Puskesmas dan lintas sektor',
    target: 30,
    places: [],
    pelaksana: [WHO.bidan, WHO.perawat, WHO.nutrisionis, WHO.sanitarian],
    when: 'sebulan',
    hasil: [['hadir', 'Peserta hadir']],
    volume: 1,
    spends: ['rapat'],
    price: 1_500_000,
  },
  {
    id: 'pmt',
    kegiatan: 'PMT pemulihan balita gizi kurang',
    menu: 'b.1.e',
    sasaran: 'Balita gizi kurang',
    target: 12,
    places: ['pos-melati', 'pos-cempaka'],
    pelaksana: [WHO.nutrisionis, WHO.bidan],
    when: 'sebulan',
    hasil: [
      ['menerima', 'Balita menerima PMT'],
      ['naik', 'Balita naik berat badannya'],
    ],
    volume: 1,
    spends: ['pmt'],
    price: 1_800_000,
  },
  {
    id: 'leaflet',
    kegiatan: 'ATK dan leaflet penyuluhan gizi',
    menu: 'b.1.f',
    sasaran: 'Posyandu',
    target: 14,
    places: [],
    pelaksana: [WHO.bidan, WHO.nutrisionis, WHO.bendahara],
    when: 'sebulan',
    hasil: [],
    volume: 1,
    spends: ['barang'],
    price: 900_000,
  },
  {
    id: 'dusun-terpencil',
    kegiatan: 'Kunjungan ibu hamil di dusun sulit dijangkau',
    menu: 'a.9.a',
    sasaran: 'Ibu hamil dan nifas',
    target: 6,
    places: ['balai-juglangan'],
    pelaksana: [WHO.bidan, WHO.perawat],
    when: 'sebulan',
    hasil: [['dikunjungi', 'Ibu dikunjungi']],
    volume: 4,
    spends: ['perjalanan-terpencil'],
    price: 300_000,
  },
  {
    id: 'tenaga-kontrak',
    kegiatan: 'Honor tenaga promosi kesehatan dengan perjanjian kerja',
    menu: 'f.1.a',
    sasaran: 'Tenaga dengan perjanjian kerja',
    target: 1,
    places: [],
    pelaksana: [WHO.bendahara, WHO.bidanRatna],
    when: 'sebulan',
    hasil: [],
    volume: 1,
    spends: ['honorarium'],
    price: 2_300_000,
  },
];
