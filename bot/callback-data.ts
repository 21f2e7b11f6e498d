/** Payloads of an older layout are told from today's by this first part. */
const LAYOUT = '1';

/** What a button belongs to; one feature reads each. */
const TOPICS = [
  /** A screen of the home card. */
  'm',
  /** A step of a draft. */
  'd',
  /** Ask for an acknowledgement of the berita acara. */
  'a',
  /** Begin, continue, delete a report. */
  'l',
  /** A dossier for decision. */
  'v',
  /** "Anda tercatat hadir": yes or no. */
  'h',
  /** Disbursement. */
  'p',
  /** Payment. */
  'b',
  /** Pictures of a dossier beside those that look like them. */
  'k',
  /** Papers. */
  'n',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Packs a button's payload, at most 64 bytes as Telegram demands. Parts hold no colon. */
export function callbackData(topic: Topic, ...parts: (string | number)[]): string {
  const data = [LAYOUT, topic, ...parts].join(':');
  if (Buffer.byteLength(data) > 64) throw new RangeError(`button payload too long: ${data}`);
  return data;
}
