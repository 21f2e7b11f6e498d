import type { ApiMethods, InputFile } from 'grammy/types';
import { ApiError, badRequest } from '../api-error.ts';
import type { PlaygroundUser } from '../contract.ts';
import type { Upload } from '../files.ts';
import type { World } from '../world.ts';

/** What a method works with beside its parameters. */
export interface Context {
  world: World;
  /** Files of a multipart request by the name of their part. */
  uploads: Map<string, Upload>;
}

type Api = ApiMethods;

/** The validated parameters of a method. */
export type Params<M extends keyof Api> = Parameters<Api[M]>[0];

/** Some methods of the Bot API: what they answer goes out as `result`. They throw ApiError. */
export type Methods = {
  [M in keyof Api]?: (context: Context, params: NonNullable<Params<M>>) => unknown;
};

/** The person behind a chat id. @throws ApiError 400 chat not found */
export function personOf(world: World, chat: number | string | undefined): PlaygroundUser {
  if (chat === undefined) throw badRequest('chat_id is empty');
  const person = world.people.get(Number(chat));
  if (!person) throw badRequest('chat not found');
  return person;
}

/** The person whom the bot may write to. @throws ApiError also 403 after a block */
export function recipient(world: World, chat: number | string | undefined): PlaygroundUser {
  const person = personOf(world, chat);
  if (world.chats.blocked(person.id))
    throw new ApiError(403, 'Forbidden: bot was blocked by the user');
  return person;
}

/** A file parameter after decoding is always text: `attach://`, a URL or a file_id. */
export function asSource(file: InputFile | string): string {
  if (typeof file !== 'string') throw badRequest('wrong file identifier/HTTP URL specified');
  return file;
}
