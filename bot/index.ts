export { type BotSettings, createBot } from './bot.ts';
export type { Ctx, Deps } from './context.ts';
export { commandsFor } from './features/commands.ts';
export { sceneOf } from './features/draft.ts';
export { draftCard } from './flow/card.ts';
export { type Notice, noticesOf, type Target } from './notices.ts';
export { markupOf } from './show.ts';
export { texts } from './texts/index.ts';
