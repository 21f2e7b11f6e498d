import type { AnswerOf, NewReceipt } from '../forms/index.ts';
import type { Rupiah } from '../money/index.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import type { Input } from './input.ts';
import { readName } from './note.ts';

/** Whether the pack allows to spend this amount on this kind; the Problem names every reason. */
export type MayFund = (spend: string, amount?: Rupiah, words?: string) => Problem | undefined;

/** The parts of a receipt, in the order in which they are asked. */
export const RECEIPT_PARTS = ['spend', 'amount', 'seller', 'file'] as const;
export type ReceiptPart = (typeof RECEIPT_PARTS)[number];

/** The part of the new receipt to ask next; undefined when none is begun. */
export function nextReceiptPart(answer: AnswerOf<'kuitansi'> | undefined): ReceiptPart | undefined {
  const { baru } = answer ?? {};
  return baru && RECEIPT_PARTS.find((part) => baru[part] === undefined);
}

/** Takes one part of a receipt; the fourth part files it, `selesai` closes the step. */
export function giveReceipt(
  before: AnswerOf<'kuitansi'> | undefined,
  input: Input,
  mayFund: MayFund,
): AnswerOf<'kuitansi'> | Problem {
  const items = before?.items ?? [];
  const open = (baru: NewReceipt): AnswerOf<'kuitansi'> => ({
    kind: 'kuitansi',
    items,
    baru,
    selesai: false,
  });
  const part = nextReceiptPart(before);
  const baru = before?.baru ?? {};
  switch (input.kind) {
    case 'selesai':
      return { kind: 'kuitansi', items, selesai: true };
    case 'kuitansi-baru':
      return open(baru);
    case 'kuitansi-batal':
      return { kind: 'kuitansi', items, selesai: false };
    case 'kuitansi-buang':
      return { kind: 'kuitansi', items: items.filter((_, i) => i !== input.index), selesai: false };
    case 'kuitansi-jenis':
      return mayFund(input.spend) ?? open({ spend: input.spend });
    case 'kuitansi-jumlah':
      if (part !== 'amount' || baru.spend === undefined) break;
      if (!input.amount.isPositive()) return problem('kuitansi.nol', {});
      return mayFund(baru.spend, input.amount) ?? open({ ...baru, amount: input.amount });
    case 'kuitansi-penjual': {
      if (part !== 'seller') break;
      const seller = readName(input.seller);
      if (isProblem(seller)) return seller;
      if (baru.spend === undefined) break;
      return mayFund(baru.spend, baru.amount, seller) ?? open({ ...baru, seller });
    }
    case 'berkas': {
      const { spend, amount, seller } = baru;
      if (spend === undefined || amount === undefined || seller === undefined) break;
      const receipt = { spend, amount, seller, file: input.file };
      return { kind: 'kuitansi', items: [...items, receipt], selesai: false };
    }
    default:
  }
  return problem('langkah.lain', { step: 'kuitansi' });
}
