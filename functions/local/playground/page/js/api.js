import { t } from './texts.js';

const ROOT = '/playground/api';

/** What the server answered to a refused request, in words for the person at the page. */
export class Refused extends Error {
  constructor(code) {
    super(t.refusals[code] ?? t.refusals['bad-input']);
    this.code = code;
  }
}

const answer = async (request) => {
  const response = await request.catch(() => {
    throw new Refused('network');
  });
  if (response.ok) return response.json();
  const refusal = await response.json().catch(() => ({ error: 'network' }));
  console.warn(refusal.message ?? response.status);
  throw new Refused(refusal.error);
};

const post = (user, what, body) =>
  answer(
    fetch(`${ROOT}/chats/${user}/${what}`, {
      method: 'POST',
      ...(body instanceof FormData
        ? { body }
        : { body: JSON.stringify(body ?? {}), headers: { 'Content-Type': 'application/json' } }),
    }),
  );

export const users = () => answer(fetch(`${ROOT}/users`));
export const chat = (user) => answer(fetch(`${ROOT}/chats/${user}`));
export const sendText = (user, text) => post(user, 'text', { text });
export const press = (user, message_id, data) => post(user, 'press', { message_id, data });
export const sendLocation = (user, point) => post(user, 'location', point);
export const setBlocked = (user, blocked) => post(user, blocked ? 'block' : 'unblock');

/** `as` is photo, document or voice; several photos or documents become an album. */
export const sendFiles = (user, files, as, caption) => {
  const form = new FormData();
  form.set('as', as);
  if (caption) form.set('caption', caption);
  for (const file of files) form.append('files', file, file.name);
  return post(user, 'files', form);
};

export const fileUrl = (fileId) => `${ROOT}/files/${encodeURIComponent(fileId)}`;
export const streamUrl = (after) => `${ROOT}/stream?after=${after}`;
