import { answerOf, type Step } from '../../domain/forms/index.ts';
import { parseAmount, parseCount, Rupiah } from '../../domain/money/index.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import {
  type FactQuestion,
  type Input,
  nextReceiptPart,
  readItems,
  readNota,
  receiptKinds,
} from '../../domain/submission/index.ts';
import { costContext, type Scene, sceneItem } from './scene.ts';

const DONE =
  /^(selesai|sudah|lanjut(kan)?|tidak ada( (kuitansi|biaya)( lain)?)?|done|finished|continue|next|none|no other cost)[.!]?$/i;
const SKIP = /^(lewat(i|kan)?( saja)?|(tidak|tdk|nggak|gak|ga) (ada|punya)|skip|none|-)[.!]?$/i;
const MORE =
  /^(tambah( kuitansi| biaya)?|(kuitansi|biaya)( lain)?|ada|add( a (kuitansi|cost))?|yes|ya)[.!]?$/i;
const NO_PROOF =
  /^(tidak ada( bukti)?|tanpa bukti|lewat(i|kan)?|there is no proof|no proof|skip)[.!]?$/i;

/** Reads a typed message of the cost step: the part of a cost that is open, more, or the end. */
export function readCost(scene: Scene, step: Step, text: string): Input | Problem {
  const unfit = problem('langkah.lain', { step: step.id });
  const words = text.trim();
  const next = nextReceiptPart(
    answerOf(scene.draft.answers, step.id, 'kuitansi'),
    costContext(scene),
  );
  switch (next?.part) {
    case undefined:
      if (MORE.test(words)) return { kind: 'kuitansi-baru' };
      return DONE.test(words) || SKIP.test(words) ? { kind: 'selesai' } : unfit;
    case 'spend': {
      const kinds = receiptKinds(scene.pack, scene.draft.answers, scene.date);
      const kind = kinds.find(({ id, label }) => includes(label, words) || includes(id, words));
      return kind ? { kind: 'kuitansi-jenis', spend: kind.id } : unfit;
    }
    case 'claim': {
      if (/kuitansi|beli|purchase|receipt/i.test(words)) return cara('kuitansi');
      return /honor/i.test(words) ? cara('honor') : unfit;
    }
    case 'payee': {
      const found = costContext(scene).people.filter(({ name }) => includes(name, words));
      const [person, other] = found;
      return person && !other ? { kind: 'kuitansi-penerima', person: person.id } : unfit;
    }
    case 'komponen': {
      const names = Object.entries(scene.t.biaya.komponen);
      const id = names.find(([key, name]) => includes(name, words) || key === words)?.[0];
      return id === undefined ? unfit : komponen(id);
    }
    case 'count': {
      const count = parseCount(words);
      return isProblem(count) ? count : { kind: 'kuitansi-hitung', count };
    }
    case 'amount': {
      const amount = parseAmount(words, usualPrice(scene));
      return isProblem(amount) ? amount : { kind: 'kuitansi-jumlah', amount };
    }
    case 'seller':
      // "6 jt" is no seller but second thoughts about the amount.
      return isAmount(words) ? unfit : { kind: 'kuitansi-penjual', seller: words };
    case 'items': {
      if (SKIP.test(words)) return { kind: 'kuitansi-barang', items: [] };
      const items = readItems(text);
      return isProblem(items) ? items : { kind: 'kuitansi-barang', items };
    }
    case 'nota':
      if (SKIP.test(words)) return { kind: 'kuitansi-nota', number: '' };
      if (!isNota(words)) return unfit;
      return { kind: 'kuitansi-nota', ...readNota(words, scene.today) };
    case 'fakta':
      return readFactText(next.question, words, step, (fact, value) => ({
        kind: 'kuitansi-fakta',
        fact,
        value,
      }));
    case 'pph': {
      const [, rate = '', reason = ''] =
        /^(\d{1,2}(?:[.,]\d{1,2})?)\s*%?[\s,:–-]+(.{3,120})$/s.exec(words) ?? [];
      if (rate === '') return unfit;
      return { kind: 'kuitansi-pph', rate: Number(rate.replace(',', '.')), reason: reason.trim() };
    }
    case 'file':
      return NO_PROOF.test(words)
        ? { kind: 'kuitansi-tanpa' }
        : problem('langkah.lain', { step: 'kuitansiFoto' });
  }
}

/** Reads the typed answer to a fact: yes or no, a value's label, or a number. */
export function readFactText(
  question: FactQuestion,
  words: string,
  step: Pick<Step, 'id'>,
  input: (fact: string, value: boolean | string | number) => Input,
): Input | Problem {
  const { id, type, values } = question;
  if (type === 'number') {
    const count = parseCount(words.replace(/\s*(tahun|orang|years?)$/i, ''));
    return isProblem(count) ? count : input(id, count);
  }
  if (type === 'choice') {
    const [value, other] = values.filter(({ label }) => includes(label, words));
    const said = value ? [value] : values.filter(({ label }) => names(words, label));
    const [only, more] = other ? [] : said;
    return only && !more ? input(id, only.id) : problem('langkah.lain', { step: step.id });
  }
  if (/^(ya|iya|y|ada|betul|benar|yes)[.!]?$/i.test(words)) return input(id, true);
  if (/^(tidak|tdk|nggak|gak|bukan|no|n)( ada)?[.!]?$/i.test(words)) return input(id, false);
  return problem('langkah.lain', { step: step.id });
}

/** A component of travel, as its button names it. */
export function komponen(id: string): Input | Problem {
  switch (id) {
    case 'uang-harian':
    case 'transport':
    case 'pesawat':
    case 'penginapan':
    case 'lain':
      return { kind: 'kuitansi-komponen', komponen: id };
    default:
      return problem('langkah.lain', { step: 'kuitansi' });
  }
}

/** How a cost is claimed, as its button names it. */
export function cara(claim: string): Input | Problem {
  if (claim === 'kuitansi' || claim === 'honor') return { kind: 'kuitansi-cara', claim };
  return problem('langkah.lain', { step: 'kuitansi' });
}

/** Small sums of a report are about so much; far less is a slip of the thumb. */
const SMALL_SUM = Rupiah.of(50_000);

/** What "1.500" is doubted against: the unit cost of the POA, where that is a small sum. */
function usualPrice(scene: Scene): Rupiah {
  const cost = sceneItem(scene)?.satuanBiaya;
  return cost?.isPositive() && cost.lessThan(SMALL_SUM) ? cost : SMALL_SUM;
}

/** A note has a figure, in its number or its date; "telur 2 kg x 28.000" is one more thing that was bought. */
function isNota(words: string): boolean {
  if (/\d\s*\p{L}*\s*[x×@*]\s*/iu.test(words) && !isProblem(readItems(words))) return false;
  return /\d|hari ini|kemarin|today|yesterday/i.test(words);
}

function isAmount(words: string): boolean {
  const amount = parseAmount(words);
  return !isProblem(amount) || amount.problem === 'uang.ambigu';
}

/** So many words may stand around a label; a sentence is the answer to another question. */
const AROUND = 2;

/** Whether an answer is a label with hardly anything around it: "rapat saja", not what was decided there. */
function names(answer: string, label: string): boolean {
  const count = (text: string) => text.trim().split(/\s+/).length;
  return includes(answer, label) && count(answer) <= count(label) + AROUND;
}

/** Whether a name holds the words, from two letters on: as they stand, or each of them ("balai tokelan"). */
export function includes(name: string, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  const full = name.toLowerCase();
  if (wanted.length < 2) return false;
  return full.includes(wanted) || wanted.split(/[\s,]+/).every((word) => full.includes(word));
}
