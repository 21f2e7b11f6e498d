import { GrammyError } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Ctx } from './context.ts';
import { fitted, type Html } from './html.ts';
import type { View } from './view.ts';

/** The inline keyboard of a view, as the Bot API wants it. */
export function markupOf(view: View): InlineKeyboardMarkup {
  return {
    inline_keyboard: (view.keyboard ?? []).map((row) =>
      row.map(({ text, data, style }) => ({ text, callback_data: data, ...(style && { style }) })),
    ),
  };
}

/** The rich messages to try in turn, the best one first; none with "tampilan sederhana". */
function richOf(ctx: Ctx, { illustrated, rich }: View): Html[] {
  if (ctx.session.me?.simple) return [];
  return [illustrated, rich].filter((each) => each !== undefined);
}

/**
 * Shows a view as the answer to an update: a press edits the card it came from, everything else gets
 * a new message below. It is the last call of an update, so it may travel in the webhook's reply.
 *
 * @param toast short line for the person who pressed
 */
export async function show(ctx: Ctx, view: View, toast?: string): Promise<void> {
  if (!ctx.callbackQuery) return send(ctx, view);
  try {
    await edit(ctx, view);
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    if (!error.description.includes('message is not modified')) await send(ctx, view);
  }
  await answerPress(ctx, toast === undefined ? {} : { text: toast.slice(0, 200) });
}

/** Shows a view below whatever was just sent, also after a press; its card stays where it is. */
export async function showBelow(ctx: Ctx, view: View): Promise<void> {
  if (ctx.callbackQuery) await answerPress(ctx, {});
  await send(ctx, view);
}

/** Answers a press with a line and leaves the card as it is. */
export async function toast(ctx: Ctx, text: string): Promise<void> {
  await answerPress(ctx, { text: text.slice(0, 200), show_alert: text.length > 60 });
}

/** Ends the waiting of a press; one that waited too long needs no answer any more. */
async function answerPress(ctx: Ctx, other: { text?: string; show_alert?: boolean }) {
  try {
    await ctx.answerCallbackQuery(other);
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
}

async function edit(ctx: Ctx, view: View): Promise<void> {
  const reply_markup = markupOf(view);
  for (const rich of richOf(ctx, view)) {
    try {
      await ctx.editMessageText({ html: rich.value }, { reply_markup });
      return;
    } catch (error) {
      if (!isRefusedRich(error)) throw error;
    }
  }
  await ctx.editMessageText(fitted(view.html), { parse_mode: 'HTML', reply_markup });
}

async function send(ctx: Ctx, view: View): Promise<void> {
  const reply_markup = markupOf(view);
  for (const rich of richOf(ctx, view)) {
    try {
      await ctx.replyWithRichMessage({ html: rich.value }, { reply_markup });
      return;
    } catch (error) {
      if (!isRefusedRich(error)) throw error;
    }
  }
  await ctx.reply(fitted(view.html), { parse_mode: 'HTML', reply_markup });
}

/**
 * A server or client that does not take rich messages, or not the pictures in one: what is simpler is sent
 * instead.
 */
function isRefusedRich(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    (error.error_code === 404 || error.error_code === 400) &&
    !error.description.includes('message is not modified') &&
    !error.description.includes('message to edit not found')
  );
}
