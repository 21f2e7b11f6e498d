import { randomInt } from 'node:crypto';
import type { InputMedia } from 'grammy/types';
import { ApiError, badRequest } from '../api-error.ts';
import { asDocument, asPhoto } from '../files.ts';
import { caption } from '../formatted.ts';
import { fileFor } from '../media.ts';
import { asSource, type Context, type Methods, recipient } from './method.ts';
import { type Content, send } from './outgoing.ts';

/** A number that the messages of one album share. */
export function mediaGroupId(): string {
  return `13${randomInt(10 ** 9, 10 ** 10)}${randomInt(10 ** 5, 10 ** 6)}`;
}

/** The content that an InputMedia describes. @throws ApiError 400, 501 for kinds not simulated */
export async function mediaContent(context: Context, media: InputMedia): Promise<Content> {
  const text = caption(context.world, media.caption, media.parse_mode, media.caption_entities);
  switch (media.type) {
    case 'photo': {
      const photo = asPhoto(await fileFor(context, asSource(media.media), 'Photo'));
      return { photo, ...text, ...(media.has_spoiler && { has_media_spoiler: true as const }) };
    }
    case 'document': {
      const file = await fileFor(context, asSource(media.media), 'Document');
      return { document: asDocument(file), ...text };
    }
    default:
      throw new ApiError(501, `Not Implemented: media of type ${media.type} is not simulated here`);
  }
}

/** sendMediaGroup: two to ten photos, or as many documents. */
export const albumMethods: Methods = {
  async sendMediaGroup(context, p) {
    const { world } = context;
    recipient(world, p.chat_id);
    const kinds = new Set(p.media.map(({ type }) => type));
    if (kinds.size > 1 && (kinds.has('document') || kinds.has('audio')))
      throw badRequest("document can't be mixed with other media types");
    const contents: Content[] = [];
    for (const media of p.media) contents.push(await mediaContent(context, media));
    const media_group_id = mediaGroupId();
    return world.store.together(() =>
      contents.map((content) => send(world, p, { ...content, media_group_id })),
    );
  },
};
