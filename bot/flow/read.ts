import { answerOf, type Step } from '../../domain/forms/index.ts';
import { parseCounts, Rupiah } from '../../domain/money/index.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import type { Input } from '../../domain/submission/index.ts';
import { parseDates } from '../../domain/time/index.ts';
import { cara, includes, komponen, readCost, readFactText } from './read-cost.ts';
import { type Scene, sceneItem } from './scene.ts';

const DONE =
  /^(selesai|sudah|lanjut(kan)?|lewati|tidak ada|done|finished|continue|next|skip|none)[.!]?$/i;

/** A paper that is not at hand. */
const LATER = /^(nanti( saja| dulu)?|belum ada|lewati|tidak ada|later|not yet|skip)[.!]?$/i;

/** The button of a text that was asked about, typed. */
const SURE = /^(kirim tetap|send anyway)[.!]?$/i;

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
    case 'fakta': {
      const [question] = scene.form.questions;
      if (!question) return done ? { kind: 'selesai' } : unfit;
      return readFactText(question, text.trim(), step, (fact, value) => ({
        kind: 'fakta',
        fact,
        value,
      }));
    }
    case 'peserta': {
      if (done) return { kind: 'selesai' };
      const names = text
        .split(/[\n,;]/)
        .map((name) => name.replace(/^\s*(?:\d+[.)]|[-•*])\s*/, '').trim());
      return { kind: 'peserta', names: names.filter((name) => name !== '') };
    }
    case 'teks':
      return SURE.test(text.trim())
        ? { kind: 'teks', text: '', sure: true }
        : { kind: 'teks', text };
    case 'bukti':
      if (LATER.test(text.trim())) return { kind: 'bukti-nanti' };
      return done ? { kind: 'selesai' } : unfit;
    case 'foto':
    case 'berkas':
      return done && step.kind !== 'berkas' ? { kind: 'selesai' } : unfit;
    case 'kuitansi':
      return readCost(scene, step, text);
  }
}

/** Reads a pressed button of a step; undefined for a verb that no step has. */
export function readPress(
  stepId: string,
  verb: string,
  args: readonly string[],
): Input | Problem | undefined {
  const [first = '', second = ''] = args;
  const costs = stepId === 'kuitansi';
  switch (verb) {
    case 'ok':
      return { kind: 'selesai' };
    case 'k':
      return { kind: 'kegiatan', item: first, month: second };
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
    case 'nanti':
      return { kind: 'bukti-nanti' };
    case 'tetap':
      return { kind: 'teks', text: '', sure: true };
    case 'f': {
      const value = second === 'ya' ? true : second === 'tidak' ? false : second;
      return { kind: costs ? 'kuitansi-fakta' : 'fakta', fact: first, value };
    }
    case 'baru':
      return { kind: 'kuitansi-baru' };
    case 'batal':
      return { kind: 'kuitansi-batal' };
    case 'j':
      return { kind: 'kuitansi-jenis', spend: first };
    case 'u':
      return { kind: 'kuitansi-penerima', person: first };
    case 'c':
      return cara(first);
    case 'm':
      return komponen(first);
    case 'n':
      return /^\d{1,4}$/.test(first)
        ? { kind: 'kuitansi-hitung', count: Number(first) }
        : undefined;
    case 'a':
      return /^\d{1,12}$/.test(first)
        ? { kind: 'kuitansi-jumlah', amount: Rupiah.of(first) }
        : undefined;
    case 'tanpa':
      return { kind: 'kuitansi-tanpa' };
    case 'x':
      return { kind: 'kuitansi-buang', index: Number(first) };
    default:
      return undefined;
  }
}
