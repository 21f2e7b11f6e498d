export type { Person } from './as-user.ts';
export type { Call } from './calls.ts';
export type * from './contract.ts';
export { PLAYGROUND_API } from './contract.ts';
export { wordsOf } from './looks.ts';
export { createTelegramStandin, type TelegramStandin } from './standin.ts';
export type { StandinOptions } from './world.ts';
