import * as api from './api.js';

/**
 * Sends what a person writes, shows and shares; what the server has stored goes to `onSent` at once, a
 * refusal to `onRefused` in words. Every function resolves to whether it was sent. `onBusy` frames the sending.
 */
export const createSender = ({ user, onSent, onRefused, onBusy }) => {
  const attempt = async (request) => {
    onBusy(true);
    try {
      const { messages } = await request();
      onSent(messages);
      return true;
    } catch (error) {
      if (!(error instanceof api.Refused)) throw error;
      onRefused(error.message);
      return false;
    } finally {
      onBusy(false);
    }
  };
  return {
    text: (words) => attempt(() => api.sendText(user.id, words)),
    files: (files, as, caption) => attempt(() => api.sendFiles(user.id, files, as, caption)),
    place: (point) => attempt(() => api.sendLocation(user.id, point)),
  };
};
