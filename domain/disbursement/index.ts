export * from './arrival.ts';
export * from './confirm.ts';
export * from './duties.ts';
export * from './gate.ts';
export { batalkan, bayar, type PaymentFacts, whyNotPayer } from './pay.ts';
export * from './payment.ts';
export * from './pencairan.ts';
export * from './request.ts';
export { type Card, kirim, setujui, tolak } from './steps.ts';
