import { badRequest } from '../api-error.ts';
import type { Methods } from './method.ts';

/** answerCallbackQuery: once per press, and not too late. */
export const callbackMethods: Methods = {
  answerCallbackQuery({ world }, p) {
    const answer = {
      ...(p.text && { text: p.text }),
      ...(p.show_alert && { show_alert: true }),
      ...(p.url && { url: p.url }),
    };
    const query = world.queries.answer(p.callback_query_id, answer, world.now());
    if (!query)
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    if (answer.text || answer.url)
      world.stream.emit({ kind: 'toast', user: query.user, query_id: query.id, ...answer });
    return true;
  },
};
