import { toBuffer } from 'qrcode';

/** A QR code as PNG, large enough for an old camera to read from another phone's screen. */
export function qrPicture(text: string): Promise<Uint8Array> {
  return toBuffer(text, { type: 'png', width: 512, margin: 3, errorCorrectionLevel: 'M' });
}
