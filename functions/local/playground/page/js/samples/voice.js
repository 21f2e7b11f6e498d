import { pick } from './random.js';

const RATE = 8000;
const SECONDS = 2;

const ascii = (view, at, text) => {
  for (let n = 0; n < text.length; n += 1) view.setUint8(at + n, text.charCodeAt(n));
};

/** Two seconds of a humming tone as a 16-bit mono WAV file. */
export const voice = () => {
  const samples = RATE * SECONDS;
  const view = new DataView(new ArrayBuffer(44 + samples * 2));
  ascii(view, 0, 'RIFF');
  view.setUint32(4, 36 + samples * 2, true);
  ascii(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  ascii(view, 36, 'data');
  view.setUint32(40, samples * 2, true);
  const pitch = pick([196, 220, 247, 262, 294]);
  for (let n = 0; n < samples; n += 1) {
    const time = n / RATE;
    const swell =
      Math.sin((Math.PI * time) / SECONDS) * (0.6 + 0.4 * Math.sin(2 * Math.PI * 3 * time));
    view.setInt16(44 + n * 2, 9000 * swell * Math.sin(2 * Math.PI * pitch * time), true);
  }
  return new File([view], 'catatan-suara.wav', { type: 'audio/wav' });
};
