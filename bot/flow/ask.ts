import { answerOf, type Step } from '../../domain/forms/index.ts';
import { problem } from '../../domain/problem.ts';
import {
  askedPapers,
  isReopened,
  nextPaper,
  openPapers,
  questionNote,
  transportOf,
} from '../../domain/submission/index.ts';
import { addDays } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import { type Html, html, join } from '../html.ts';
import { formFor, type PaperKind } from '../papers/paper.ts';
import { problemText } from '../texts/index.ts';
import type { Button } from '../view.ts';
import { formButton } from '../views/papers.ts';
import { activityButtons } from './activities.ts';
import { askCost, factButtons } from './ask-cost.ts';
import { pengakuanButton } from './pengakuan.ts';
import { photoCounts, type Scene, sceneItem } from './scene.ts';

export type Question = { html: Html; keyboard: Button[][] };

/** The question of a step with its buttons. Buttons carry draft, version and step. */
export function ask(scene: Scene, step: Step): Question {
  const { draft, form, t, today, plan } = scene;
  const { answers } = draft;
  const button = (text: string, ...parts: (string | number)[]): Button => ({
    text,
    data: callbackData('d', draft.id, draft.version, step.id, ...parts),
  });
  const done = (text: string = t.umum.buttons.selesai): Button => ({
    ...button(text, 'ok'),
    style: 'primary',
  });
  const item = sceneItem(scene);
  switch (step.kind) {
    case 'kegiatan': {
      if (!plan) return { html: t.lapor.otherActivityHint, keyboard: [] };
      const keyboard = activityButtons(t, plan, scene.me.id, today, (id) => [
        'd',
        draft.id,
        draft.version,
        step.id,
        'k',
        id,
        plan.month,
      ]);
      return { html: t.lapor.choose(plan.month, keyboard.length), keyboard };
    }
    case 'tanggal': {
      const yesterday = addDays(today, -1);
      const inMonth = (date: string) => plan === undefined || date.startsWith(plan.month);
      const quick = [
        ...(inMonth(today) ? [button(t.umum.buttons.hariIni, 't', today)] : []),
        ...(inMonth(yesterday) ? [button(t.umum.buttons.kemarin, 't', yesterday)] : []),
      ];
      const past = (item?.dates ?? [])
        .filter(({ from, to }) => from === to && to < yesterday)
        .map(({ from }) => [button(t.dates.date(from), 't', from)]);
      return {
        html: t.lapor.askTanggal(item?.dates ?? []),
        keyboard: [...(quick.length > 0 ? [quick] : []), ...past.slice(0, 4)],
      };
    }
    case 'tempat': {
      const places = (plan?.places ?? []).filter((place) => item?.places.includes(place.id));
      return { html: t.lapor.askTempat, keyboard: places.map((p) => [button(p.name, 'p', p.id)]) };
    }
    case 'orang': {
      const onSpt = item?.pelaksana ?? [];
      const went = answerOf(answers, step.id, 'orang')?.ids ?? onSpt;
      const rows = onSpt.map((id) => {
        const name = plan?.people.find((p) => p.id === id)?.name ?? id;
        return [went.includes(id) ? button(`✅ ${name}`, '-', id) : button(`⬜ ${name}`, '+', id)];
      });
      return { html: t.lapor.askOrang, keyboard: [...rows, [done()]] };
    }
    case 'hasil': {
      const answer = answerOf(answers, step.id, 'hasil');
      const values = answer && !answer.selesai ? answer.values : {};
      const measures = item?.hasil ?? [];
      const open = measures.filter((m) => !(m.id in values)).map((m) => m.label);
      const given = measures.flatMap(({ id, label }) => {
        const value = values[id];
        return value === undefined ? [] : [{ label, value }];
      });
      return { html: t.lapor.askHasil(open, given), keyboard: [] };
    }
    case 'teks': {
      const doubt = answerOf(answers, step.id, 'teks')?.ragu;
      if (doubt === undefined) return { html: t.lapor.askTeks, keyboard: [] };
      const words = questionNote(doubt)?.words ?? doubt;
      return {
        html: problemText(t, problem('teks.nama', { text: doubt, words })),
        keyboard: [[button(t.umum.buttons.kirimTetap, 'tetap')]],
      };
    }
    case 'foto': {
      const { count, stored } = photoCounts(scene, step);
      return {
        html: join([t.lapor.askFoto(count, count - stored), askWord(scene)]),
        keyboard: [
          [done()],
          ...(count > 0 && (draft.editing || draft.repair)
            ? [[button(t.lapor.replacePhotos, 'ganti')]]
            : []),
        ],
      };
    }
    case 'berkas':
      return {
        html: join([t.lapor.askBerkas, t.pengakuan.hint]),
        keyboard: [[pengakuanButton(t, draft)], [formButton(t, draft.id, 'berita-acara')]],
      };
    case 'bukti': {
      const paper = askPaper(scene, step);
      const later = paper?.others ? [[button(t.biaya.later, 'nanti')]] : [];
      const forms = (paper?.forms ?? []).map((kind) => [formButton(t, draft.id, kind)]);
      if (paper) return { html: paper.html, keyboard: [...forms, ...later] };
      // The pack was changed meanwhile and asks for nothing more.
      return { html: html`${t.lapor.steps[step.id]}: ${t.lapor.none}`, keyboard: [[done()]] };
    }
    case 'fakta': {
      const [question] = form.questions;
      if (!question) return { html: html`${t.lapor.steps[step.id]}`, keyboard: [[done()]] };
      const { id, label, type } = question;
      return {
        html: t.biaya.facts[id] ?? t.biaya.askFact(label, type === 'number'),
        keyboard: factButtons(t, button, question),
      };
    }
    case 'peserta': {
      const answer = answerOf(answers, step.id, 'peserta');
      const names = answer && !answer.selesai ? answer.names.length : 0;
      const photo = answer !== undefined && !answer.selesai && answer.file !== undefined;
      const form = [formButton(t, draft.id, 'daftar-hadir')];
      const keyboard = names > 0 || photo ? [[done()], form] : [form];
      return { html: t.biaya.askPeserta(names, photo), keyboard };
    }
    case 'kuitansi':
      return askCost(scene, step, button);
  }
}

/** The word of the day on a paper in one of the photos: told on its day, and only asked for later. */
function askWord({ draft, t, today }: Scene): Html | undefined {
  const dates = answerOf(draft.answers, 'tanggal', 'tanggal');
  if (!dates?.kata) return undefined;
  const word = dates.kata[today];
  return word === undefined
    ? t.laporan.wordThen(t.dates.range(dates))
    : t.biaya.askKata(word.toUpperCase());
}

/** The next paper of the pack's list that no other step gives, and those that are asked for after it. */
function askPaper(
  scene: Scene,
  step: Step,
): { html: Html; others: boolean; forms: PaperKind[] } | undefined {
  const { draft, form, pack, plan, date, t } = scene;
  const total = plan && transportOf(draft.answers, plan).total;
  const asked = askedPapers(pack, form, draft.answers, date, total);
  const answer = answerOf(draft.answers, step.id, 'bukti');
  const keys = asked.map((paper) => paper.key);
  const key = nextPaper(answer, keys, isReopened(draft, form, step));
  const place = asked.findIndex((paper) => paper.key === key);
  const paper = asked[place];
  if (!paper) return undefined;
  const others = openPapers(answer, keys)
    .filter((open) => open !== key)
    .flatMap((open) => asked.filter((each) => each.key === open))
    .map(({ papers }) => papers.map(({ label }) => label).join(' / '));
  const { papers, citation } = paper;
  return {
    html: join([
      t.lapor.askBukti(papers, citation, place + 1, asked.length),
      others.length > 0 ? t.biaya.papersAfter(others) : undefined,
    ]),
    others: others.length > 0,
    forms: [...new Set(papers.flatMap(({ id }) => formFor(id) ?? []))],
  };
}
