import { html } from '../../html.ts';
import type { Texts } from '../id/index.ts';
import { formatMonth } from './dates.ts';

/** The plan of the month, in English. */
export const rencana: Texts['rencana'] = {
  head: (month, unit, spt, date) =>
    html`🗓 <b>POA ${formatMonth(month)} – ${unit}</b>\nSPT ${spt}, ${date}. 👉 = you are on duty.`,
  budget: (volume, unitCost, total) => html`${volume} × ${unitCost} = <b>${total}</b>`,
};
