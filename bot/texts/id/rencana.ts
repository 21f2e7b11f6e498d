import type { Rupiah } from '../../../domain/money/index.ts';
import { formatMonth } from '../../../domain/time/index.ts';
import { html } from '../../html.ts';

/** The plan of the month, in Indonesian. */
export const rencana = {
  head: (month: string, unit: string, spt: string, date: string) =>
    html`🗓 <b>POA ${formatMonth(month)} – ${unit}</b>\nSPT ${spt}, ${date}. 👉 = Anda bertugas.`,
  budget: (volume: number, unitCost: Rupiah, total: Rupiah) =>
    html`${volume} × ${unitCost} = <b>${total}</b>`,
};
