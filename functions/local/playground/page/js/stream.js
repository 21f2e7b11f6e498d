import { streamUrl } from './api.js';

const RETRY_MS = 1500;

/**
 * Follows the server's events for as long as the page is open. The browser resumes a broken stream by
 * itself (Last-Event-ID); what it gives up on — a server that answers with an error while it starts —
 * is opened again here, from the last event seen.
 */
export const follow = ({ after, onEvent, onConnected }) => {
  let last = after;
  const open = () => {
    const source = new EventSource(streamUrl(last));
    source.onopen = () => onConnected(true);
    source.onmessage = ({ data, lastEventId }) => {
      const id = Number(lastEventId);
      const event = JSON.parse(data);
      // After a restart the server counts anew: a reset is the only event that may go back.
      if (event.kind === 'reset') last = id || 0;
      else last = Math.max(last, id);
      onEvent(event, id);
    };
    source.onerror = () => {
      onConnected(false);
      if (source.readyState !== EventSource.CLOSED) return;
      source.close();
      setTimeout(open, RETRY_MS);
    };
  };
  open();
};
