import { Bot, type BotConfig, BotError } from 'grammy';
import type { Message, UserFromGetMe } from 'grammy/types';
import type { Person } from '../domain/people/index.ts';
import type { Ctx, Deps } from './context.ts';
import { aside } from './features/aside.ts';
import { bandingkan } from './features/bandingkan.ts';
import { bantuan } from './features/bantuan.ts';
import { batal } from './features/batal.ts';
import { bayar, prompts as bayarPrompts } from './features/bayar.ts';
import { dokumen } from './features/dokumen.ts';
import { files } from './features/files.ts';
import { kehadiran } from './features/kehadiran.ts';
import { lapor } from './features/lapor.ts';
import { laporan } from './features/laporan.ts';
import { pencairan, prompts as pencairanPrompts } from './features/pencairan.ts';
import { pengakuan } from './features/pengakuan.ts';
import { rencana } from './features/rencana.ts';
import { saldo } from './features/saldo.ts';
import type { Screens } from './features/screens.ts';
import { start } from './features/start.ts';
import { text } from './features/text.ts';
import { reasoned } from './features/typed.ts';
import { reasonGiven, verifikasi } from './features/verifikasi.ts';
import { show, toast } from './show.ts';
import { texts } from './texts/index.ts';

export type BotSettings = {
  token: string;
  /** Who the bot is, so that nothing has to be asked before an update is handled. */
  botInfo: UserFromGetMe;
  client?: BotConfig<Ctx>['client'];
};

/**
 * The whole conversation: one composer per feature in the order in which they look at an update,
 * what nobody took is answered last. Every update begins with one read: who writes, and what is open.
 */
export function createBot(settings: BotSettings, deps: Deps): Bot<Ctx> {
  const { token, botInfo, client } = settings;
  const bot = new Bot<Ctx>(token, { botInfo, client: { ...client, canUseWebhookReply: travels } });
  const screens: Screens = new Map();

  bot.use(async (ctx, next) => {
    // Everything here is between one person and the bot; groups and channels are left alone.
    if (ctx.chat?.type !== 'private' || !ctx.from) return;
    const session = await deps.store.session(ctx.from.id);
    // Somebody who was taken off the list is a stranger.
    const known = session.me?.active ? session.me : undefined;
    const me = known?.blocked ? await welcomeBack(deps, known) : known;
    ctx.session = { ...session, me, drafts: me ? session.drafts : [] };
    ctx.t = texts(me);
    lowerCommand(ctx.message);
    try {
      await next();
    } catch (error) {
      const cause = error instanceof BotError ? error.error : error;
      if (deps.isTemporary(cause)) throw cause;
      await deps.park(ctx.update, cause);
      // Below, not in place of the card: its buttons are what the person will try again.
      const { value } = ctx.t.umum.error(ctx.update.update_id);
      await ctx.reply(value, { parse_mode: 'HTML' });
      if (ctx.callbackQuery) await toast(ctx, '');
    }
  });

  bot.use(
    start(deps, screens),
    bantuan(screens),
    batal(deps, screens),
    laporan(deps, screens),
    lapor(deps, screens),
    pengakuan(deps, bot.api),
    verifikasi(deps, screens),
    kehadiran(deps),
    bandingkan(deps),
    saldo(deps, screens),
    pencairan(deps, screens),
    bayar(deps, screens),
    rencana(deps, screens),
    dokumen(deps, screens),
    files(deps),
    text(deps, screens, { alasan: reasoned(reasonGiven), ...pencairanPrompts, ...bayarPrompts }),
  );

  bot.on('callback_query', (ctx) =>
    show(ctx, { html: ctx.t.umum.unknown }, ctx.t.umum.staleButton),
  );
  // Stickers, videos, contacts: the question that is open stays open.
  bot.on('message', (ctx) =>
    ctx.session.me
      ? aside(ctx, deps, ctx.t.umum.unusable)
      : show(ctx, { html: ctx.t.umum.stranger }),
  );
  return bot;
}

/** Somebody who had blocked the bot writes again: notifications may reach them from now on. */
async function welcomeBack(deps: Deps, before: Person): Promise<Person> {
  const person = { ...before, blocked: false, version: before.version + 1 };
  const saves = [{ save: 'person' as const, person, before }];
  return (await deps.store.commit({ saves, now: deps.now() })) ? before : person;
}

/** Phones begin a message with a capital: "/Lapor" is /lapor. */
function lowerCommand(message: Message | undefined): void {
  const command = message?.text && /^\/\w+/.exec(message.text)?.[0];
  if (command) message.text = command.toLowerCase() + (message.text ?? '').slice(command.length);
}

/** The last call of an update may be the webhook's own reply: one request less. */
function travels(method: string): boolean {
  return method === 'answerCallbackQuery' || method === 'sendMessage';
}
