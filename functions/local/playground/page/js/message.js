import { h } from './dom.js';
import { renderText } from './entities.js';
import { inlineKeyboard } from './inline-keyboard.js';
import { renderAudio, renderDocument, renderMap, renderPhoto, renderVideo } from './media.js';
import { renderBlocks } from './rich/blocks.js';
import { locale, t } from './texts.js';
import { ZONE } from './zone.js';

const clock = (seconds) =>
  new Date(seconds * 1000).toLocaleTimeString(locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  });

const media = (message) => {
  if (message.photo) return renderPhoto(message.photo, message.caption);
  if (message.voice) return renderAudio(message.voice);
  if (message.audio) return renderAudio(message.audio);
  if (message.video) return renderVideo(message.video);
  if (message.animation) return renderVideo(message.animation);
  if (message.document) return renderDocument(message.document);
  if (message.location) return renderMap(message.location);
  return undefined;
};

/** The first words of a message, for the quote above a reply and the bar of the pinned one. */
export const excerpt = (message) => {
  const text = message.text ?? message.caption ?? message.document?.file_name;
  if (text) return text.split('\n')[0].slice(0, 120);
  if (message.photo) return t.photo;
  if (message.voice) return t.voice;
  if (message.location) return t.location;
  const block = message.rich_message?.blocks.find(
    (candidate) => typeof candidate.text === 'string',
  );
  return block?.text ?? '…';
};

const quoted = (message) =>
  message.reply_to_message && h('div', { class: 'reply-quote' }, excerpt(message.reply_to_message));

const body = (message, chat) => {
  if (message.rich_message) {
    return h(
      'div',
      { class: 'rich', dir: message.rich_message.is_rtl ? 'rtl' : undefined },
      renderBlocks(message.rich_message.blocks, chat),
    );
  }
  if (message.text !== undefined) {
    return h('div', { class: 'text' }, renderText(message.text, message.entities, chat));
  }
  if (message.caption !== undefined) {
    return h('div', { class: 'text' }, renderText(message.caption, message.caption_entities, chat));
  }
  return undefined;
};

const reactions = (message) =>
  message.reactions?.length
    ? h(
        'div',
        { class: 'reactions', 'data-testid': 'reactions', 'aria-label': t.reacted },
        message.reactions.map((emoji) => h('span', { class: 'reaction' }, emoji)),
      )
    : undefined;

const meta = (message) =>
  h(
    'div',
    { class: 'meta' },
    message.edit_date !== undefined && h('span', { class: 'edited' }, `${t.edited} `),
    h('time', { datetime: new Date(message.date * 1000).toISOString() }, clock(message.date)),
  );

const known = (parts) =>
  parts.some(Boolean) ? parts : h('p', { class: 'unsupported' }, t.unsupported);

const single = (message, chat) => [
  h(
    'div',
    {
      class: `bubble${message.rich_message ? ' wide' : ''}${message.photo && !message.caption ? ' bare' : ''}`,
    },
    quoted(message),
    known([media(message), body(message, chat)]),
    reactions(message),
    meta(message),
  ),
  inlineKeyboard(message, chat),
];

/**
 * Photos as a grid, files as a stack. As in Telegram an album shows its caption when only one of its
 * members has one; of several each shows with its own photo, enlarged.
 */
const album = (messages, chat) => {
  const last = messages.at(-1);
  const grid = messages.every((message) => message.photo || message.video);
  const captioned = messages.filter(({ caption }) => caption !== undefined);
  const items = messages.map((message) =>
    h(
      'div',
      { class: 'album-item', 'data-message-id': message.message_id },
      media(message),
      reactions(message),
    ),
  );
  return [
    h(
      'div',
      { class: 'bubble album' },
      quoted(messages[0]),
      h(
        'div',
        { class: grid ? `album-grid count-${Math.min(messages.length, 5)}` : 'album-stack' },
        items,
      ),
      captioned.length === 1 || !grid ? captioned.map((message) => body(message, chat)) : undefined,
      meta(last),
    ),
    messages.map((message) => inlineKeyboard(message, chat)),
  ];
};

/** One row of a chat: a message, or the messages of one album. */
export const renderRow = (messages, chat) => {
  const [first] = messages;
  const mine = first.from?.id === chat.user.id;
  return h(
    'article',
    {
      class: `row ${mine ? 'mine' : 'bots'}`,
      'data-testid': 'message',
      'data-from': mine ? 'me' : 'bot',
      'data-message-id': first.message_id,
      'data-count': messages.length > 1 ? messages.length : undefined,
    },
    h('span', { class: 'visually-hidden' }, `${mine ? t.you : t.bot}: `),
    messages.length > 1 ? album(messages, chat) : single(first, chat),
  );
};
