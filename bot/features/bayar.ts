import { Composer } from 'grammy';
import type { Ctx, Deps } from '../context.ts';
import { cashPrompts, pressedOnCash } from './bayar-kas.ts';
import { openPayments } from './bayar-list.ts';
import { payPrompts, pressedOnPayment } from './bayar-pay.ts';
import { pressedByPayee, receiptPrompts } from './bayar-receipt.ts';
import type { Screens } from './screens.ts';
import type { Prompts } from './text.ts';
import { forget } from './typed.ts';

/** Answers to questions that wait for something typed. */
export const prompts: Prompts = { ...payPrompts, ...receiptPrompts, ...cashPrompts };

/** /bayar and the buttons of payments; `views/payment.ts` says what they carry. */
export function bayar(deps: Deps, screens: Screens): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.command('bayar', (ctx) => openPayments(ctx, deps));
  screens.set('bayar', (ctx) => openPayments(ctx, deps));
  feature.callbackQuery(/^1:b:/, async (ctx) => {
    const [, , verb = '', ...args] = ctx.callbackQuery.data.split(':');
    switch (verb) {
      case 'y':
      case 'n':
      case 'h':
        return pressedByPayee(ctx, deps, verb, args[0] ?? '');
      case 'w':
      case 'c':
      case 'W':
        return pressedOnCash(ctx, deps, verb, args);
      case 'o':
      case 't':
      case 'T':
      case 'u':
        return pressedOnPayment(ctx, deps, verb, args);
      default:
        await forget(ctx, deps);
        return openPayments(ctx, deps);
    }
  });
  return feature;
}
