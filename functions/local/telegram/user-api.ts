import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import * as z from 'zod';
import { seen } from './chats.ts';
import {
  type ChatView,
  type LocationInput,
  PLAYGROUND_API,
  type PressAnswer,
  type PressInput,
  type Refusal,
  type Sent,
  type TextInput,
} from './contract.ts';
import type { Upload } from './files.ts';
import {
  type Deed,
  person,
  press,
  Refused,
  sendFiles,
  sendLocation,
  setBlocked,
  writeText,
} from './people.ts';
import { foreignOrigin } from './same-origin.ts';
import type { World } from './world.ts';

const STATUS: Record<Refusal['error'], 400 | 403 | 404 | 409 | 413> = {
  'unknown-user': 404,
  'unknown-message': 404,
  'unknown-button': 409,
  'unknown-file': 404,
  blocked: 409,
  'bad-input': 400,
  'too-large': 413,
  'foreign-origin': 403,
};
const PRESS_PATIENCE = 15_000;
const HEARTBEAT = 15_000;
/** Kinds of files that a browser may show in the page's own origin. */
const SHOWN = /^(image\/(jpeg|png|webp|gif)|audio\/[\w.-]+|application\/pdf)$/;

const textInput: z.ZodType<TextInput> = z.object({
  text: z.string(),
  reply_to_message_id: z.exactOptional(z.int()),
});
const pressInput: z.ZodType<PressInput> = z.object({ message_id: z.int(), data: z.string() });
const locationInput: z.ZodType<LocationInput> = z.object({
  latitude: z.number(),
  longitude: z.number(),
  horizontal_accuracy: z.exactOptional(z.number()),
});

async function body<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await c.req.json().catch(() => undefined));
  if (!parsed.success) throw new Refused('bad-input', z.prettifyError(parsed.error));
  return parsed.data;
}

async function filesOf(c: Context) {
  const form = await c.req.formData().catch(() => {
    throw new Refused('bad-input', 'a multipart form is expected');
  });
  const uploads: Upload[] = [];
  for (const part of form.getAll('files'))
    if (typeof part !== 'string')
      uploads.push({
        bytes: new Uint8Array(await part.arrayBuffer()),
        name: part.name,
        ...(part.type && { mime: part.type }),
      });
  const as = z.enum(['photo', 'document', 'voice']).safeParse(form.get('as'));
  if (!as.success) throw new Refused('bad-input', '`as` is photo, document or voice');
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const replyTo = text('reply_to_message_id');
  return { uploads, as: as.data, caption: text('caption'), replyTo: replyTo && Number(replyTo) };
}

function view(world: World, id: number): ChatView {
  const user = person(world, id);
  const keyboard = world.chats.keyboard(id);
  const pinned = world.chats.pinned(id);
  const { id: bot, first_name, username } = world.bot;
  return {
    user,
    bot: { id: bot, first_name, username },
    messages: world.chats.all(id).map(seen),
    commands: world.commands.shownTo(id, 'id'),
    ...(keyboard && { replyKeyboard: keyboard }),
    ...(pinned !== undefined && { pinned }),
    blocked: world.chats.blocked(id),
    event: world.stream.last,
  };
}

/** The people's side: what the playground page talks to. Only for pages of the same origin. */
export function userApi(world: World): Hono {
  const app = new Hono().basePath(PLAYGROUND_API);
  const user = (c: Context) => Number(c.req.param('user'));
  const sent = (c: Context, { messages }: Deed) => {
    const answer: Sent = { messages };
    return c.json(answer);
  };

  app.use('*', async (c, next) => {
    if (foreignOrigin(c.req.raw, world.hosts))
      throw new Refused('foreign-origin', 'not from another origin');
    await next();
    c.header('cross-origin-resource-policy', 'same-origin');
    c.header('x-content-type-options', 'nosniff');
    c.header('cache-control', 'no-store');
  });
  app.onError((error, c) => {
    if (!(error instanceof Refused)) throw error;
    return c.json({ error: error.error, message: error.message }, STATUS[error.error]);
  });

  app.get('/users', (c) => c.json([...world.people.values()]));
  app.get('/chats/:user', (c) => c.json(view(world, user(c))));

  app.post('/chats/:user/text', async (c) => {
    const input = await body(c, textInput);
    return sent(c, writeText(world, user(c), input.text, input.reply_to_message_id));
  });
  app.post('/chats/:user/press', async (c) => {
    const input = await body(c, pressInput);
    const { queryId } = press(world, user(c), input.message_id, input.data);
    const said = await world.queries.waitFor(queryId, PRESS_PATIENCE);
    const answer: PressAnswer = { answered: said !== undefined, query_id: queryId, ...said };
    return c.json(answer);
  });
  app.post('/chats/:user/files', async (c) => {
    const { uploads, as, caption, replyTo } = await filesOf(c);
    return sent(c, sendFiles(world, user(c), as, uploads, caption, replyTo || undefined));
  });
  app.post('/chats/:user/location', async (c) => {
    return sent(c, sendLocation(world, user(c), await body(c, locationInput)));
  });
  app.post('/chats/:user/block', (c) => sent(c, setBlocked(world, user(c), true)));
  app.post('/chats/:user/unblock', (c) => sent(c, setBlocked(world, user(c), false)));

  app.get('/files/:id', (c) => {
    const file = world.files.byId(c.req.param('id'));
    if (!file) throw new Refused('unknown-file', 'no such file');
    const shown = SHOWN.test(file.mime);
    const name = encodeURIComponent(file.name).replaceAll("'", '%27');
    return c.body(new Uint8Array(world.files.bytes(file)), 200, {
      'content-type': shown ? file.mime : 'application/octet-stream',
      'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    });
  });

  app.get('/stream', (c) => {
    const asked = c.req.header('last-event-id') ?? c.req.query('after');
    return streamSSE(c, async (sse) => {
      const send = (id: number, event: unknown) =>
        sse.writeSSE({ id: String(id), data: JSON.stringify(event) });
      const { promise: ended, resolve: end } = Promise.withResolvers<void>();
      const missed = asked === undefined ? [] : world.stream.since(Number(asked));
      if (!missed) void send(world.stream.last, { kind: 'reset' });
      for (const { id, event } of missed ?? []) void send(id, event);
      const silence = world.stream.listen((id, event) => void send(id, event));
      const heartbeat = setInterval(() => void sse.write(': still here\n\n'), HEARTBEAT);
      sse.onAbort(end);
      world.closing.signal.addEventListener('abort', () => end(), { once: true });
      await sse.write(': open\n\n');
      await ended;
      clearInterval(heartbeat);
      silence();
    });
  });

  return app;
}
