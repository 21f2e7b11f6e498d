import type { Catalogue, ProblemCode } from '../../../domain/problem.ts';
import { formatDate, formatMonth, localTime, type Zone } from '../../../domain/time/index.ts';
import { type Html, html } from '../../html.ts';
import { biaya } from './biaya.ts';
import { lapor } from './lapor.ts';
import { pengakuanProblems } from './pengakuan.ts';
import { umum } from './umum.ts';

/** Times are told in the reader's own zone. */
type ProblemTexts = { [C in ProblemCode]: (details: Catalogue[C], zone: Zone) => Html };

const roleName = (role: string) => (umum.roles as Record<string, string>)[role] ?? role;
const changed = html`Keadaannya sudah berubah sejak tadi. Ini yang terbaru; silakan periksa lagi.`;
const verbs = { setujui: 'disetujui', kembalikan: 'dikembalikan', tolak: 'ditolak' };

/** What every Problem says to a person in Indonesian: what does not fit, and what does. */
export const masalah: ProblemTexts = {
  'uang.tidak-terbaca': () =>
    html`Jumlah itu belum bisa dibaca. Ketik misalnya <i>75rb</i>, <i>1,5 jt</i>, atau <i>Rp 75.000</i>.`,
  'uang.ambigu': () => html`Jumlah itu bisa dibaca lebih dari satu cara. Pilih yang benar.`,
  'angka.tidak-terbaca': () =>
    html`Ketik angka bulat saja, misalnya <i>35</i>; beberapa angka dipisah spasi.`,
  'tanggal.tidak-terbaca': () =>
    html`Tanggal itu belum bisa dibaca. Ketik misalnya <i>kemarin</i>, <i>20 November</i>, atau <i>27 s/d 29 Agustus</i>.`,
  'tanggal.tidak-mungkin': () =>
    html`Tanggal itu tidak ada di kalender, atau urutannya terbalik. Periksa lagi.`,
  'undangan.tidak-dikenal': () =>
    html`Kode undangan itu tidak dikenal. Periksa hurufnya, atau minta kode baru kepada admin atau kepala Puskesmas.`,
  'undangan.terpakai': () =>
    html`Kode undangan itu sudah dipakai. Satu kode hanya untuk satu orang; mintalah kode baru.`,
  'undangan.kedaluwarsa': () => html`Kode undangan itu sudah lewat masanya. Mintalah kode baru.`,
  'langkah.lain': ({ step }) => {
    if (step === 'foto') return lapor.wrongStep.foto;
    if (step === 'beritaAcara') return lapor.wrongStep.berkas;
    if (step === 'bukti') return lapor.wrongStep.bukti;
    if (step === 'kuitansiFoto') return biaya.waitsForFile;
    if (step === 'lokasi') return lapor.wrongStep.location;
    return html`Jawaban itu tidak cocok dengan pertanyaannya. Silakan jawab pertanyaan di bawah.`;
  },
  'kegiatan.tidak-ada': () => html`Kegiatan itu tidak ada di POA bulan ini. Pilih yang lain.`,
  'tanggal.di-depan': ({ date }) =>
    html`${formatDate(date)} belum tiba. Kegiatan dilaporkan setelah dilaksanakan.`,
  'tanggal.di-luar-bulan': ({ month }) =>
    html`Kegiatan ini ada di POA ${formatMonth(month)}, jadi tanggalnya harus dalam bulan itu. Untuk bulan lain, mulai laporan baru lewat /lapor.`,
  'tempat.tidak-ada': () =>
    html`Tempat itu tidak ditemukan. Pilih dari tombol, ketik sebagian namanya, atau kirim lokasi.`,
  'orang.kosong': () => html`Paling sedikit satu orang harus tercatat bertugas.`,
  'orang.di-luar-spt': () => html`Nama itu tidak ada di SPT kegiatan ini. Pilih dari tombol.`,
  'hasil.terlalu-banyak': ({ asked }) =>
    html`Angkanya terlalu banyak: yang ditanya tinggal ${asked}.`,
  'foto.belum-ada': () =>
    html`Belum ada foto. Kirim paling sedikit satu foto kegiatan, lalu tekan <b>Selesai</b>.`,
  'peserta.kosong': () =>
    html`Daftar hadir masih kosong. Ketik nama pesertanya atau kirim fotonya.`,
  'peserta.banyak': ({ most }) =>
    html`Paling banyak ${most} nama yang diketik. Kirim foto daftarnya saja.`,
  'kuitansi.belum-ada': () => html`Biaya kegiatan ini belum dicatat. Tekan <b>Tambah biaya</b>.`,
  'barang.tidak-terbaca': ({ line }) =>
    html`Baris “${line}” belum bisa dibaca. Tulis nama, banyaknya, dan harga satuan, misalnya <i>Buku KIA 10 x 5.000</i>; atau <b>Lewati</b>.`,
  'kuitansi.jumlah-beda': ({ items, amount }) =>
    html`Jumlah barang ${items}, padahal kuitansinya ${amount}. Kirim <b>semua</b> barangnya dalam satu pesan dan periksa harganya, atau <b>Lewati</b>.`,
  'kuitansi.nol': () => html`Jumlah kuitansi harus lebih dari nol.`,
  'belanja.tidak-boleh': ({ reasons }) =>
    html`<b>Belanja ini tidak boleh dibayar dari BOK:</b>${reasons.map(
      ({ code, label, citation, max }) =>
        html`\n• ${label}${code === 'syarat' ? ': menurut jawaban Anda tidak. Bila keliru, tekan Ubah → Keterangan' : ''}${max !== undefined ? ` (paling banyak ${max.toLocaleString('id-ID')})` : ''} – <i>${citation}</i>`,
    )}`,
  'teks.kosong': () => html`Tulis paling sedikit beberapa kata.`,
  'teks.panjang': ({ length, longest }) =>
    html`Tulisan itu ${length} huruf, paling panjang ${longest}. Mohon diringkas sedikit.`,
  'teks.nik': () =>
    html`Di tulisan itu ada angka yang mirip NIK. Demi privasi, kirim ulang tanpa angka itu.`,
  'teks.nama': ({ text, words }) =>
    html`Di tulisan itu ada yang mirip nama atau keadaan seorang pasien: <b>${words}</b>. Ketik ulang tanpa nama, misalnya <i>1 ibu hamil</i>, atau tekan <b>Kirim tetap</b> bila tidak ada pasien yang disebut.\n<blockquote>${text}</blockquote>`,
  'laporan.sudah-diputus': ({ by, at, kind }, zone) =>
    html`Sudah ${verbs[kind]} ${by} pukul ${localTime(at, zone)}.`,
  'laporan.bukan-meja': ({ role }) => html`Laporan ini sedang di meja ${roleName(role)}.`,
  'laporan.bukan-pelapor': () =>
    html`Anda tidak lagi terdaftar di Puskesmas ini, jadi laporan tidak bisa dikirim. Drafnya tetap tersimpan.`,
  'laporan.sendiri': () =>
    html`Ini laporan Anda sendiri, jadi harus diputus orang lain dengan peran yang sama.`,
  'laporan.dibayar-sendiri': () =>
    html`Anda ikut dibayar dalam laporan ini, jadi harus diputus orang lain dengan peran yang sama.`,
  'laporan.puskesmas-sendiri': () =>
    html`Anda juga bertugas di Puskesmas ini, jadi verifikasinya oleh verifikator lain.`,
  'laporan.dua-meja': () =>
    html`Anda sudah memutus laporan ini di tingkat sebelumnya; tingkat ini harus orang lain.`,
  'laporan.berubah': () => changed,
  'laporan.tanpa-alasan': () => html`Tulis alasannya agar pelapor tahu apa yang harus diperbaiki.`,
  'laporan.tidak-dikembalikan': () => html`Laporan ini tidak sedang menunggu perbaikan.`,
  'transport.hari-ganda': ({ name, date, here, number }) =>
    html`Transport ${name} tanggal ${formatDate(date)} sudah disetujui pada laporan ${number ?? 'lain'}; laporan ini ${here}. Satu orang dibayar satu kali sehari: kembalikan laporan ini untuk diperbaiki.`,
  'laporan.belum-lengkap': ({ steps, evidence, waiting }) =>
    html`Laporan belum bisa dikirim.${steps.map((step) => html`\n⬜ ${lapor.steps[step] ?? step}`)}${evidence.map(
      ({ label, citation }) => html`\n⬜ ${label} <i>(${citation})</i>`,
    )}${waiting > 0 ? html`\n⏳ ${waiting} berkas masih disimpan` : undefined}`,
  'laporan.terlalu-besar': ({ people, days }) =>
    html`Satu laporan tidak bisa memuat ${people} orang selama ${days} hari. Bagilah menjadi beberapa laporan, misalnya per minggu atau per tim: ubah tanggal atau pelaksananya, lalu laporkan sisanya tersendiri.`,
  ...pengakuanProblems,
  'kas.kurang': ({ needed, available }) =>
    html`Kas tunai tinggal ${available}, yang dibutuhkan ${needed}. Tarik tunai dulu, atau bayar lewat transfer.`,
  'bank.kurang': ({ needed, available }) =>
    html`Saldo bank tinggal ${available}, yang dibutuhkan ${needed}.`,
  'pagu.kurang': ({ komponen, pagu, realisasi }) =>
    html`Pagu ${komponen} ${pagu} tidak cukup: realisasi sudah ${realisasi}.`,
  'pajak.lebih': ({ amount, held }) =>
    html`Pajak yang dipungut ${held}; tidak bisa menyetor ${amount}.`,
  'buku.tahun-lain': ({ year, date }) =>
    html`${formatDate(date)} tidak masuk buku tahun anggaran ${year}.`,
  'buku.bulan-tutup': ({ month }) =>
    html`Buku ${formatMonth(month)} sudah ditutup. Koreksi dibukukan di bulan yang masih terbuka.`,
  'buku.sudah-dibalik': ({ number }) => html`Entri no. ${number} sudah pernah dibalik.`,
  'buku.pembalikan': ({ number }) =>
    html`Entri no. ${number} adalah pembalikan dan tidak bisa dibalik lagi.`,
  'buku.tanpa-alasan': () => html`Tulis alasan pembalikannya.`,
  'pencairan.langkah-lain': ({ by, at }, zone) =>
    html`Pengajuan ini sudah di langkah lain: terakhir ${by}, pukul ${localTime(at, zone)}.`,
  'pencairan.bukan-meja': ({ role }) => html`Langkah ini dilakukan ${roleName(role)}.`,
  'pencairan.sendiri': () =>
    html`Anda yang mengajukan atau ikut dibayar, jadi langkah ini harus dilakukan orang lain.`,
  'pencairan.puskesmas-sendiri': () =>
    html`Anda juga bertugas di Puskesmas ini, jadi langkah ini dilakukan petugas Dinkes lain.`,
  'pencairan.dua-meja': () =>
    html`Anda sudah melakukan langkah lain pada pengajuan ini; langkah ini harus orang lain.`,
  'pencairan.berubah': () => changed,
  'pencairan.tanpa-alasan': () => html`Tulis alasannya.`,
  'pencairan.kosong': () => html`Belum ada laporan yang dipilih untuk diajukan.`,
  'pencairan.terlalu-banyak': ({ count, most }) =>
    html`${count} laporan terlalu banyak untuk satu pengajuan; paling banyak ${most}.`,
  'pencairan.laporan-belum-siap': ({ numbers }) =>
    html`Laporan ini belum disetujui atau sudah diajukan: ${numbers.join(', ')}.`,
  'pencairan.syarat': ({ findings }) =>
    html`<b>Belum bisa diajukan:</b>${findings.map(({ label, citation }) => html`\n• ${label} – <i>${citation}</i>`)}`,
  'pencairan.perlu-alasan': ({ findings }) =>
    html`Ada tanda pada pengajuan ini, jadi menyetujuinya perlu alasan tertulis:${findings.map(
      ({ label, citation }) => html`\n• ${label} – <i>${citation}</i>`,
    )}`,
  'pencairan.melebihi-pagu': ({ komponen, left, requested }) =>
    html`Yang diminta untuk ${komponen} ${requested}, sisa pagunya ${left}.`,
  'pencairan.nol': () => html`Jumlahnya harus lebih dari nol.`,
  'pencairan.sudah-lebih': ({ difference }) =>
    html`Yang masuk sudah lebih ${difference} dari yang diminta; bendahara pengeluaran Dinkes harus menjelaskannya dulu.`,
  'pembayaran.langkah-lain': ({ by, at }, zone) =>
    html`Pembayaran ini sudah di langkah lain${by ? html`: oleh ${by}` : ''}, pukul ${localTime(at, zone)}.`,
  'pembayaran.bukan-meja': ({ role }) => html`Pembayaran dilakukan oleh ${roleName(role)}.`,
  'pembayaran.sendiri': ({ role }) =>
    html`Tidak boleh membayar diri sendiri. Yang membayar: ${roleName(role)}.`,
  'pembayaran.dua-meja': () => html`Anda ikut memutus laporan ini, jadi dibayar orang lain.`,
  'pembayaran.berubah': () => changed,
  'pembayaran.belum-cair': () => html`Dana laporan ini belum masuk ke rekening Puskesmas.`,
  'pembayaran.bukan-anda': ({ name }) => html`Pembayaran ini untuk ${name}.`,
  'pembayaran.tanpa-alasan': () => html`Tulis apa yang tidak sesuai.`,
  'simpan.bentrok': () => changed,
  'simpan.sudah': () => html`Ini sudah diproses.`,
  'simpan.gangguan': () =>
    html`Sistem sedang sibuk, jadi pesan terakhir belum tersimpan. Coba kirim lagi sebentar lagi; yang sebelumnya tetap aman.`,
  'berkas.gangguan': () => html`Penyimpanan berkas sedang terganggu; akan dicoba lagi otomatis.`,
  'dokumen.berbeda': ({ number }) =>
    html`Dokumen ${number} hilang dari penyimpanan dan tidak bisa dibuat persis sama lagi. Laporkan kepada admin.`,
  'berkas.rusak': () => html`Berkas tidak tersimpan utuh; akan dicoba lagi otomatis.`,
  'orang.berubah': () =>
    html`Peran Anda baru saja diubah, jadi langkah ini tidak disimpan. Ketik /start untuk melihat peran Anda sekarang.`,
  'tidak-ada': () => html`Tidak ditemukan.`,
  'aturan.tidak-dikenal': ({ pack }) => html`Aturan ${pack} tidak dikenal di sistem ini.`,
  'aturan.belum-berlaku': ({ region, date }) =>
    html`Belum ada aturan untuk ${region} pada ${formatDate(date)}.`,
  'belanja.tidak-dikenal': ({ spend }) => html`Jenis belanja ${spend} tidak dikenal aturan ini.`,
  'tarif.tidak-dikenal': ({ tariff }) => html`Tarif ${tariff} tidak dikenal aturan ini.`,
  'alokasi.ditolak': ({ faults }) => html`Pagu tidak bisa dibagi: ada ${faults.length} kesalahan.`,
  'insentif.ditolak': ({ faults }) =>
    html`Insentif bulan ini tidak bisa dihitung: ada ${faults.length} kesalahan.`,
};
