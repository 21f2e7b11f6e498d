import { inspect } from '../../functions/pictures/index.ts';

/** A Lambda handler that judges one file, given in base64: for trying the judge as it is bundled. */
export async function handler(base64: string) {
  const bytes = Buffer.from(base64, 'base64');
  const found = await inspect(bytes, { kind: 'document', sentAt: Date.now() });
  if (!('kind' in found) || found.kind !== 'picture') return found;
  const { kind, contentType, phash } = found;
  return { kind, contentType, phash };
}
