export const between = (low, high) => low + Math.random() * (high - low);
export const whole = (low, high) => Math.floor(between(low, high + 1));
export const pick = (list) => list[whole(0, list.length - 1)];

/** A canvas of this size with its pen, on a plain ground. */
export const sheet = (width, height, ground) => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
  return { canvas, pen };
};

/** Specks like a phone's sensor makes them: no two samples are alike, not even nearly. */
export const grain = (pen, width, height, count) => {
  for (let n = 0; n < count; n += 1) {
    pen.fillStyle = `rgba(${whole(0, 255)}, ${whole(0, 255)}, ${whole(0, 255)}, ${between(0.02, 0.1)})`;
    pen.fillRect(between(0, width), between(0, height), between(1, 3), between(1, 3));
  }
};

/**
 * The canvas as a JPEG file with a name like a phone gives it. Encoded at once: `toBlob` waits for the
 * browser to be idle, which on a busy machine takes a second for each picture.
 */
export const jpeg = (canvas, name) => {
  const [, base64] = canvas.toDataURL('image/jpeg', 0.86).split(',');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  return new File([bytes], `${name}_${stamp}_${whole(100, 999)}.jpg`, { type: 'image/jpeg' });
};
