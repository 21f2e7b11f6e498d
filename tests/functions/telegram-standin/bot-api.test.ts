import { beforeEach, describe, expect, it } from 'vitest';
import type { TelegramStandin } from '../../../functions/local/telegram/index.ts';
import { call, inline, refused, SITI, standinFor, TOKEN } from './support.ts';

let standin: TelegramStandin;
beforeEach(() => {
  standin = standinFor().standin;
});

const send = (params: Record<string, unknown>) =>
  call(standin, 'sendMessage', { chat_id: SITI, text: 'x', ...params });

describe('the Bot API', () => {
  it('knows its token, its methods and what it does not simulate', async () => {
    expect(await call(standin, 'getMe', {}, '42:wrong')).toEqual(refused('Unauthorized', 401));
    expect(await call(standin, 'sendLetter')).toEqual(refused('Not Found: method not found', 404));
    expect(await call(standin, 'sendPoll')).toEqual(
      refused('Not Implemented: method sendPoll is not simulated by the playground', 501),
    );
    expect(await call(standin, 'GETME')).toMatchObject({
      ok: true,
      result: { id: 42, is_bot: true, username: 'lapor_bok_bot' },
    });
  });

  it('takes parameters as JSON, form, multipart and query', async () => {
    const post = async (body: string | FormData | URLSearchParams, query = '') => {
      const url = `http://localhost/bot${TOKEN}/sendMessage${query}`;
      const request = new Request(url, { method: 'POST', body });
      return (await (await standin.fetch(request)).json()) as { ok: boolean };
    };
    const markup = JSON.stringify({ inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] });
    const fields = { chat_id: String(SITI), text: 'hai', reply_markup: markup };
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    expect(await post(new URLSearchParams(fields))).toMatchObject({ ok: true });
    expect(await post(form)).toMatchObject({ ok: true });
    expect(await post('', `?${new URLSearchParams(fields).toString()}`)).toMatchObject({
      ok: true,
    });
    expect(standin.messages(SITI)).toHaveLength(3);
    for (const message of standin.messages(SITI))
      expect(message).toMatchObject({
        text: 'hai',
        reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] },
      });
    const broken = new Request(`http://localhost/bot${TOKEN}/getMe`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect((await standin.fetch(broken)).status).toBe(400);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no chat', { chat_id: undefined }, 'chat_id is empty'],
    ['an unknown chat', { chat_id: 9 }, 'chat not found'],
    ['an unknown name', { chat_id: '@nobody' }, 'chat not found'],
    ['no text', { text: undefined }, 'message text is empty'],
    ['blank text', { text: ' \n' }, 'message text is empty'],
    ['a list as text', { text: ['x'] }, 'field "text" must be of type String'],
    [
      'a text as number',
      { message_thread_id: 'x' },
      'field "message_thread_id" must be of type Number',
    ],
    [
      'half a number',
      { message_thread_id: 1.5 },
      'field "message_thread_id" must be of type Integer',
    ],
    [
      'a word as yes or no',
      { protect_content: 'maybe' },
      'field "protect_content" must be of type Boolean',
    ],
    ['4097 characters', { text: 'x'.repeat(4097) }, 'message is too long'],
    ['an unknown parse mode', { parse_mode: 'BBCode' }, 'unsupported parse_mode'],
    [
      'a reply to nothing',
      { reply_parameters: { message_id: 77 } },
      'message to be replied not found',
    ],
    ['a reply without id', { reply_parameters: {} }, 'can\'t find field "message_id"'],
    ['an unknown markup', { reply_markup: { buttons: [] } }, 'unsupported reply_markup specified'],
    [
      'rows that are no rows',
      { reply_markup: { inline_keyboard: [{ text: 'a' }] } },
      'field "inline_keyboard" must be of type Array',
    ],
    ['a button without text', inline({ callback_data: 'x' }), 'can\'t find field "text"'],
    [
      'a button without action',
      inline({ text: 'a' }),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'a button with two actions',
      inline({ text: 'a', callback_data: 'b', url: 'https://x.id' }),
      "can't parse inline keyboard button: exactly one of the optional fields must be used, found url, callback_data",
    ],
    [
      'a colour',
      inline({ text: 'a', callback_data: 'b', style: 'pink' }),
      'field "style" must be one of danger, success, primary',
    ],
    ['empty data', inline({ text: 'a', callback_data: '' }), 'BUTTON_DATA_INVALID'],
    [
      '65 bytes of data',
      inline({ text: 'a', callback_data: `${'x'.repeat(63)}é` }),
      'BUTTON_DATA_INVALID',
    ],
    [
      'a bad link',
      inline({ text: 'a', url: 'ftp://x.id' }),
      "inline keyboard button URL 'ftp://x.id' is invalid: Wrong HTTP URL",
    ],
    [
      'a Mini App over http',
      inline({ text: 'a', web_app: { url: 'http://x.id' } }),
      "inline keyboard button Web App URL 'http://x.id' is invalid: Only HTTPS links are allowed",
    ],
    [
      '101 buttons',
      inline(...Array.from({ length: 101 }, () => ({ text: 'a', callback_data: 'b' }))),
      'reply markup is too long',
    ],
  ])('refuses %s', async (_what, params, description) => {
    expect(await send(params)).toEqual(refused(`Bad Request: ${description}`));
    expect(standin.messages(SITI)).toEqual([]);
  });

  it('accepts 64 bytes of data, styles, and numbers as text', async () => {
    const button = { text: 'a', style: 'success', callback_data: `${'x'.repeat(62)}é` };
    expect(await send({ ...inline(button), chat_id: String(SITI), text: 5 })).toMatchObject({
      result: { text: '5', reply_markup: { inline_keyboard: [[button]] } },
    });
  });
});
