import { answerOf, type Step } from '../../domain/forms/index.ts';
import { parseAmount, parseCounts, Rupiah } from '../../domain/money/index.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import { type Input, nextReceiptPart, receiptKinds } from '../../domain/submission/index.ts';
import { parseDates } from '../../domain/time/index.ts';
import { type Scene, sceneItem } from './scene.ts';

const DONE =
  /^(selesai|sudah|lanjut(kan)?|lewati|tidak ada( kuitansi( lain)?)?|done|finished|continue|next|skip|none|no other kuitansi)[.!]?$/i;
const MORE = /^(tambah( kuitansi)?|kuitansi( lain)?|ada|add( a kuitansi)?|yes|ya)[.!]?$/i;

/** Reads a typed message as the answer of a step. */
export function readText(scene: Scene, step: Step, text: string): Input | Problem {
  const done = DONE.test(text.trim());
  const unfit = problem('langkah.lain', { step: step.id });
  switch (step.kind) {
    case 'kegiatan':
      return unfit;
    case 'tanggal': {
      const month = answerOf(scene.draft.answers, 'kegiatan', 'kegiatan')?.month;
      const range = parseDates(text, scene.today, month);
      return isProblem(range) ? range : { kind: 'tanggal', ...range };
    }
    case 'tempat': {
      const here = sceneItem(scene)?.places ?? [];
      const matching = (scene.plan?.places ?? []).filter((p) => includes(p.name, text));
      const [only, more] = matching.filter((p) => here.includes(p.id));
      const [any, others] = matching;
      if (only && !more) return { kind: 'tempat', place: only.id };
      return any && !others ? { kind: 'tempat', place: any.id } : problem('tempat.tidak-ada', {});
    }
    case 'orang': {
      if (done) return { kind: 'selesai' };
      const onSpt = sceneItem(scene)?.pelaksana ?? [];
      const went = answerOf(scene.draft.answers, step.id, 'orang')?.ids ?? onSpt;
      const named = scene.plan?.people.find((p) => onSpt.includes(p.id) && includes(p.name, text));
      if (!named) return problem('orang.di-luar-spt', {});
      return { kind: 'orang', id: named.id, hadir: !went.includes(named.id) };
    }
    case 'hasil': {
      const values = parseCounts(text);
      return isProblem(values) ? values : { kind: 'hasil', values };
    }
    case 'teks':
      return { kind: 'teks', text };
    case 'foto':
    case 'berkas':
    case 'bukti':
      return done && step.kind !== 'berkas' ? { kind: 'selesai' } : unfit;
    case 'kuitansi':
      return readReceipt(scene, step, text, done);
  }
}

function readReceipt(scene: Scene, step: Step, text: string, done: boolean): Input | Problem {
  const unfit = problem('langkah.lain', { step: step.id });
  const part = nextReceiptPart(answerOf(scene.draft.answers, step.id, 'kuitansi'));
  switch (part) {
    case undefined:
      if (MORE.test(text.trim())) return { kind: 'kuitansi-baru' };
      return done ? { kind: 'selesai' } : unfit;
    case 'spend': {
      const kind = receiptKinds(scene.pack).find(
        ({ id, label }) => includes(label, text) || includes(id, text),
      );
      return kind ? { kind: 'kuitansi-jenis', spend: kind.id } : unfit;
    }
    case 'amount': {
      const amount = parseAmount(text, sceneItem(scene)?.satuanBiaya);
      return isProblem(amount) ? amount : { kind: 'kuitansi-jumlah', amount };
    }
    case 'seller': {
      // "6 jt" is no seller but second thoughts about the amount.
      const amount = parseAmount(text);
      const isAmount = !isProblem(amount) || amount.problem === 'uang.ambigu';
      return isAmount ? unfit : { kind: 'kuitansi-penjual', seller: text };
    }
    case 'file':
      return problem('langkah.lain', { step: 'kuitansiFoto' });
  }
}

/** Reads a pressed button of a step; undefined for a verb that no step has. */
export function readPress(verb: string, args: readonly string[]): Input | undefined {
  const [first = ''] = args;
  switch (verb) {
    case 'ok':
      return { kind: 'selesai' };
    case 'k':
      return { kind: 'kegiatan', item: first, month: args[1] ?? '' };
    case 't':
      return { kind: 'tanggal', from: first, to: first };
    case 'p':
      return { kind: 'tempat', place: first };
    case '+':
      return { kind: 'orang', id: first, hadir: true };
    case '-':
      return { kind: 'orang', id: first, hadir: false };
    case 'ganti':
      return { kind: 'foto-ganti' };
    case 'baru':
      return { kind: 'kuitansi-baru' };
    case 'batal':
      return { kind: 'kuitansi-batal' };
    case 'j':
      return { kind: 'kuitansi-jenis', spend: first };
    case 'a':
      return /^\d{1,12}$/.test(first)
        ? { kind: 'kuitansi-jumlah', amount: Rupiah.of(first) }
        : undefined;
    case 'x':
      return { kind: 'kuitansi-buang', index: Number(first) };
    default:
      return undefined;
  }
}

function includes(name: string, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return wanted.length > 1 && name.toLowerCase().includes(wanted);
}
