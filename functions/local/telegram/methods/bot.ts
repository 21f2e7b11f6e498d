import type { BotCommandScope } from 'grammy/types';
import { badRequest } from '../api-error.ts';
import { DOWNLOAD_LIMIT } from '../files.ts';
import { asChat, type World } from '../world.ts';
import { type Context, type Methods, personOf } from './method.ts';

interface ScopeParams {
  scope?: BotCommandScope;
  language_code?: string;
}

/** Tells everyone whose "/" menu may look different now. */
function commandsChanged(world: World, scope: BotCommandScope | undefined): void {
  for (const user of world.people.keys()) {
    if (scope && 'chat_id' in scope && Number(scope.chat_id) !== user) continue;
    const commands = world.commands.shownTo(user, 'id');
    world.stream.emit({ kind: 'commands', user, commands });
  }
}

function checkScope(world: World, { scope }: ScopeParams): void {
  if (scope && 'chat_id' in scope) personOf(world, scope.chat_id);
}

/** Methods on the bot itself: who it is, its commands and texts, its files and chats. */
export const botMethods: Methods = {
  getMe: ({ world }) => world.bot,

  setMyCommands({ world }, p) {
    checkScope(world, p);
    for (const { command } of p.commands)
      if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
    world.commands.set([...p.commands], p.scope, p.language_code);
    commandsChanged(world, p.scope);
    return true;
  },

  getMyCommands({ world }, p) {
    checkScope(world, p);
    return world.commands.get(p.scope, p.language_code);
  },

  deleteMyCommands({ world }, p) {
    checkScope(world, p);
    world.commands.set([], p.scope, p.language_code);
    commandsChanged(world, p.scope);
    return true;
  },

  setMyName: ({ world }, p) => setText(world, 'name', p.name, p.language_code),
  getMyName: ({ world }, p) => ({
    name: world.settings.get('name', p.language_code) ?? world.bot.first_name,
  }),
  setMyDescription: ({ world }, p) => setText(world, 'description', p.description, p.language_code),
  getMyDescription: ({ world }, p) => ({
    description: world.settings.get('description', p.language_code) ?? '',
  }),
  setMyShortDescription: ({ world }, p) =>
    setText(world, 'short_description', p.short_description, p.language_code),
  getMyShortDescription: ({ world }, p) => ({
    short_description: world.settings.get('short_description', p.language_code) ?? '',
  }),

  setChatMenuButton({ world }, p) {
    if (p.chat_id !== undefined) personOf(world, p.chat_id);
    world.settings.set('menu_button', p.menu_button, p.chat_id);
    return true;
  },
  getChatMenuButton: ({ world }, p) =>
    world.settings.get('menu_button', p.chat_id) ?? { type: 'commands' },

  getFile({ world }: Context, p) {
    const file = world.files.byId(p.file_id);
    if (!file) throw badRequest('invalid file_id');
    if (file.size > DOWNLOAD_LIMIT) throw badRequest('file is too big');
    const { file_id, file_unique_id, size, path } = file;
    return { file_id, file_unique_id, file_size: size, file_path: path };
  },

  getChat({ world }, p) {
    const person = personOf(world, p.chat_id);
    return {
      ...asChat(person),
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: {
        unlimited_gifts: false,
        limited_gifts: false,
        unique_gifts: false,
        premium_subscription: false,
        gifts_from_channels: false,
      },
    };
  },
};

function setText(
  world: World,
  field: 'name' | 'description' | 'short_description',
  text: string | undefined,
  language: string | undefined,
): true {
  world.settings.set(field, text || undefined, language);
  return true;
}
