import type { Rupiah } from '../../../domain/money/index.ts';
import { formatDate, formatDateRange, formatMonth } from '../../../domain/time/index.ts';
import { type Html, html } from '../../html.ts';

type Range = { from: string; to: string };

/** "Balita hadir" in the middle of a sentence; abbreviations stay as they are. */
const lowerFirst = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** The report, as a reporter reads it in Indonesian. */
export const lapor = {
  steps: {
    kegiatan: 'Kegiatan',
    tanggal: 'Tanggal',
    tempat: 'Tempat',
    orang: 'Yang bertugas',
    hasil: 'Hasil',
    fakta: 'Keterangan',
    lhk: 'Laporan hasil (LHK)',
    foto: 'Foto kegiatan',
    beritaAcara: 'Berita acara',
    peserta: 'Daftar hadir',
    kuitansi: 'Biaya',
    bukti: 'Bukti lain',
    suara: 'Pesan suara',
    laporan: 'Seluruh laporan',
  } as Record<string, string>,
  progress: (done: number, all: number) =>
    html`langkah ${Math.min(done + 1, all)} dari ${all} ${'▰'.repeat(done)}${'▱'.repeat(all - done)}`,
  /** Of files: stored is said when they are. */
  received: (what: string, value: Html) => html`✅ ${what}: ${value}`,
  saved: (what: string, value: Html) => html`✅ ${what}: ${value} – <i>tersimpan</i>`,
  choose: (month: string, count: number) =>
    count === 0
      ? html`Belum ada kegiatan untuk Anda di SPT ${formatMonth(month)}. Ketik satu kata dari nama kegiatan untuk mencari di POA, misalnya <i>posyandu</i>.`
      : html`<b>Kegiatan mana yang dilaporkan?</b>\nIni kegiatan Anda di SPT ${formatMonth(month)}. Yang lain: ketik satu kata dari namanya, misalnya <i>jentik</i>.`,
  found: (words: string, count: number) =>
    count === 0
      ? html`Tidak ada kegiatan POA bulan ini atau bulan lalu yang cocok dengan “${words}”. Coba satu kata lain, misalnya <i>posyandu</i>, atau ketik /bantuan.`
      : html`Kegiatan POA yang cocok dengan “${words}”:`,
  noPlan: (month: string, unit: string) =>
    html`POA dan SPT ${formatMonth(month)} untuk ${unit} belum ada, jadi kegiatan belum bisa dilaporkan. Tanyakan kepada kepala Puskesmas.`,
  lastMonth: (month: string) => `Bulan lalu (${formatMonth(month)})`,
  thisMonth: (month: string) => `Bulan ini (${formatMonth(month)})`,
  otherActivityHint: html`Ketik satu kata dari nama kegiatannya, misalnya <i>imunisasi</i>.`,
  newReport: 'Laporan baru',
  openDrafts: (count: number) =>
    html`Anda punya <b>${count} laporan</b> yang belum dikirim. Lanjutkan, atau mulai yang baru?`,
  continueDraft: (kegiatan: string, date: string | undefined) =>
    `Lanjutkan: ${kegiatan}${date ? `, ${formatDate(date)}` : ''}`,
  askTanggal: (spt: Range[]) =>
    html`<b>Kapan kegiatannya?</b>\nTanggal di SPT: ${spt.map(formatDateRange).join('; ')}. Pilih, atau ketik tanggalnya, misalnya <i>27 s/d 29 Agustus</i>.`,
  askTempat: html`<b>Di mana?</b>\nPilih tempatnya, ketik namanya, atau kirim lokasi (📎 → Lokasi).`,
  askOrang: html`<b>Siapa yang bertugas?</b>\nTekan nama yang tidak ikut, lalu <b>Selesai</b>.`,
  askHasil: (labels: string[], given: { label: string; value: number }[]) =>
    html`<b>Berapa ${lowerFirst(labels[0] ?? '')}?</b>${given.map(({ label, value }) => html`\n✅ ${label}: ${value}`)}${
      labels.length > 1
        ? html`\nKetik angkanya. Boleh sekaligus ${labels.length} angka: ${labels.join(', ')} – misalnya <i>${labels.map((_, i) => 40 - 3 * i).join(' ')}</i>.`
        : html`\nKetik angkanya, misalnya <i>35</i>.`
    }`,
  askTeks: html`<b>Bagaimana hasilnya?</b>\nSatu atau dua kalimat: hasil, masalah, tindak lanjut. Tanpa nama pasien atau NIK. Boleh juga melampirkan pesan suara.`,
  askFoto: (count: number, waiting: number) =>
    html`<b>Kirim foto kegiatan</b>, satu per satu atau sekaligus. Bila dikirim lewat 📎 → Berkas, tanggal di dalam foto ikut tersimpan.${
      count > 0 ? html`\n📷 ${lapor.photoCount(count - waiting, count)}` : undefined
    }`,
  photoCount: (stored: number, count: number) =>
    stored === count
      ? html`<b>${stored} dari ${count} foto tersimpan.</b>`
      : html`<b>${stored} dari ${count} foto tersimpan</b>, ${count - stored} sedang diambil ⏳`,
  askBerkas: html`<b>Kirim berita acara</b> yang sudah ditandatangani: foto atau PDF. Diketahui oleh kepala desa, lurah, RT/RW, tokoh masyarakat, kepala sekolah, atau guru.`,
  askBukti: (
    papers: { label: string; meterai?: Rupiah }[],
    citation: string,
    n: number,
    of: number,
  ) =>
    html`<b>Kirim ${papers.map(({ label, meterai }, i) => html`${i > 0 ? ' atau ' : ''}${label}${meterai ? html` (bermeterai ${meterai})` : undefined}`)}</b>: foto atau PDF.${of > 1 ? ` Berkas ${n} dari ${of}.` : ''}\n<i>${citation}</i>`,
  receiptNone: 'Tidak ada biaya lain',
  receiptsGiven: (count: number, sum: Rupiah) =>
    count === 0 ? html`tidak ada` : html`${count} biaya, ${sum}`,
  receiptBrings: (
    amount: Rupiah,
    meterai: { amount: Rupiah; citation: string } | undefined,
    /** None while what decides them is still to be told. */
    taxes: { kind: string; rate: string; amount: Rupiah; citation: string }[] | undefined,
  ): Html[] => [
    meterai
      ? html`🏷 ${amount} perlu meterai <b>${meterai.amount}</b> (${meterai.citation})`
      : html`🏷 ${amount}: tanpa meterai`,
    ...(taxes ? lapor.receiptTaxes(taxes) : []),
  ],
  receiptTaxes: (
    taxes: { kind: string; rate: string; amount: Rupiah; citation: string }[],
  ): Html[] =>
    taxes.length === 0
      ? [html`🧮 tidak dikenakan pajak`]
      : taxes.map(
          (tax) =>
            html`🧮 ${tax.kind} ${tax.rate.replace('.', ',')} %: <b>${tax.amount}</b> (${tax.citation})`,
        ),
  review: html`<b>Periksa dulu sebelum dikirim</b>`,
  evidenceTitle: 'Kelengkapan bukti',
  reviewTotal: (total: Rupiah) => html`<b>Jumlah: ${total}</b>`,
  evidence: {
    ada: '✅',
    menunggu: '⏳',
    nanti: '🕓',
    kurang: '⬜',
  },
  evidenceNote: {
    ada: '',
    menunggu: 'menunggu berkas tersimpan',
    nanti: 'dibuat saat dibayar',
    kurang: 'belum ada',
  },
  optional: '(bila ada)',
  ready: html`Semua lengkap. Tekan <b>Kirim</b>.`,
  waitFiles: (count: number) =>
    html`⏳ ${count} berkas masih disimpan. Tunggu sebentar, lalu tekan <b>Periksa lagi</b>.`,
  checkAgain: 'Periksa lagi',
  chooseEdit: html`<b>Apa yang diubah?</b>`,
  replacePhotos: 'Ganti semua foto',
  repairTitle: (items: { label: string; text: string }[]) =>
    html`🔁 <b>Perbaiki:</b>${items.map(({ label, text }) => html`\n• ${label}: ${text}`)}`,
  sent: (number: string, desk: string) =>
    html`📨 <b>Laporan ${number} terkirim.</b>\nSekarang di meja <b>${desk}</b>. Anda akan dikabari di setiap langkah.`,
  beyondOwnYear: (pack: string, years: string) =>
    html`<i>Aturan yang dipakai: ${pack} (berlaku ${years}), karena belum ada yang lebih baru untuk daerah ini di sistem.</i>`,
  paused: html`Formulir ditinggalkan. Draf tetap disimpan; lanjutkan kapan saja lewat /lapor.`,
  deleteAsk: (kegiatan: string) => html`Hapus draf “${kegiatan}”? Isinya tidak bisa dikembalikan.`,
  deleted: html`Draf dihapus.`,
  gone: html`Draf ini sudah tidak ada.`,
  planChanged: html`POA berubah sejak kegiatan ini dipilih. Periksa lagi angkanya, lalu tekan <b>Kirim</b>.`,
  outsideSpt: html`⚠️ Di luar tanggal SPT – verifikator akan melihat tandanya.`,
  outsideSptPeople: html`⚠️ Nama Anda tidak ada di SPT kegiatan ini.`,
  location: (lat: number, lon: number) => html`📍 ${lat.toFixed(5)}, ${lon.toFixed(5)}`,
  voiceSaved: html`🎙 Pesan suara dilampirkan.`,
  fileNoReport: html`Berkas ini untuk laporan yang mana? Mulai dengan /lapor, pilih kegiatannya, lalu kirim lagi berkasnya.`,
  samePhoto: html`Foto itu sudah ada di laporan ini.`,
  fileGone: html`berkasnya tidak bisa dipakai, kirim lagi di sini`,
  nothingAsked: html`Semua pertanyaan sudah dijawab. Tekan <b>Ubah</b> untuk mengganti jawaban.`,
  fileKind: html`Berkas ini tidak bisa dipakai. Kirim foto (JPG, PNG, WebP) atau PDF, paling besar 20 MB.`,
  fileSent: html`📎 diterima`,
  wrongStep: {
    foto: html`Langkah ini menunggu <b>foto</b>. Kirim fotonya, lalu tekan <b>Selesai</b>.`,
    berkas: html`Langkah ini menunggu <b>foto atau PDF</b> berita acara.`,
    bukti: html`Langkah ini menunggu <b>foto atau PDF</b> bukti yang diminta.`,
    location: html`Lokasi hanya diperlukan di langkah Tempat.`,
    file: html`Langkah ini menunggu jawaban tulisan, bukan berkas.`,
  },
  none: '–',
  noReports: html`Belum ada laporan. Mulai dengan /lapor.`,
  repair: (number: string) => `Perbaiki ${number}`,
};
