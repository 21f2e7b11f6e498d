import { bayar } from './bayar.ts';
import { pencairan } from './pencairan.ts';
import { saldo } from './saldo.ts';

/** Balances, requests for money and payments, in Indonesian. */
export const uang = { saldo, pencairan, bayar };
