import type { Role } from '../../../domain/people/index.ts';
import { html, join } from '../../html.ts';
import type { Texts } from '../id/index.ts';
import { count } from './figures.ts';

const roles: Record<Role, string> = {
  kader: 'kader (health volunteer)',
  bidan: 'midwife',
  petugas: 'health worker',
  pj: 'programme lead (PJ)',
  'kepala-puskesmas': 'head of Puskesmas',
  bendahara: 'Puskesmas treasurer',
  verifikator: 'Dinkes verifier',
  'bendahara-dinkes': 'Dinkes disbursing treasurer',
  'kepala-dinkes': 'head of Dinkes',
  pengawas: 'inspector (pengawas)',
  admin: 'district admin',
};

/** Words that people meet everywhere, in English. */
export const umum: Texts['umum'] = {
  roles,
  buttons: {
    lapor: 'Report activity',
    lanjutkan: 'Continue',
    laporan: 'My reports',
    verifikasi: 'Verify',
    saldo: 'Balance',
    pencairan: 'Disbursement',
    bayar: 'Pay',
    rencana: 'Plan',
    bantuan: 'Help',
    hariIni: 'Today',
    kemarin: 'Yesterday',
    lewati: 'Skip',
    selesai: 'Done',
    ubah: 'Change',
    kirim: 'Send',
    kirimTetap: 'Send anyway',
    setujui: 'Approve',
    kembalikan: 'Return',
    tolak: 'Reject',
    ya: 'Yes',
    tidak: 'No',
    batal: 'Cancel',
    kembali: 'Back',
    hapus: 'Delete',
  },
  commands: {
    lapor: 'Report an activity or continue a report',
    laporan: 'My reports and where they are',
    verifikasi: 'Reports waiting for my decision',
    saldo: 'Balance and spending, or what I am owed',
    pencairan: 'Requests for money and what arrived',
    bayar: 'Pay what was approved',
    rencana: 'POA, SPT and dates of this month',
    batal: 'Leave the form (the draft is kept)',
    bantuan: 'What you can do here',
    start: 'Home',
  },
  home: (name, held, parts) =>
    join([
      html`👋 <b>${name}</b>`,
      ...held.map(({ role, unit }) => html`${roles[role]} · ${unit}`),
      html``,
      ...parts,
    ]),
  homeDrafts: (drafts) => html`📝 ${count(drafts, 'report')} not sent yet.`,
  homeQueue: (waiting) =>
    waiting === 0
      ? html`✅ No report is waiting for your decision.`
      : html`📥 <b>${count(waiting, 'report')}</b> waiting for your decision.`,
  homeAsk: html`What would you like to do?`,
  welcome: (name, role, unit) =>
    html`Welcome, <b>${name}</b>. You are registered as <b>${roles[role]}</b> at ${unit}.`,
  stranger: html`You are not registered in Lapor BOK yet. Ask your <b>head of Puskesmas</b> or the <b>Dinas Kesehatan admin</b> for an invite code, then send <code>/start CODE</code> here.`,
  notYours: (role) => html`This menu is for: ${role}. Type /bantuan to see what you can do here.`,
  unknown: html`Sorry, I did not understand. Type /bantuan to see what you can do here.`,
  unknownCommand: html`That command does not exist here yet. Type /bantuan to see what you can do.`,
  unusable: html`Stickers, videos and contacts cannot be used here.`,
  stillAsked: html`The question before is still open: write your answer in one message, or /batal.`,
  thanks: html`🙏 You are welcome.`,
  cancelled: html`All right, cancelled.`,
  nothingToCancel: html`No form is open.`,
  staleButton: 'This button is no longer valid. This is how things stand now.',
  error: (update) =>
    html`Sorry, something went wrong on our side. What was stored is safe. Please try again; if it happens again, tell the admin this number: <code>${update}</code>.`,
  help: {
    title: html`<b>What you can do here</b>`,
    lapor: html`📝 /lapor – report an activity with photos, berita acara and kuitansi. Example: type <i>report posyandu</i>.`,
    laporan: html`📄 /laporan – see whose desk your reports are on; copy an earlier one. Example: type <i>reports october</i>.`,
    dokumen: html`🖨 Press <b>Papers</b> on a report, or type <i>dokumen</i>, <i>kuitansi</i>, <i>surat tugas</i> or <i>spj</i> – PDFs ready to print.`,
    hak: html`💰 /saldo – see the transport money you are owed and were paid. Example: type <i>balance</i>.`,
    verifikasi: html`✅ /verifikasi – check, approve, return or reject reports. Example: press <b>Verify</b>, then open the one that has waited longest.`,
    saldo: html`💰 /saldo – bank, cash, pagu, disbursed, spent and left. Example: type <i>how much is left?</i>`,
    pencairan: html`🏦 /pencairan – ask for money, follow it, confirm what arrived. Example: type <i>disbursement status</i>.`,
    pencairanDinkes: html`🏦 /pencairan – decide on requests for money and mark those that were sent. Example: type <i>disbursement status</i>.`,
    bayarKepala: html`💵 /bayar – see the payments; those to the treasurer are yours to make.`,
    bayar: html`💵 /bayar – pay, person by person, what was approved and has arrived.`,
    rencana: html`🗓 /rencana – POA and SPT of this month: who goes where, when.`,
    batal: html`↩️ /batal – leave the form; the draft is kept.`,
    simple: html`🔤 Type <i>simple view</i> or <i>full view</i> to change how messages look; <i>english</i> or <i>bahasa indonesia</i> to change the language.`,
  },
  simpleOn: html`All right, from now on you see plain text.`,
  simpleOff: html`All right, from now on you see the full view with tables.`,
  languageSet: html`All right, I will write in English.`,
};
