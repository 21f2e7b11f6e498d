import type { Command } from './command.ts';

/** Every command; each is loaded when it is called, so that none waits for another's libraries. */
export const COMMANDS: Record<string, () => Promise<Command>> = {
  seed: async () => (await import('./seed-command.ts')).seed,
  reset: async () => (await import('./reset.ts')).reset,
  init: async () => (await import('./init.ts')).init,
  invite: async () => (await import('./invite.ts')).invite,
  people: async () => (await import('./people.ts')).people,
  kata: async () => (await import('./kata.ts')).kata,
  pack: async () => (await import('./pack.ts')).pack,
  alokasi: async () => (await import('./alokasi.ts')).alokasi,
  insentif: async () => (await import('./insentif.ts')).insentif,
};
