import {
  answerOf,
  type NewReceipt,
  type Receipt,
  receiptsOf,
  type Step,
} from '../../domain/forms/index.ts';
import { Rupiah } from '../../domain/money/index.ts';
import {
  claimOf,
  explainReceiptUnder,
  fixedTariffs,
  komponenChoices,
  mayLackProof,
  nextReceiptPart,
  proofsOf,
  type ReceiptPart,
  receiptKinds,
  receiptQuestions,
  spendsWithoutCost,
  transportOf,
  waysOf,
} from '../../domain/submission/index.ts';
import { type Html, join } from '../html.ts';
import type { CostLine } from '../texts/id/biaya.ts';
import type { Button } from '../view.ts';
import type { Question } from './ask.ts';
import { costContext, type Scene } from './scene.ts';

type MakeButton = (text: string, ...parts: (string | number)[]) => Button;

/** The cost step: the part of a cost that is open, or the costs so far with what may be added. */
export function askCost(scene: Scene, step: Step, button: MakeButton): Question {
  const answer = answerOf(scene.draft.answers, step.id, 'kuitansi');
  const context = costContext(scene);
  const next = nextReceiptPart(answer, context);
  if (!next) return askMore(scene, button);
  const { t } = scene;
  const { html: question, keyboard } = askPart(scene, next, button);
  const html = join([answer?.baru?.file ? t.biaya.proofHere : undefined, question]);
  return { html, keyboard: [...keyboard, [button(t.umum.buttons.batal, 'batal')]] };
}

function askPart(scene: Scene, next: ReceiptPart, button: MakeButton): Question {
  const { t, pack, draft, date } = scene;
  const context = costContext(scene);
  const baru = answerOf(draft.answers, 'kuitansi', 'kuitansi')?.baru ?? {};
  const { spend = '' } = baru;
  const skip = [[button(t.umum.buttons.lewati, 'lewati')]];
  switch (next.part) {
    case 'spend': {
      const kinds = receiptKinds(pack, draft.answers, date);
      return {
        html: t.biaya.spend,
        keyboard: kinds.map(({ id, label }) => [button(label, 'j', id)]),
      };
    }
    case 'claim':
      return {
        html: t.biaya.askClaim,
        keyboard: waysOf(pack, spend).flatMap((way) =>
          way === 'kuitansi' || way === 'honor' ? [[button(t.biaya.claims[way], 'c', way)]] : [],
        ),
      };
    case 'payee':
      return {
        html: t.biaya.payee,
        keyboard: context.people.map(({ id, name }) => [button(name, 'u', id)]),
      };
    case 'komponen': {
      const choices = komponenChoices(context, spend);
      return {
        html: t.biaya.askKomponen,
        keyboard: choices.map((id) => [button(t.biaya.komponen[id], 'm', id)]),
      };
    }
    case 'count': {
      const [tariff] = fixedTariffs(context, spend);
      const label = pack.spends.find(({ id }) => id === spend)?.label ?? spend;
      return {
        html: t.biaya.count(label, tariff?.amount),
        keyboard: [[button('1', 'n', 1), button('2', 'n', 2), button('3', 'n', 3)]],
      };
    }
    case 'amount': {
      const tariffs = claimOf(pack, baru) === 'honor' ? fixedTariffs(context, spend) : [];
      return {
        html: t.biaya.amount,
        keyboard: tariffs.map(({ label, amount }) => [
          button(`${label}: ${amount.toNumber() / 1000}rb`, 'a', amount.toNumber()),
        ]),
      };
    }
    case 'seller':
      return { html: join([...brings(scene, baru), t.biaya.seller]), keyboard: [] };
    case 'items':
      return { html: t.biaya.items, keyboard: skip };
    case 'nota':
      return { html: t.biaya.askNota, keyboard: skip };
    case 'pph':
      return { html: t.biaya.pph, keyboard: [] };
    case 'fakta': {
      const { id, label, type, values } = next.question;
      const question = t.biaya.facts[id] ?? t.biaya.askFact(label, type === 'number');
      return { html: question, keyboard: factButtons(t, button, { id, type, values }) };
    }
    case 'file':
      return askProof(scene, baru, button);
  }
}

/** Yes and no, or the values of a fact. */
export function factButtons(
  t: Scene['t'],
  button: MakeButton,
  {
    id,
    type,
    values,
  }: { id: string; type: string; values: readonly { id: string; label: string }[] },
): Button[][] {
  if (type === 'number') return [];
  if (type === 'choice') return values.map((value) => [button(value.label, 'f', id, value.id)]);
  return [[button(t.umum.buttons.ya, 'f', id, 'ya'), button(t.biaya.tidak, 'f', id, 'tidak')]];
}

/** What the amount of a receipt brings with it: meterai and taxes. */
function brings(scene: Scene, baru: NewReceipt): readonly Html[] {
  const { t, pack, draft, date } = scene;
  const { spend, amount } = baru;
  if (spend === undefined || amount === undefined || claimOf(pack, baru) !== 'kuitansi') return [];
  const explain = explainReceiptUnder(pack, draft.answers, date, costContext(scene).people);
  const { meterai, taxes } = explain({ ...baru, spend, amount });
  const open = receiptQuestions(pack, draft.answers, baru, date).length > 0;
  return t.lapor.receiptBrings(amount, meterai, open && taxes.length === 0 ? undefined : taxes);
}

/** What the amount brings with it, and which paper the pack wants to see. */
function askProof(scene: Scene, baru: NewReceipt, button: MakeButton): Question {
  const { t, pack, draft, date } = scene;
  const { spend = '', amount = Rupiah.zero } = baru;
  const cost = { ...baru, spend, amount };
  const { papers, statement } = proofsOf(pack, draft.answers, cost, date);
  const paper = papers.map(({ label }) => label).join(' / ');
  const citation = [...new Set(papers.map((need) => need.citation))].join('; ');
  const mayLack = mayLackProof(pack, baru);
  return {
    html: join([
      ...brings(scene, baru),
      t.biaya.file(paper, citation),
      mayLack && statement ? t.biaya.noProofHint(statement.label) : undefined,
    ]),
    keyboard: mayLack ? [[button(t.biaya.noProof, 'tanpa')]] : [],
  };
}

/** A cost as lists name it. */
export function costLine(scene: Scene, receipt: Receipt): CostLine {
  const { pack, plan } = scene;
  return {
    label: pack.spends.find(({ id }) => id === receipt.spend)?.label ?? receipt.spend,
    amount: receipt.amount,
    seller: receipt.seller,
    payee: plan?.people.find(({ id }) => id === receipt.payee)?.name,
    komponen: receipt.komponen,
    count: receipt.count,
  };
}

/** The tax on an honorarium; that of a purchase was told with its amount. */
function taxLines(scene: Scene, receipt: Receipt): Html[] {
  const { t, pack, draft, date } = scene;
  if (claimOf(pack, receipt) !== 'honor') return [];
  const explain = explainReceiptUnder(pack, draft.answers, date, costContext(scene).people);
  return t.lapor.receiptTaxes(explain(receipt).taxes);
}

/** The costs so far, and whether there are more. */
function askMore(scene: Scene, button: MakeButton): Question {
  const { t, draft, plan, pack } = scene;
  const items = receiptsOf(draft.answers);
  const transport = plan && transportOf(draft.answers, plan);
  const [first] = transport?.lines ?? [];
  const head =
    transport && first && transport.total.isPositive()
      ? t.biaya.transport(
          transport.lines.length,
          first.days,
          transport.tariff,
          transport.total,
          transport.citation,
        )
      : undefined;
  const lacking = spendsWithoutCost(pack, draft.answers).map(
    (spend) => pack.spends.find(({ id }) => id === spend)?.label ?? spend,
  );
  const done: Button = {
    ...button(items.length > 0 ? t.umum.buttons.selesai : t.lapor.receiptNone, 'ok'),
    style: 'primary',
  };
  return {
    html: join([
      ...items.flatMap((receipt) => [
        t.biaya.line(costLine(scene, receipt)),
        ...taxLines(scene, receipt),
      ]),
      head,
      lacking.length > 0 ? t.biaya.askCosts(lacking) : t.biaya.moreCosts,
    ]),
    keyboard: [
      ...(lacking.length > 0 ? [] : [[done]]),
      [button(t.biaya.add, 'baru')],
      ...items.map((_, index) => [button(t.biaya.drop(index + 1), 'x', index)]),
    ],
  };
}
