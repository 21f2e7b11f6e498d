import { GrammyError, HttpError } from 'grammy';
import { commandsFor, texts } from '../../../bot/index.ts';
import type { System } from '../../wiring.ts';
import { KABUPATEN, PANJI } from './district.ts';

/** The menus of the people on the playground. Best effort: a bot without a menu still understands them. */
export async function setDemoMenus({ store, bot }: Pick<System, 'store' | 'bot'>): Promise<void> {
  const people = [...(await store.people(PANJI)), ...(await store.people(KABUPATEN))];
  for (const person of people) {
    const { telegramId } = person;
    if (telegramId === undefined) continue;
    try {
      await bot.api.setMyCommands(commandsFor(texts(person), person), {
        scope: { type: 'chat', chat_id: telegramId },
      });
    } catch (error) {
      if (!(error instanceof GrammyError) && !(error instanceof HttpError)) throw error;
    }
  }
}
