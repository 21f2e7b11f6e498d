import type { AnswerOf, NewReceipt, Receipt } from '../forms/index.ts';
import { Rupiah } from '../money/index.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { readFact } from './facts.ts';
import { spendsWithoutCost } from './form-under.ts';
import type { Input } from './input.ts';
import { refusedKomponen } from './komponen.ts';
import { readName } from './note.ts';
import {
  beginReceipt,
  type CostContext,
  fixedTariffs,
  mayLackProof,
  nextReceiptPart,
  takesProof,
  waysOf,
  withPayee,
} from './receipt-parts.ts';
import { mayFundUnder } from './under-pack.ts';

/** The step of all inputs that do not fit the part that is asked. */
const UNFIT = problem('langkah.lain', { step: 'kuitansi' });
/** Where nothing but the proof is waited for. */
const NO_FILE = problem('langkah.lain', { step: 'kuitansiFoto' });

/**
 * Takes one part of a cost; the last part files it, `selesai` closes the step. What the pack forbids is
 * refused with its article as soon as it is known.
 */
export function giveReceipt(
  before: AnswerOf<'kuitansi'> | undefined,
  input: Input,
  context: CostContext,
): AnswerOf<'kuitansi'> | Problem {
  const items = before?.items ?? [];
  switch (input.kind) {
    case 'selesai': {
      const lacking = spendsWithoutCost(context.pack, context.answers);
      if (lacking.length > 0) return problem('kuitansi.belum-ada', { spends: lacking });
      return { kind: 'kuitansi', items, selesai: true };
    }
    case 'kuitansi-baru': {
      const baru = beginReceipt(context, {});
      const { pack, answers, date } = context;
      const refused = baru.spend && mayFundUnder(pack, answers, date)(baru.spend);
      return refused || { kind: 'kuitansi', items, baru, selesai: false };
    }
    case 'kuitansi-batal':
      return { kind: 'kuitansi', items, selesai: false };
    case 'kuitansi-buang':
      return { kind: 'kuitansi', items: items.filter((_, i) => i !== input.index), selesai: false };
    default: {
      const baru = partGiven(before, input, context);
      if (isProblem(baru)) return baru;
      const open: AnswerOf<'kuitansi'> = { kind: 'kuitansi', items, baru, selesai: false };
      if (nextReceiptPart(open, context)) return open;
      return { kind: 'kuitansi', items: [...items, filed(baru)], selesai: false };
    }
  }
}

function partGiven(
  before: AnswerOf<'kuitansi'> | undefined,
  input: Input,
  context: CostContext,
): NewReceipt | Problem {
  const { pack, answers, date, people } = context;
  const mayFund = mayFundUnder(pack, answers, date);
  const baru = before?.baru ?? {};
  const next = nextReceiptPart(before, context);
  if (input.kind === 'kuitansi-jenis') {
    const kept = baru.file === undefined ? {} : { file: baru.file };
    return mayFund(input.spend) ?? beginReceipt(context, { ...kept, spend: input.spend });
  }
  if (input.kind === 'berkas') {
    return takesProof(before, context) ? { ...baru, file: input.file } : UNFIT;
  }
  if (!next || baru.spend === undefined) return UNFIT;
  const { spend } = baru;
  switch (input.kind) {
    case 'kuitansi-penerima':
      if (next.part !== 'payee') return UNFIT;
      if (people.every(({ id }) => id !== input.person)) return problem('orang.di-luar-spt', {});
      return withPayee(context, baru, input.person);
    case 'kuitansi-cara':
      if (next.part !== 'claim' || !waysOf(pack, spend).includes(input.claim)) return UNFIT;
      return beginReceipt(context, { ...baru, claim: input.claim });
    case 'kuitansi-komponen': {
      if (next.part !== 'komponen') return UNFIT;
      return (
        refusedKomponen(context, spend, input.komponen) ?? { ...baru, komponen: input.komponen }
      );
    }
    case 'kuitansi-hitung': {
      const [tariff] = fixedTariffs(context, spend);
      if (next.part !== 'count' || !tariff) return UNFIT;
      if (!(input.count > 0)) return problem('kuitansi.nol', {});
      const amount = tariff.amount.times(input.count);
      return mayFund(spend, amount) ?? { ...baru, count: input.count, amount };
    }
    case 'kuitansi-jumlah':
      if (next.part !== 'amount') return UNFIT;
      if (!input.amount.isPositive()) return problem('kuitansi.nol', {});
      return mayFund(spend, input.amount) ?? { ...baru, amount: input.amount };
    case 'kuitansi-penjual': {
      if (next.part !== 'seller') return UNFIT;
      const seller = readName(input.seller);
      if (isProblem(seller)) return seller;
      return mayFund(spend, baru.amount, seller) ?? { ...baru, seller };
    }
    case 'kuitansi-barang': {
      if (next.part !== 'items') return UNFIT;
      const sum = Rupiah.sum(
        input.items.map(({ quantity, price }) => price.share(quantity, 1, 'nearest')),
      );
      const { amount = sum } = baru;
      if (input.items.length > 0 && !sum.equals(amount)) {
        return problem('kuitansi.jumlah-beda', { items: sum, amount });
      }
      const words = input.items.map(({ name }) => name).join(', ');
      const refused = words === '' ? undefined : mayFund(spend, amount, words);
      return refused ?? { ...baru, items: [...input.items] };
    }
    case 'kuitansi-nota':
      if (next.part !== 'nota') return UNFIT;
      return {
        ...baru,
        number: input.number,
        ...(input.date !== undefined && { date: input.date }),
      };
    case 'kuitansi-fakta': {
      if (next.part !== 'fakta' || next.question.id !== input.fact) return UNFIT;
      const value = readFact(next.question, input.value);
      if (value === undefined) return UNFIT;
      return { ...baru, facts: { ...baru.facts, [input.fact]: value } };
    }
    case 'kuitansi-pph':
      if (next.part !== 'pph' || input.rate < 0 || input.rate > 100) return UNFIT;
      return { ...baru, pph: { rate: input.rate, reason: input.reason } };
    case 'kuitansi-tanpa':
      if (next.part !== 'file') return UNFIT;
      return mayLackProof(pack, baru) ? { ...baru, file: '' } : NO_FILE;
    default:
      return UNFIT;
  }
}

/** A complete cost without the parts that were passed over. */
function filed(baru: NewReceipt): Receipt {
  const { spend, amount, file, number, items, ...rest } = baru;
  if (spend === undefined || amount === undefined) throw new Error('a cost was filed half');
  return {
    ...rest,
    spend,
    amount,
    ...(number ? { number } : {}),
    ...(items && items.length > 0 && { items }),
    ...(file ? { file } : {}),
  };
}
