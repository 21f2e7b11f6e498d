/** The words that `question.ts` knows; small letters. A district adds its own by a change of this file. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nyonya, tuan, nona, anak, bayi, as medical records shorten them. */
export const RECORD_TITLES = words('ny tn nn an by');

/** What people call one another; a name may follow, or a diagnosis ("ibu hamil"). */
export const KIN = words(`
  ibu bu bapak pak bpk mbak mas mbah nenek kakek adik dik dek sdr sdri saudara saudari nona tuan nyonya
  anak bayi balita pasien penderita klien bumil busui lansia remaja suspek
`);

/** Who is named by these is a patient. */
export const PATIENTS = words('pasien penderita klien suspek');

/** In front of a proper noun that is no person. */
export const OF_PLACES = words(`
  desa dusun dukuh kampung kelurahan kecamatan kabupaten kota rt rw posyandu poskesdes polindes ponkesdes
  pustu puskesmas rs rsud rsia sd mi smp mts sma smk tk paud jalan jl gang blok wilayah di ke dari balai
  aula program aplikasi kegiatan kelompok komunitas lembaga toko warung apotek klinik sekolah kelas
`);

/** Offices, institutions and everyday words that begin with a capital: none of them is a patient's name. */
export const NO_NAMES = words(`
  lurah camat kades kadus kasun perangkat bupati walikota wakil kepala kapus kapolsek danramil babinsa
  bhabinkamtibmas bidan perawat dokter dr drg nutrisionis sanitarian apoteker kader ketua sekretaris
  bendahara petugas koordinator pj penanggung pengurus anggota tim tokoh guru ustaz ustadz kyai kiai nyai
  pendeta pkk rt rw bpd lpm tp dinas dinkes kantor pemerintah pemkab masyarakat warga panitia peserta
  undangan tuan nyonya rumah tangga puskesmas posyandu poskesdes polindes pustu desa dusun kelurahan
  kecamatan kabupaten kota provinsi toko ud pt cv pd apotek warung bank kelompok yayasan sekolah sd smp sma
  ibu bu bapak pak anak bayi balita lansia remaja bumil busui bufas catin pus wus baduta batita
  pasien penderita klien suspek kontak kasus rujukan baru lama lain lainnya umum bpjs jkn prolanis
  yang dan atau dengan di ke dari pada untuk oleh sudah belum tidak ada akan telah sedang masih juga serta
  hadir semua seluruh setiap para sebagian beberapa banyak jumlah total satu dua tiga empat lima enam tujuh
  delapan sembilan sepuluh orang jiwa hasil hasilnya tes rapid skrining pemeriksaan penyuluhan sosialisasi
  edukasi kunjungan pelacakan investigasi pendampingan pemantauan imunisasi vaksin vaksinasi kelas ruang
  hari bulan tahun minggu senin selasa rabu kamis jumat sabtu ahad januari februari maret april mei juni
  juli agustus september oktober november desember ditemukan terdapat didapat tercatat diduga dirujuk
  kegiatan acara data laporan masalah tindak lanjut usia umur muda tua laki perempuan pria wanita sekolah
  trimester kurang lebih nama itu ini tersebut kita kami saya mereka beliau berat tinggi badan bawah atas
  darah garis kesehatan gizi sehat sakit asi mpasi pmt kms kia kb tablet obat makan makanan minum mulai
  lapangan pembinaan upaya peran pos gerakan program pelayanan rumah sakit timbang ukur penimbangan
`);

/** States and illnesses that are nobody else's business once a name stands in front of them. */
export const DIAGNOSES = words(`
  hamil nifas melahirkan keguguran tb tbc tuberkulosis hiv aids odha ims sifilis gonore kusta dbd demam
  malaria campak rubella difteri pertusis tetanus hepatitis covid corona hipertensi diabetes dm kanker tumor
  stroke jantung ginjal stunting gizi bgm bgt kek anemia bblr preeklampsia eklampsia preeklamsia eklamsia
  risti resti odgj gangguan skizofrenia depresi epilepsi ayan disabilitas lumpuh pneumonia ispa diare tifus
  tipes kejang katarak gondok thalasemia talasemia leukemia asma rabies filariasis cacingan scabies
`);

/** Say by themselves that what follows was found in the one who is named. */
export const AGREED = words(`
  positif reaktif menderita mengidap terkena terjangkit terdiagnosis terdiagnosa didiagnosis didiagnosa
  dinyatakan terkonfirmasi mengalami
`);

/** May stand between a name and a diagnosis. */
export const BETWEEN = words(`
  yang sedang masih sudah baru ini itu usia umur dengan karena suspek penyakit sakit kasus ( ) , th thn tahun
  bln bulan status riwayat
`);

export const AGE_UNITS = words('th thn tahun bln bulan');
