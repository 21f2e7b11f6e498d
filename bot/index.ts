export { type BotSettings, createBot } from './bot.ts';
export type { Ctx, Deps } from './context.ts';
