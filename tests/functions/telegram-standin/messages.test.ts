import { beforeEach, describe, expect, it } from 'vitest';
import type { TelegramStandin } from '../../../functions/local/telegram/index.ts';
import { call, HENDRA, inline, pixel, refused, SITI, standinFor } from './support.ts';

let standin: TelegramStandin;
beforeEach(() => {
  standin = standinFor().standin;
});

const send = (params: Record<string, unknown>) =>
  call(standin, 'sendMessage', { chat_id: SITI, text: 'x', ...params });

describe('messages, commands and blocks', () => {
  it('opens and removes the reply keyboard, and such a message stays as it is', async () => {
    const keyboard = {
      keyboard: [[{ text: 'Saldo' }, { text: 'Lokasi', request_location: true }]],
    };
    const answer = await send({ reply_markup: keyboard });
    const { message_id } = answer.result as { message_id: number };
    expect(answer.result).not.toHaveProperty('reply_markup');
    expect(
      await call(standin, 'editMessageText', { chat_id: SITI, message_id, text: 'y' }),
    ).toEqual(refused("Bad Request: message can't be edited"));
    expect(await send({ reply_markup: { remove_keyboard: true } })).toMatchObject({ ok: true });
    expect(await send({ reply_markup: { keyboard: [] } })).toMatchObject({ ok: false });
  });

  it('edits, but neither into the same nor what is not there', async () => {
    const { result } = (await send(inline({ text: 'a', callback_data: 'b' }))) as {
      result: { message_id: number };
    };
    const edit = (params: Record<string, unknown>) =>
      call(standin, 'editMessageText', { chat_id: SITI, message_id: result.message_id, ...params });
    const same = { text: 'x', ...inline({ text: 'a', callback_data: 'b' }) };
    const unchanged = expect.stringMatching(
      /^Bad Request: message is not modified: specified new message content and reply markup/,
    );
    expect(await edit(same)).toMatchObject({ error_code: 400, description: unchanged });
    expect(await edit({ text: 'x' })).toMatchObject({ ok: true });
    expect(standin.messages(SITI)[0]).not.toHaveProperty('reply_markup');
    expect(await edit({ text: 'x' })).toMatchObject({ description: unchanged });
    expect(await edit({ text: '<b>x</b>', parse_mode: 'HTML' })).toMatchObject({
      result: { text: 'x', entities: [{ type: 'bold' }], edit_date: expect.any(Number) },
    });
    expect(await edit({ message_id: 99, text: 'y' })).toEqual(
      refused('Bad Request: message to edit not found'),
    );
    expect(await edit({ message_id: undefined, text: 'y' })).toEqual(
      refused('Bad Request: message identifier is not specified'),
    );
    expect(
      await call(standin, 'editMessageCaption', { chat_id: SITI, message_id: result.message_id }),
    ).toEqual(refused('Bad Request: there is no caption in the message to edit'));
    expect(
      await call(standin, 'editMessageReplyMarkup', {
        chat_id: SITI,
        message_id: result.message_id,
        ...inline({ text: 'c', callback_data: 'd' }),
      }),
    ).toMatchObject({
      result: { text: 'x', reply_markup: { inline_keyboard: [[{ text: 'c' }]] } },
    });
  });

  it('does not edit what a person wrote', async () => {
    void standin.as(SITI).sendText('punya saya');
    expect(
      await call(standin, 'editMessageText', { chat_id: SITI, message_id: 1, text: 'y' }),
    ).toEqual(refused("Bad Request: message can't be edited"));
  });

  it('deletes within two days', async () => {
    let now = Date.UTC(2026, 0, 1);
    standin = standinFor({ now: () => now }).standin;
    await send({});
    await send({});
    const remove = (message_id: number) =>
      call(standin, 'deleteMessage', { chat_id: SITI, message_id });
    expect(await remove(1)).toMatchObject({ ok: true });
    expect(await remove(1)).toEqual(refused('Bad Request: message to delete not found'));
    now += 48 * 60 * 60 * 1000 + 1000;
    expect(await remove(2)).toEqual(refused("Bad Request: message can't be deleted for everyone"));
    await send({});
    const many = { chat_id: SITI, message_ids: [2, 3, 4] };
    expect(await call(standin, 'deleteMessages', many)).toMatchObject({ ok: true });
    expect(standin.messages(SITI).map(({ message_id }) => message_id)).toEqual([2]);
  });

  it('reacts with the emoji that Telegram allows', async () => {
    void standin.as(SITI).sendPhotos([pixel()]);
    const react = (...emoji: string[]) =>
      call(standin, 'setMessageReaction', {
        chat_id: SITI,
        message_id: 1,
        reaction: emoji.map((one) => ({ type: 'emoji', emoji: one })),
      });
    expect(await react('👍')).toMatchObject({ ok: true });
    expect(standin.messages(SITI)[0]?.reactions).toEqual(['👍']);
    expect(await react('❤️')).toMatchObject({ ok: true });
    expect(await react('✅')).toEqual(refused('Bad Request: REACTION_INVALID'));
    expect(await react('👍', '👎')).toEqual(refused('Bad Request: REACTIONS_TOO_MANY'));
    expect(await react()).toMatchObject({ ok: true });
    expect(standin.messages(SITI)[0]).not.toHaveProperty('reactions');
  });

  it('keeps commands by scope and checks their names and number', async () => {
    const set = (commands: unknown, scope?: unknown) =>
      call(standin, 'setMyCommands', { commands, scope });
    const lapor = { command: 'lapor', description: 'Lapor kegiatan' };
    expect(await set([lapor])).toMatchObject({ ok: true });
    const own = { type: 'chat', chat_id: HENDRA };
    expect(await set([{ command: 'saldo', description: 'Saldo' }], own)).toMatchObject({
      ok: true,
    });
    expect(await call(standin, 'getMyCommands', { scope: own })).toMatchObject({
      result: [{ command: 'saldo' }],
    });
    expect(await call(standin, 'getMyCommands')).toMatchObject({ result: [lapor] });
    expect(await set([{ command: 'Lapor!', description: 'x' }])).toEqual(
      refused('Bad Request: BOT_COMMAND_INVALID'),
    );
    expect(await set([{ command: 'x'.repeat(33), description: 'x' }])).toEqual(
      refused('Bad Request: BOT_COMMAND_INVALID'),
    );
    expect(await set([{ command: 'x', description: '' }])).toEqual(
      refused('Bad Request: BOT_COMMAND_DESCRIPTION_INVALID'),
    );
    expect(await set(Array.from({ length: 101 }, () => lapor))).toEqual(
      refused('Bad Request: BOT_COMMANDS_TOO_MUCH'),
    );
    expect(await set([lapor], { type: 'planet' })).toEqual(
      refused('Bad Request: unsupported scope specified'),
    );
    expect(await call(standin, 'deleteMyCommands', { scope: own })).toMatchObject({ ok: true });
    expect(await call(standin, 'getMyCommands', { scope: own })).toMatchObject({ result: [] });
  });

  it('pins, copies, forwards and shows what it is doing', async () => {
    await send({ text: 'asal' });
    const at = { chat_id: SITI, message_id: 1 };
    expect(await call(standin, 'pinChatMessage', at)).toMatchObject({ ok: true });
    expect(await call(standin, 'pinChatMessage', { ...at, message_id: 9 })).toMatchObject({
      ok: false,
    });
    const across = { chat_id: HENDRA, from_chat_id: SITI, message_id: 1 };
    expect(await call(standin, 'copyMessage', across)).toMatchObject({
      result: { message_id: 2 },
    });
    expect(await call(standin, 'forwardMessage', across)).toMatchObject({
      result: { text: 'asal', forward_origin: { type: 'user', sender_user: { is_bot: true } } },
    });
    expect(
      await call(standin, 'sendChatAction', { chat_id: SITI, action: 'typing' }),
    ).toMatchObject({ ok: true });
    expect(await call(standin, 'sendChatAction', { chat_id: SITI, action: 'nap' })).toMatchObject({
      ok: false,
    });
  });

  it('cannot write to a person who has blocked it', async () => {
    void standin.as(SITI).block();
    expect(await send({})).toEqual(refused('Forbidden: bot was blocked by the user', 403));
    void standin.as(SITI).unblock();
    expect(await send({})).toMatchObject({ ok: true });
    expect(standin.updates.map((update) => update.my_chat_member?.new_chat_member.status)).toEqual([
      'kicked',
      'member',
    ]);
  });
});
