import type { Texts } from '../id/index.ts';
import { bayar } from './bayar.ts';
import { pencairan } from './pencairan.ts';
import { saldo } from './saldo.ts';

/** Balances, requests for money and payments, in English. */
export const uang: Texts['uang'] = { saldo, pencairan, bayar };
