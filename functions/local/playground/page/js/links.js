import { h } from './dom.js';

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:', 'tg:']);
const TELEGRAM_HOSTS = new Set(['t.me', 'telegram.me']);

const parse = (url) => URL.parse(url) ?? URL.parse(`https://${url}`);

/** The payload of a deep link to this very bot (`t.me/<bot>?start=CODE`), else undefined. */
const startPayload = (url, botUsername) => {
  const parsed = parse(url);
  if (!parsed) return undefined;
  const byHost =
    TELEGRAM_HOSTS.has(parsed.hostname) &&
    parsed.pathname.slice(1).toLowerCase() === botUsername.toLowerCase();
  const byScheme =
    parsed.protocol === 'tg:' &&
    parsed.searchParams.get('domain')?.toLowerCase() === botUsername.toLowerCase();
  return byHost || byScheme ? (parsed.searchParams.get('start') ?? '') : undefined;
};

/** Follows a link the way Telegram does: deep links to the bot stay in the chat, others open a tab. */
export const followLink = (url, { bot, onCommand }) => {
  const payload = startPayload(url, bot.username);
  if (payload !== undefined) return onCommand(`/start ${payload}`.trim());
  const parsed = parse(url);
  if (parsed && SAFE.has(parsed.protocol))
    window.open(parsed.href, '_blank', 'noopener,noreferrer');
};

/** An anchor for `url`; an address with a scheme that could run something becomes plain text. */
export const link = (url, children, chat) => {
  const parsed = parse(url);
  if (!parsed || !SAFE.has(parsed.protocol)) return h('span', {}, children);
  return h(
    'a',
    {
      href: parsed.href,
      target: '_blank',
      rel: 'noopener noreferrer',
      onClick: (event) => {
        event.preventDefault();
        followLink(url, chat);
      },
    },
    children,
  );
};

/** A command in a text: pressing it sends it, as in Telegram. */
export const commandLink = (command, children, { onCommand }) =>
  h('button', { type: 'button', class: 'as-link', onClick: () => onCommand(command) }, children);
