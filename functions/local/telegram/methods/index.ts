import { albumMethods } from './album.ts';
import { botMethods } from './bot.ts';
import { callbackMethods } from './callback.ts';
import { editMethods } from './edit.ts';
import { messageMethods } from './messages.ts';
import type { Methods } from './method.ts';
import { sendMethods } from './send.ts';
import { updateMethods } from './updates.ts';

export type { Context } from './method.ts';

/** Every method of the Bot API that the stand-in simulates. */
export const methods: Methods = {
  ...botMethods,
  ...updateMethods,
  ...sendMethods,
  ...albumMethods,
  ...editMethods,
  ...messageMethods,
  ...callbackMethods,
};
