import type { Person } from '../../domain/people/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { show } from '../show.ts';
import { problemText, texts } from '../texts/index.ts';
import type { View } from '../view.ts';
import { commandsFor } from './commands.ts';

type Change = Partial<Pick<Person, 'simple' | 'language'>>;

const SETTINGS: readonly [RegExp, Change][] = [
  [/^(tampilan sederhana|simple view|plain view)$/i, { simple: true }],
  [/^(tampilan lengkap|full view)$/i, { simple: false }],
  [/^((in )?english|(bahasa )?inggris)$/i, { language: 'en' }],
  [/^((bahasa )?indonesia|indonesian)$/i, { language: 'id' }],
];

/** Changes how the bot shows itself to this person; false where the words are no setting. */
export async function setting(ctx: Ctx, deps: Deps, me: Person, words: string): Promise<boolean> {
  const change = SETTINGS.find(([pattern]) => pattern.test(words))?.[1];
  if (!change) return false;
  const person: Person = { ...me, ...change, version: me.version + 1 };
  const saves = [{ save: 'person' as const, person, before: me }];
  const update = ctx.update.update_id;
  const refused = await deps.store.commit({ update, saves, now: deps.now() });
  const t = texts(person);
  const harmless = refused === undefined || refused.problem === 'simpan.sudah';
  if (harmless && change.language) {
    const scope = { type: 'chat' as const, chat_id: ctx.session.telegramId };
    await ctx.api.setMyCommands(commandsFor(t, person), { scope });
  }
  await show(ctx, { html: harmless ? said(t, change) : problemText(t, refused) });
  return true;
}

function said(t: Ctx['t'], change: Change): View['html'] {
  if (change.language) return t.umum.languageSet;
  return change.simple ? t.umum.simpleOn : t.umum.simpleOff;
}
