import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call of the bot, by whichever way it came. */
export type Call = { method: string; body: Record<string, unknown> };

/** A button of the newest keyboard that a chat has. */
export type Button = { text: string; callback_data: string };

export const SECRET = 'a-secret-of-the-bench';

/** Telegram's side of the bench: takes every call with a plain "ok" and posts updates to a webhook. */
export interface TelegramSide {
  apiRoot: string;
  /** Posts an update and waits for the whole answer; the call in the reply is taken like any other. */
  post(port: number, update: Update): Promise<void>;
  /** Buttons under the newest message that the bot sent or edited in this chat. */
  keyboard(chat: number): readonly Button[];
  close(): void;
}

export type Update = { update_id: number } & Record<string, unknown>;

/** How often a lost connection is tried again; the bot keeps idle ones for five seconds. */
const ATTEMPTS = 5;

/** Starts the Bot API sink on a free port. */
export async function startTelegramSide(): Promise<TelegramSide> {
  const keyboards = new Map<number, Button[]>();
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const take = ({ body }: Call) => {
    const buttons = buttonsOf(body.reply_markup);
    if (buttons.length > 0) keyboards.set(Number(body.chat_id), buttons);
  };
  let messageId = 1_000_000;
  const server = createServer((incoming, answer) => {
    void text(incoming).then((body) => {
      const method = incoming.url?.split('/').at(-1) ?? '';
      take({ method, body: body === '' ? {} : JSON.parse(body) });
      messageId += 1;
      const result = method.startsWith('answer')
        ? true
        : { message_id: messageId, date: 1, chat: { id: 1, type: 'private' } };
      answer.writeHead(200, { 'content-type': 'application/json' });
      answer.end(JSON.stringify({ ok: true, result }));
    });
  });
  // The bot's keep-alive connections outlive the pauses between windows.
  server.keepAliveTimeout = 600_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    apiRoot: `http://127.0.0.1:${port}`,
    post: async (to, update) => {
      const reply = await posted(agent, to, JSON.stringify(update));
      if (reply === '') return;
      const { method, ...body } = JSON.parse(reply) as Record<string, unknown>;
      take({ method: String(method), body });
    },
    keyboard: (chat) => keyboards.get(chat) ?? [],
    close: () => {
      agent.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function posted(agent: Agent, port: number, body: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const call = request({
        agent,
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/telegram',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'x-telegram-bot-api-secret-token': SECRET,
        },
      });
      call.end(body);
      const [answer] = (await once(call, 'response')) as [import('node:http').IncomingMessage];
      const reply = await text(answer);
      // As Telegram does: anything but 2xx comes again.
      if (answer.statusCode === 200) return reply;
      if (attempt === ATTEMPTS) throw new Error(`the webhook answered ${answer.statusCode}`);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

async function text(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function buttonsOf(markup: unknown): Button[] {
  const parsed: unknown = typeof markup === 'string' ? JSON.parse(markup) : markup;
  if (typeof parsed !== 'object' || parsed === null || !('inline_keyboard' in parsed)) return [];
  return (parsed.inline_keyboard as Button[][]).flat();
}
