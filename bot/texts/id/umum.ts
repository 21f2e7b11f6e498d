import type { Role } from '../../../domain/people/index.ts';
import { html, type Html, join } from '../../html.ts';

/** Words that people meet everywhere, in Indonesian. */
export const umum = {
  roles: {
    kader: 'kader',
    bidan: 'bidan',
    petugas: 'petugas',
    pj: 'penanggung jawab program',
    'kepala-puskesmas': 'kepala Puskesmas',
    bendahara: 'bendahara Puskesmas',
    verifikator: 'verifikator Dinkes',
    'bendahara-dinkes': 'bendahara pengeluaran Dinkes',
    'kepala-dinkes': 'kepala Dinkes',
    pengawas: 'pengawas',
    admin: 'admin kabupaten',
  } satisfies Record<Role, string>,
  buttons: {
    lapor: 'Lapor kegiatan',
    lanjutkan: 'Lanjutkan',
    laporan: 'Laporan saya',
    verifikasi: 'Verifikasi',
    saldo: 'Saldo',
    pencairan: 'Pencairan',
    bayar: 'Bayar',
    rencana: 'Rencana',
    bantuan: 'Bantuan',
    hariIni: 'Hari ini',
    kemarin: 'Kemarin',
    lewati: 'Lewati',
    selesai: 'Selesai',
    ubah: 'Ubah',
    kirim: 'Kirim',
    setujui: 'Setujui',
    kembalikan: 'Kembalikan',
    tolak: 'Tolak',
    ya: 'Ya',
    tidak: 'Tidak',
    batal: 'Batal',
    kembali: 'Kembali',
    hapus: 'Hapus',
    beranda: 'Beranda',
  },
  commands: {
    lapor: 'Lapor kegiatan atau lanjutkan laporan',
    laporan: 'Laporan saya dan keadaannya',
    verifikasi: 'Laporan yang menunggu keputusan saya',
    saldo: 'Saldo dan realisasi, atau hak saya',
    pencairan: 'Pengajuan dan penerimaan dana',
    bayar: 'Bayar yang sudah disetujui',
    rencana: 'POA, SPT, dan jadwal bulan ini',
    batal: 'Tinggalkan formulir (draf disimpan)',
    bantuan: 'Apa yang bisa dilakukan di sini',
    start: 'Beranda',
  },
  home: (name: string, roles: { role: Role; unit: string }[], parts: (Html | undefined)[]) =>
    join([
      html`👋 <b>${name}</b>`,
      ...roles.map(({ role, unit }) => html`${umum.roles[role]} · ${unit}`),
      html``,
      ...parts,
    ]),
  homeDrafts: (count: number) => html`📝 ${count} laporan belum dikirim.`,
  homeQueue: (count: number) =>
    count === 0
      ? html`✅ Tidak ada laporan yang menunggu keputusan Anda.`
      : html`📥 <b>${count} laporan</b> menunggu keputusan Anda.`,
  homeAsk: html`Apa yang ingin Anda kerjakan?`,
  welcome: (name: string, role: Role, unit: string) =>
    html`Selamat datang, <b>${name}</b>. Anda terdaftar sebagai <b>${umum.roles[role]}</b> di ${unit}.`,
  stranger:
    html`Anda belum terdaftar di Lapor BOK. Mintalah kode undangan kepada <b>kepala Puskesmas</b> atau <b>admin Dinas Kesehatan</b> Anda, lalu kirim <code>/start KODE</code> di sini.`,
  notYours: (role: string) =>
    html`Menu ini untuk ${role}. Ketik /bantuan untuk melihat yang bisa Anda lakukan di sini.`,
  unknown:
    html`Maaf, saya belum mengerti. Ketik /bantuan untuk melihat yang bisa Anda lakukan, atau /lapor untuk melaporkan kegiatan.`,
  nothingToCancel: html`Tidak ada formulir yang sedang diisi.`,
  staleButton: 'Tombol ini sudah tidak berlaku. Ini keadaan sekarang.',
  error: (update: number) =>
    html`Maaf, ada gangguan di pihak kami. Yang sudah tersimpan tetap aman. Silakan coba lagi; bila berulang, sebutkan nomor <code>${update}</code> kepada admin.`,
  help: {
    title: html`<b>Yang bisa Anda lakukan di sini</b>`,
    lapor: html`📝 /lapor – laporkan kegiatan dengan foto, berita acara, dan kuitansi. Contoh: ketik <i>lapor posyandu</i>.`,
    laporan: html`📄 /laporan – lihat laporan Anda sedang di meja siapa.`,
    hak: html`💰 /saldo – lihat transport yang menjadi hak Anda dan yang sudah dibayar. Contoh: ketik <i>saldo</i>.`,
    verifikasi: html`✅ /verifikasi – periksa, setujui, kembalikan, atau tolak laporan. Contoh: tekan <b>Verifikasi</b>, lalu buka yang paling lama menunggu.`,
    saldo: html`💰 /saldo – bank, kas, pagu, cair, realisasi, dan sisa. Contoh: ketik <i>sisa dana berapa?</i>`,
    pencairan: html`🏦 /pencairan – ajukan dana, ikuti keadaannya, konfirmasi yang masuk. Contoh: ketik <i>status pencairan</i>.`,
    bayar: html`💵 /bayar – bayar per orang yang laporannya sudah disetujui dan dananya sudah masuk.`,
    rencana: html`🗓 /rencana – POA dan SPT bulan ini: siapa ke mana, kapan.`,
    batal: html`↩️ /batal – tinggalkan formulir; draf tetap disimpan.`,
    simple: html`🔤 Ketik <i>tampilan sederhana</i> atau <i>tampilan lengkap</i> untuk mengganti bentuk kartu; <i>english</i> atau <i>bahasa indonesia</i> untuk bahasa.`,
  },
  simpleOn: html`Baik, kartu selanjutnya tampil sebagai teks sederhana.`,
  simpleOff: html`Baik, kartu selanjutnya tampil lengkap dengan tabel.`,
  languageSet: html`Baik, saya memakai bahasa Indonesia.`,
};
