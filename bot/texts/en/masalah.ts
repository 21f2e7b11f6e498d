import { html } from '../../html.ts';
import type { Texts } from '../id/index.ts';
import { biaya } from './biaya.ts';
import { formatDate, formatMonth } from './dates.ts';
import { count, time } from './figures.ts';
import { lapor } from './lapor.ts';
import { pengakuanProblems } from './pengakuan.ts';
import { umum } from './umum.ts';

const roleName = (role: string) => (umum.roles as Record<string, string>)[role] ?? role;
const changed = html`Things have changed since you saw this. This is the latest; please check again.`;
const verbs = { setujui: 'approved', kembalikan: 'returned', tolak: 'rejected' };

/** What every Problem says to a person in English: what does not fit, and what does. */
export const masalah: Texts['masalah'] = {
  'uang.tidak-terbaca': () =>
    html`I could not read that amount. Type for example <i>75rb</i>, <i>1,5 jt</i> or <i>Rp 75.000</i>.`,
  'uang.ambigu': () => html`That amount can be read in more than one way. Choose the right one.`,
  'angka.tidak-terbaca': () =>
    html`Type a whole number only, for example <i>35</i>; several numbers with spaces between.`,
  'tanggal.tidak-terbaca': () =>
    html`I could not read that date. Type for example <i>yesterday</i>, <i>20 November</i> or <i>27 - 29 August</i>.`,
  'tanggal.tidak-mungkin': () =>
    html`That date is not in the calendar, or the order is reversed. Please check it.`,
  'undangan.tidak-dikenal': () =>
    html`That invite code is not known. Check the letters, or ask the admin or the head of Puskesmas for a new one.`,
  'undangan.terpakai': () =>
    html`That invite code was used already. A code is for one person only; please ask for a new one.`,
  'undangan.kedaluwarsa': () => html`That invite code has expired. Please ask for a new one.`,
  'langkah.lain': ({ step }) => {
    if (step === 'foto') return lapor.wrongStep.foto;
    if (step === 'beritaAcara') return lapor.wrongStep.berkas;
    if (step === 'bukti') return lapor.wrongStep.bukti;
    if (step === 'kuitansiFoto') return biaya.waitsForFile;
    if (step === 'lokasi') return lapor.wrongStep.location;
    return html`That answer does not fit the question. Please answer the question below.`;
  },
  'kegiatan.tidak-ada': () => html`That activity is not in this month's POA. Choose another one.`,
  'tanggal.di-depan': ({ date }) =>
    html`${formatDate(date)} has not come yet. An activity is reported after it took place.`,
  'tanggal.di-luar-bulan': ({ month }) =>
    html`This activity is in the POA of ${formatMonth(month)}, so its date must be in that month. For another month, begin a new report with /lapor.`,
  'tempat.tidak-ada': () =>
    html`I did not find that place. Choose a button, type part of its name, or send a location.`,
  'orang.kosong': () => html`At least one person must be recorded as on duty.`,
  'orang.di-luar-spt': () =>
    html`That name is not on the SPT of this activity. Choose from the buttons.`,
  'hasil.terlalu-banyak': ({ asked }) =>
    html`Those are too many numbers: only ${asked} still asked for.`,
  'foto.belum-ada': () =>
    html`There is no photo yet. Send at least one photo of the activity, then press <b>Done</b>.`,
  'peserta.kosong': () => html`The attendance list is empty. Type the names or send its photo.`,
  'peserta.banyak': ({ most }) =>
    html`At most ${most} names can be typed. Send a photo of the list instead.`,
  'kuitansi.belum-ada': () =>
    html`No cost of this activity has been entered yet. Press <b>Add a cost</b>.`,
  'barang.tidak-terbaca': ({ line }) =>
    html`The line “${line}” could not be read. Write name, quantity and unit price, for example <i>Buku KIA 10 x 5.000</i>; or <b>Skip</b>.`,
  'kuitansi.jumlah-beda': ({ items, amount }) =>
    html`The items add up to ${items}, but the receipt says ${amount}. Send <b>all</b> items in one message and check their prices, or <b>Skip</b>.`,
  'kuitansi.nol': () => html`The amount of a kuitansi must be more than zero.`,
  'belanja.tidak-boleh': ({ reasons }) =>
    html`<b>This may not be paid from BOK:</b>${reasons.map(
      ({ code, label, citation, max }) =>
        html`\n• ${label}${code === 'syarat' ? ': not so by your answer. If that is a slip, press Change → Details' : ''}${max !== undefined ? ` (at most ${max.toLocaleString('id-ID')})` : ''} – <i>${citation}</i>`,
    )}`,
  'teks.kosong': () => html`Please write at least a few words.`,
  'teks.panjang': ({ length, longest }) =>
    html`That text has ${length} characters; at most ${longest} fit. Please shorten it a little.`,
  'teks.nik': () =>
    html`That text holds a number that looks like a NIK. For privacy, please send it again without that number.`,
  'teks.nama': ({ text, words }) =>
    html`This text seems to name a patient or tell how one is: <b>${words}</b>. Type it again without a name, such as <i>1 pregnant woman</i>, or press <b>Send anyway</b> if no patient is named.\n<blockquote>${text}</blockquote>`,
  'laporan.sudah-diputus': ({ by, at, kind }, zone) =>
    html`Already ${verbs[kind]} by ${by} at ${time(at, zone)}.`,
  'laporan.bukan-meja': ({ role }) =>
    html`This report is on the desk of the ${roleName(role)} now.`,
  'laporan.bukan-pelapor': () =>
    html`You are no longer registered at this Puskesmas, so the report cannot be sent. Its draft is kept.`,
  'laporan.sendiri': () =>
    html`This is your own report, so somebody else with the same role must decide.`,
  'laporan.dibayar-sendiri': () =>
    html`This report pays you too, so somebody else with the same role must decide.`,
  'laporan.puskesmas-sendiri': () =>
    html`You also work at this Puskesmas, so another verifier must check this report.`,
  'laporan.dua-meja': () =>
    html`You decided on this report at an earlier level; this level must be somebody else.`,
  'laporan.berubah': () => changed,
  'laporan.tanpa-alasan': () =>
    html`Please write the reason, so that the reporter knows what to correct.`,
  'laporan.tidak-dikembalikan': () => html`This report is not waiting for a correction.`,
  'transport.hari-ganda': ({ name, date, here, number }) =>
    html`Transport of ${name} on ${formatDate(date)} was approved in report ${number ?? '(another one)'}; this report is ${here}. A person is paid once a day: return this report to have it corrected.`,
  'laporan.belum-lengkap': ({ steps, evidence, waiting }) =>
    html`The report cannot be sent yet.${steps.map((step) => html`\n⬜ ${lapor.steps[step] ?? step}`)}${evidence.map(
      ({ label, citation }) => html`\n⬜ ${label} <i>(${citation})</i>`,
    )}${waiting > 0 ? html`\n⏳ ${count(waiting, 'file is', 'files are')} still being stored` : undefined}`,
  'laporan.terlalu-besar': ({ people, days }) =>
    html`One report cannot hold ${people} people over ${count(days, 'day', 'days')}. Divide it, for example by week or by team: change its dates or its people, and report the rest apart.`,
  ...pengakuanProblems,
  'kas.kurang': ({ needed, available }) =>
    html`There is only ${available} in cash, ${needed} is needed. Withdraw cash first, or pay by transfer.`,
  'bank.kurang': ({ needed, available }) =>
    html`There is only ${available} in the bank, ${needed} is needed.`,
  'pagu.kurang': ({ komponen, pagu, realisasi }) =>
    html`The pagu of ${komponen}, ${pagu}, is not enough: ${realisasi} is spent already.`,
  'pajak.lebih': ({ amount, held }) =>
    html`Only ${held} of tax was withheld; ${amount} cannot be deposited.`,
  'buku.tahun-lain': ({ year, date }) =>
    html`${formatDate(date)} does not belong to the book of ${year}.`,
  'buku.bulan-tutup': ({ month }) =>
    html`The book of ${formatMonth(month)} is closed. A correction is booked in an open month.`,
  'buku.sudah-dibalik': ({ number }) => html`Entry no. ${number} was reversed already.`,
  'buku.pembalikan': ({ number }) =>
    html`Entry no. ${number} is a reversal and cannot be reversed again.`,
  'buku.tanpa-alasan': () => html`Please write the reason for the reversal.`,
  'pencairan.langkah-lain': ({ by, at }, zone) =>
    html`This request is at another step already: last by ${by}, at ${time(at, zone)}.`,
  'pencairan.bukan-meja': ({ role }) => html`This step belongs to the ${roleName(role)}.`,
  'pencairan.sendiri': () =>
    html`You made this request or are paid by it, so somebody else must take this step.`,
  'pencairan.puskesmas-sendiri': () =>
    html`You also work at this Puskesmas, so another officer of Dinkes must take this step.`,
  'pencairan.dua-meja': () =>
    html`You took another step of this request already; this one must be somebody else.`,
  'pencairan.berubah': () => changed,
  'pencairan.tanpa-alasan': () => html`Please write the reason.`,
  'pencairan.kosong': () => html`No report is chosen for the request yet.`,
  'pencairan.terlalu-banyak': ({ count: reports, most }) =>
    html`${reports} reports are too many for one request; at most ${most}.`,
  'pencairan.laporan-belum-siap': ({ numbers }) =>
    html`Not approved yet, or asked for already: ${numbers.join(', ')}.`,
  'pencairan.syarat': ({ findings }) =>
    html`<b>This cannot be asked for yet:</b>${findings.map(({ label, citation }) => html`\n• ${label} – <i>${citation}</i>`)}`,
  'pencairan.perlu-alasan': ({ findings }) =>
    html`This request is flagged, so approving it needs a written reason:${findings.map(
      ({ label, citation }) => html`\n• ${label} – <i>${citation}</i>`,
    )}`,
  'pencairan.melebihi-pagu': ({ komponen, left, requested }) =>
    html`${requested} is asked for ${komponen}; only ${left} of its pagu is left.`,
  'pencairan.nol': () => html`The amount must be more than zero.`,
  'pencairan.sudah-lebih': ({ difference }) =>
    html`${difference} more than asked for has arrived; the Dinkes disbursing treasurer must explain this first.`,
  'pembayaran.langkah-lain': ({ by, at }, zone) =>
    html`This payment is at another step already${by ? html`: by ${by}` : ''}, at ${time(at, zone)}.`,
  'pembayaran.bukan-meja': ({ role }) => html`Payments are made by the ${roleName(role)}.`,
  'pembayaran.sendiri': ({ role }) =>
    html`Nobody may pay themselves. This one is paid by: ${roleName(role)}.`,
  'pembayaran.dua-meja': () => html`You decided on this report, so somebody else must pay it.`,
  'pembayaran.berubah': () => changed,
  'pembayaran.belum-cair': () =>
    html`The money of this report has not arrived in the account of the Puskesmas.`,
  'pembayaran.bukan-anda': ({ name }) => html`This payment is for ${name}.`,
  'pembayaran.tanpa-alasan': () => html`Please write what is wrong.`,
  'simpan.bentrok': () => changed,
  'simpan.sudah': () => html`This was processed already.`,
  'simpan.gangguan': () =>
    html`The system is busy, so your last message was not stored. Please send it again in a moment; everything before it is safe.`,
  'berkas.gangguan': () =>
    html`File storage has trouble at the moment; it will be tried again by itself.`,
  'dokumen.berbeda': ({ number }) =>
    html`The paper ${number} was lost from storage and cannot be made again as it was. Please tell the admin.`,
  'berkas.rusak': () => html`The file was not stored whole; it will be tried again by itself.`,
  'orang.berubah': () =>
    html`Your roles have just changed, so this step was not stored. Type /start to see your roles.`,
  'tidak-ada': () => html`Not found.`,
  'aturan.tidak-dikenal': ({ pack }) => html`The rules ${pack} are not known in this system.`,
  'aturan.belum-berlaku': ({ region, date }) =>
    html`There are no rules for ${region} on ${formatDate(date)}.`,
  'belanja.tidak-dikenal': ({ spend }) =>
    html`These rules know no kind of spending called ${spend}.`,
  'tarif.tidak-dikenal': ({ tariff }) => html`These rules know no tariff called ${tariff}.`,
  'alokasi.ditolak': ({ faults }) =>
    html`The pagu cannot be divided: ${count(faults.length, 'mistake')}.`,
  'insentif.ditolak': ({ faults }) =>
    html`The incentives of this month cannot be computed: ${count(faults.length, 'mistake')}.`,
};
