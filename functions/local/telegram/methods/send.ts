import { badRequest } from '../api-error.ts';
import { asDocument, asPhoto, asVoice } from '../files.ts';
import { caption, messageText } from '../formatted.ts';
import { fileFor } from '../media.ts';
import { richMessage } from '../rich-message.ts';
import { asSource, type Methods, recipient } from './method.ts';
import { send } from './outgoing.ts';

const ACTIONS = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);

/** Methods that put one message into a chat. */
export const sendMethods: Methods = {
  sendMessage({ world }, p) {
    recipient(world, p.chat_id);
    return send(world, p, messageText(world, p.text, p.parse_mode, p.entities));
  },

  async sendRichMessage(context, p) {
    recipient(context.world, p.chat_id);
    const rich_message = await richMessage(context, p.rich_message);
    return send(context.world, p, { rich_message });
  },

  async sendPhoto(context, p) {
    const { world } = context;
    recipient(world, p.chat_id);
    const text = caption(world, p.caption, p.parse_mode, p.caption_entities);
    const file = await fileFor(context, asSource(p.photo), 'Photo');
    return send(world, p, {
      photo: asPhoto(file),
      ...text,
      ...(p.has_spoiler && { has_media_spoiler: true as const }),
    });
  },

  async sendDocument(context, p) {
    const { world } = context;
    recipient(world, p.chat_id);
    const text = caption(world, p.caption, p.parse_mode, p.caption_entities);
    const file = await fileFor(context, asSource(p.document), 'Document');
    return send(world, p, { document: asDocument(file), ...text });
  },

  async sendVoice(context, p) {
    const { world } = context;
    recipient(world, p.chat_id);
    const text = caption(world, p.caption, p.parse_mode, p.caption_entities);
    const file = await fileFor(context, asSource(p.voice), 'Voice');
    const voice = asVoice(file, p.duration ?? 0);
    return send(world, p, { voice, ...text });
  },

  sendLocation({ world }, p) {
    if (Math.abs(p.latitude) > 90 || Math.abs(p.longitude) > 180)
      throw badRequest('wrong latitude or longitude specified');
    const { latitude, longitude, horizontal_accuracy } = p;
    const location = {
      latitude,
      longitude,
      ...(horizontal_accuracy !== undefined && { horizontal_accuracy }),
    };
    return send(world, p, { location });
  },

  sendChatAction({ world }, p) {
    const person = recipient(world, p.chat_id);
    if (!ACTIONS.has(p.action)) throw badRequest('wrong parameter action in request');
    world.stream.emit({ kind: 'action', user: person.id, action: p.action });
    return true;
  },
};
