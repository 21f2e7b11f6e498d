/** Width and height in pixels, and what kind of picture the bytes are. */
export interface ImageSize {
  width: number;
  height: number;
  mime: 'image/jpeg' | 'image/png' | 'image/webp';
}

/** Start-of-frame markers of JPEG; C4, C8 and CC are tables. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpeg(view: DataView): ImageSize | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at++;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (isFrame(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), mime: 'image/jpeg' };
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function webp(view: DataView, chunk: string): ImageSize | undefined {
  const mime = 'image/webp';
  if (chunk === 'VP8X' && view.byteLength >= 30) {
    const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    return { width: three(24) + 1, height: three(27) + 1, mime };
  }
  if (chunk === 'VP8L' && view.byteLength >= 25) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1, mime };
  }
  if (chunk === 'VP8 ' && view.byteLength >= 30)
    return {
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
      mime,
    };
  return undefined;
}

/** Reads the header of a JPEG, PNG or WebP; undefined for everything else. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes.length >= 24 && text(1, 8) === 'PNG\r\n\x1a\n')
    return { width: view.getUint32(16), height: view.getUint32(20), mime: 'image/png' };
  if (bytes.length >= 4 && view.getUint16(0) === 0xffd8) return jpeg(view);
  if (bytes.length >= 21 && text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP')
    return webp(view, text(12, 16));
  return undefined;
}
