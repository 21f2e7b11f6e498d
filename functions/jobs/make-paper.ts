import { GrammyError, HttpError, InputFile } from 'grammy';
import { problemText, texts } from '../../bot/index.ts';
import { PAPER_KINDS, type PaperKind, paperName } from '../../bot/papers/index.ts';
import { paperRequestSchema } from '../../domain/papers/index.ts';
import type { Person } from '../../domain/people/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { MOST_ATTEMPTS, type Work } from '../adapters/outbox.ts';
import type { JobDeps } from './deps.ts';
import { Later } from './later.ts';

/** A bot may send files up to 50 MB. */
const LARGEST = 50 * 1024 * 1024;

/**
 * Makes a paper that somebody asked for and sends it to them. What goes wrong for good is told to them; what
 * is only down is tried again, and told when that comes to nothing.
 */
export async function makePaperFor(deps: JobDeps, { body, attempts }: Work): Promise<void> {
  const request = paperRequestSchema.parse(body);
  const kind = PAPER_KINDS.find((known) => known === request.paper);
  const person = await deps.store.person(request.personId);
  if (!kind || !person?.active || person.telegramId !== request.telegramId) return;
  try {
    if (attempts > MOST_ATTEMPTS) throw new Error('never came to an end');
    await make(deps, request, kind, person);
  } catch (error) {
    const counts = !(error instanceof Later) || error.counts;
    if (counts && attempts >= MOST_ATTEMPTS) {
      const { dokumen } = texts(person);
      await say(deps, person, dokumen.failed(dokumen.kinds[kind]).value);
    }
    throw error;
  }
}

async function make(
  deps: JobDeps,
  request: ReturnType<typeof paperRequestSchema.parse>,
  kind: PaperKind,
  person: Person,
): Promise<void> {
  // pdfmake, pdf-lib and the font are loaded with the first paper: no other job needs them.
  const { issue, orderOf } = await import('../papers/index.ts');
  const t = texts(person);
  const { dokumen } = t;
  const label = dokumen.kinds[kind];
  const order = await orderOf(deps, request, person);
  if (!order) return say(deps, person, dokumen.notNeeded(label).value);
  if (isProblem(order)) return say(deps, person, problemText(t, order).value);
  // Nobody's memory is filled with what could not be sent afterwards.
  if ((order.bulk ?? 0) > LARGEST) return say(deps, person, dokumen.tooBig(label).value);
  const made = await issue(deps, order);
  if (isProblem(made)) {
    if (made.problem === 'dokumen.berbeda') {
      return say(deps, person, problemText(t, made).value);
    }
    throw new Later(10_000, true, made.problem);
  }
  const { issued, bytes } = made;
  if (bytes.byteLength > LARGEST) return say(deps, person, dokumen.tooBig(label).value);
  const caption = [
    dokumen.caption(label, issued.number, issued.code).value,
    ...(kind === 'spj' ? [] : [dokumen.toSign.value]),
  ].join('\n');
  await telegram(() =>
    deps.api.sendDocument(
      request.telegramId,
      new InputFile(bytes, paperName(kind, issued.number)),
      {
        caption,
        parse_mode: 'HTML',
      },
    ),
  );
}

async function say({ api }: JobDeps, { telegramId }: Person, html: string): Promise<void> {
  if (telegramId === undefined) return;
  await telegram(() => api.sendMessage(telegramId, html, { parse_mode: 'HTML' }));
}

/** Somebody who blocked the bot wants no paper any more; otherwise what Telegram refuses is tried again. */
async function telegram(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (error instanceof HttpError) throw new Later(5_000, true, 'telegram not reached');
    if (!(error instanceof GrammyError)) throw error;
    if (error.error_code === 403) return;
    const after = error.parameters.retry_after;
    if (error.error_code === 429) throw new Later((after ?? 5) * 1000, false, 'telegram 429');
    throw new Later(5_000, true, `telegram ${error.error_code}`);
  }
}
