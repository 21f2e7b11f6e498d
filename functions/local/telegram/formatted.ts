import type { MessageEntity } from 'grammy/types';
import { ApiError, badRequest } from './api-error.ts';
import { detectEntities } from './detect-entities.ts';
import { type FormattedText, trimmed } from './entity-ranges.ts';
import { parseHtml } from './html-entities.ts';
import { asUser, type World } from './world.ts';

const LONGEST_TEXT = 4096;
const LONGEST_CAPTION = 1024;

function parsed(
  world: World,
  text: string,
  mode: string | undefined,
  entities: MessageEntity[] | undefined,
): FormattedText {
  if (!mode) return trimmed({ text, entities: entities ?? [] });
  if (mode.toLowerCase() === 'html')
    return parseHtml(text, (id) => {
      const person = world.people.get(id);
      return person && asUser(person);
    });
  if (/^markdown(v2)?$/i.test(mode))
    throw new ApiError(501, `Not Implemented: parse_mode ${mode} is not simulated here`);
  throw badRequest('unsupported parse_mode');
}

function complete({ text, entities }: FormattedText): FormattedText {
  return { text, entities: detectEntities(text, entities) };
}

/** The text of a message. @throws ApiError 400 where it is empty, too long or can't be parsed */
export function messageText(
  world: World,
  text: string,
  mode?: string,
  entities?: MessageEntity[],
): Pick<FormattedText, 'text'> & { entities?: MessageEntity[] } {
  const result = complete(parsed(world, text, mode, entities));
  if (result.text === '') throw badRequest('message text is empty');
  if (result.text.length > LONGEST_TEXT) throw badRequest('message is too long');
  return result.entities.length > 0 ? result : { text: result.text };
}

/** The caption of a medium; empty means none. @throws ApiError 400 */
export function caption(
  world: World,
  text: string | undefined,
  mode?: string,
  entities?: MessageEntity[],
): { caption?: string; caption_entities?: MessageEntity[] } {
  if (!text) return {};
  const result = complete(parsed(world, text, mode, entities));
  if (result.text.length > LONGEST_CAPTION) throw badRequest('message caption is too long');
  if (result.text === '') return {};
  if (result.entities.length === 0) return { caption: result.text };
  return { caption: result.text, caption_entities: result.entities };
}
