import { answerOf, receiptsOf, type Step } from '../../domain/forms/index.ts';
import { Rupiah } from '../../domain/money/index.ts';
import { transportOf } from '../../domain/submission/index.ts';
import { type Html, html } from '../html.ts';
import { factLines } from '../views/facts.ts';
import { photoCounts, type Scene, sceneItem } from './scene.ts';

/** What stands as the answer of a step, in a line; undefined where there is none. */
export function answerText(scene: Scene, step: Step): Html | undefined {
  const { draft, plan, t } = scene;
  const { answers } = draft;
  switch (step.kind) {
    case 'kegiatan':
      return answers[step.id] && html`${answerOf(answers, step.id, 'kegiatan')?.name}`;
    case 'tanggal': {
      const answer = answerOf(answers, step.id, 'tanggal');
      return answer && html`${t.dates.range(answer)}`;
    }
    case 'tempat': {
      const answer = answerOf(answers, step.id, 'tempat');
      if (answer?.latitude !== undefined && answer.longitude !== undefined) {
        return t.lapor.location(answer.latitude, answer.longitude);
      }
      return (
        answer && html`${plan?.places.find((p) => p.id === answer.place)?.name ?? answer.place}`
      );
    }
    case 'orang': {
      const answer = answerOf(answers, step.id, 'orang');
      if (!answer) return undefined;
      return html`${answer.ids.map((id) => plan?.people.find((p) => p.id === id)?.name ?? id).join('; ')}`;
    }
    case 'hasil': {
      const answer = answerOf(answers, step.id, 'hasil');
      const measures = sceneItem(scene)?.hasil ?? [];
      const parts = measures.filter((m) => answer && m.id in answer.values);
      return answer && html`${parts.map((m) => `${m.label} ${answer.values[m.id]}`).join(', ')}`;
    }
    case 'fakta': {
      const answer = answerOf(answers, step.id, 'fakta');
      const parts = factLines(t, scene.pack, answer?.values ?? {}).map((line) => line.join(': '));
      return answer && html`${parts.join('; ')}`;
    }
    case 'peserta': {
      const answer = answerOf(answers, step.id, 'peserta');
      return answer && t.biaya.peserta(answer.names.length, answer.file !== undefined);
    }
    case 'teks': {
      const answer = answerOf(answers, step.id, 'teks');
      return answer?.text ? html`${shorten(answer.text)}` : undefined;
    }
    case 'foto': {
      const { count, stored } = photoCounts(scene, step);
      return answers[step.id] && t.lapor.photoCount(stored, count);
    }
    case 'berkas':
      if (answers[step.id]?.kind === 'pengakuan')
        return scene.pengakuan?.at === 'diakui' ? t.pengakuan.answer : undefined;
      return answers[step.id] && t.lapor.fileSent;
    case 'bukti':
      return answers[step.id] && t.lapor.fileSent;
    case 'kuitansi': {
      const answer = answerOf(answers, step.id, 'kuitansi');
      if (!answer) return undefined;
      const sum = Rupiah.sum(answer.items.map((receipt) => receipt.amount));
      return t.lapor.receiptsGiven(answer.items.length, sum);
    }
  }
}

/** What the report asks for in all: transport and receipts, in rupiah. */
export function totalOf(scene: Scene): Rupiah {
  const { draft, plan } = scene;
  const receipts = receiptsOf(draft.answers);
  const transport = plan ? transportOf(draft.answers, plan).total : Rupiah.zero;
  return Rupiah.sum([transport, ...receipts.map((receipt) => receipt.amount)]);
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}
