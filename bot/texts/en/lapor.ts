import type { Rupiah } from '../../../domain/money/index.ts';
import { type Html, html } from '../../html.ts';
import type { Texts } from '../id/index.ts';
import { formatDate, formatDateRange, formatMonth } from './dates.ts';
import { count } from './figures.ts';

const photoCount = (stored: number, all: number): Html =>
  stored === all
    ? html`<b>${stored} of ${count(all, 'photo')} stored.</b>`
    : html`<b>${stored} of ${count(all, 'photo')} stored</b>, ${all - stored} on the way ⏳`;

/** The report, as a reporter reads it in English. */
export const lapor: Texts['lapor'] = {
  steps: {
    kegiatan: 'Activity',
    tanggal: 'Date',
    tempat: 'Place',
    orang: 'Who was on duty',
    hasil: 'Results',
    fakta: 'Details',
    lhk: 'Result report (LHK)',
    foto: 'Activity photos',
    beritaAcara: 'Berita acara',
    peserta: 'Attendance list',
    kuitansi: 'Costs',
    bukti: 'Other evidence',
    suara: 'Voice message',
    laporan: 'The whole report',
  },
  progress: (done, all) =>
    html`step ${Math.min(done + 1, all)} of ${all} ${'▰'.repeat(done)}${'▱'.repeat(all - done)}`,
  received: (what, value) => html`✅ ${what}: ${value}`,
  saved: (what, value) => html`✅ ${what}: ${value} – <i>stored</i>`,
  choose: (month, activities) =>
    activities === 0
      ? html`The SPT of ${formatMonth(month)} has no activity for you. Type a word from the activity's name to search the POA, for example <i>posyandu</i>.`
      : html`<b>Which activity do you want to report?</b>\nThese are yours in the SPT of ${formatMonth(month)}. For another one, type a word from its name, for example <i>jentik</i>.`,
  found: (words, activities) =>
    activities === 0
      ? html`No activity in the POA of this or last month matches “${words}”. Try one other word, for example <i>posyandu</i>, or type /bantuan.`
      : html`Activities in the POA that match “${words}”:`,
  noPlan: (month, unit) =>
    html`There is no POA and SPT of ${formatMonth(month)} for ${unit} yet, so activities cannot be reported. Please ask the head of Puskesmas.`,
  lastMonth: (month) => `Last month (${formatMonth(month)})`,
  thisMonth: (month) => `This month (${formatMonth(month)})`,
  otherActivityHint: html`Type one word from the activity's name, for example <i>imunisasi</i>.`,
  newReport: 'New report',
  openDrafts: (drafts) =>
    html`You have <b>${count(drafts, 'report')}</b> not sent yet. Continue, or begin a new one?`,
  continueDraft: (kegiatan, date) => `Continue: ${kegiatan}${date ? `, ${formatDate(date)}` : ''}`,
  askTanggal: (spt) =>
    html`<b>When was the activity?</b>\nDates in the SPT: ${spt.map(formatDateRange).join('; ')}. Choose, or type for example <i>27 - 29 August</i>.`,
  askTempat: html`<b>Where was it?</b>\nChoose the place, type its name, or send a location (📎 → Location).`,
  askOrang: html`<b>Who was on duty?</b>\nPress the names of those who did not go, then <b>Done</b>.`,
  askHasil: (labels, given) =>
    html`<b>How many: ${labels[0]}?</b>${given.map(({ label, value }) => html`\n✅ ${label}: ${value}`)}${
      labels.length > 1
        ? html`\nType the number. You may give all ${labels.length} at once: ${labels.join(', ')} – for example <i>${labels.map((_, i) => 40 - 3 * i).join(' ')}</i>.`
        : html`\nType the number, for example <i>35</i>.`
    }`,
  askTeks: html`<b>How did it go?</b>\nOne or two sentences: results, problems, follow-up. No patient names and no NIK. You may add a voice message.`,
  askFoto: (all, waiting) =>
    html`<b>Send the photos of the activity</b>, one by one or all at once. Sent through 📎 → File, the date inside the photo is kept too.${
      all > 0 ? html`\n📷 ${photoCount(all - waiting, all)}` : undefined
    }`,
  photoCount,
  askBerkas: html`<b>Send the signed berita acara</b>: a photo or PDF. It is countersigned by the village head, lurah, RT/RW, a community leader, the headteacher or a teacher.`,
  askBukti: (
    papers: { label: string; meterai?: Rupiah }[],
    citation: string,
    n: number,
    of: number,
  ) =>
    html`<b>Send ${papers.map(({ label, meterai }, i) => html`${i > 0 ? ' or ' : ''}${label}${meterai ? html` (with a ${meterai} meterai)` : undefined}`)}</b>: a photo or a PDF.${of > 1 ? ` File ${n} of ${of}.` : ''}\n<i>${citation}</i>`,
  receiptNone: 'No other cost',
  receiptsGiven: (receipts, sum) =>
    receipts === 0 ? html`none` : html`${count(receipts, 'cost')}, ${sum}`,
  receiptBrings: (amount, meterai, taxes) => [
    meterai
      ? html`🏷 ${amount} needs a meterai (duty stamp) of <b>${meterai.amount}</b> (${meterai.citation})`
      : html`🏷 ${amount}: no meterai (duty stamp)`,
    ...(taxes ? lapor.receiptTaxes(taxes) : []),
  ],
  receiptTaxes: (taxes) =>
    taxes.length === 0
      ? [html`🧮 no tax`]
      : taxes.map(
          (tax) => html`🧮 ${tax.kind} ${tax.rate}%: <b>${tax.amount}</b> (${tax.citation})`,
        ),
  review: html`<b>Check before you send</b>`,
  evidenceTitle: 'Evidence checklist',
  reviewTotal: (total) => html`<b>Total: ${total}</b>`,
  evidence: {
    ada: '✅',
    menunggu: '⏳',
    nanti: '🕓',
    kurang: '⬜',
  },
  evidenceNote: {
    ada: '',
    menunggu: 'waiting for the file to be stored',
    nanti: 'made when it is paid',
    kurang: 'missing',
  },
  optional: '(if any)',
  ready: html`Everything is there. Press <b>Send</b>.`,
  waitFiles: (files) =>
    html`⏳ ${count(files, 'file is', 'files are')} still being stored. Wait a moment, then press <b>Check again</b>.`,
  checkAgain: 'Check again',
  chooseEdit: html`<b>What do you want to change?</b>`,
  replacePhotos: 'Replace all photos',
  repairTitle: (items) =>
    html`🔁 <b>Please correct:</b>${items.map(({ label, text }) => html`\n• ${label}: ${text}`)}`,
  sent: (number, desk) =>
    html`📨 <b>Report ${number} was sent.</b>\nIt is now on the desk of the <b>${desk}</b>. You will hear from me at every step.`,
  beyondOwnYear: (pack, years) =>
    html`<i>Rules used: ${pack} (in force ${years}), because the system has nothing newer for this region.</i>`,
  paused: html`You left the form. The draft is kept; continue any time with /lapor.`,
  deleteAsk: (kegiatan) => html`Delete the draft “${kegiatan}”? It cannot be brought back.`,
  deleted: html`The draft was deleted.`,
  gone: html`This draft no longer exists.`,
  planChanged: html`The POA changed since this activity was chosen. Check the figures again, then press <b>Send</b>.`,
  outsideSpt: html`⚠️ Outside the dates of the SPT – the verifier will see a flag.`,
  outsideSptPeople: html`⚠️ Your name is not on the SPT of this activity.`,
  location: (lat, lon) => html`📍 ${lat.toFixed(5)}, ${lon.toFixed(5)}`,
  voiceSaved: html`🎙 The voice message was added.`,
  fileNoReport: html`Which report is this file for? Begin with /lapor, choose the activity, then send the file again.`,
  samePhoto: html`That photo is in this report already.`,
  fileGone: html`its file cannot be used, send it again here`,
  nothingAsked: html`Every question is answered. Press <b>Change</b> to correct an answer.`,
  fileKind: html`This file cannot be used. Send a photo (JPG, PNG, WebP) or a PDF of at most 20 MB.`,
  fileSent: html`📎 received`,
  wrongStep: {
    foto: html`This step waits for <b>photos</b>. Send them, then press <b>Done</b>.`,
    berkas: html`This step waits for <b>a photo or PDF</b> of the berita acara.`,
    bukti: html`This step waits for a <b>photo or PDF</b> of the paper asked for.`,
    location: html`A location is only needed at the step Place.`,
    file: html`This step waits for a written answer, not for a file.`,
  },
  none: '–',
  noReports: html`No reports yet. Begin with /lapor.`,
  repair: (number) => `Correct ${number}`,
};
