import { ZONE } from '../zone.js';
import { between, grain, pick, sheet, whole } from './random.js';

const INKS = ['#1e3a8a', '#1f2937', '#1d4ed8'];

/** A sheet of paper photographed on a table, slightly turned; `write(pen)` fills the page itself. */
export const paper = (width, height, write) => {
  const { canvas, pen } = sheet(
    width + 120,
    height + 120,
    pick(['#8b6f4e', '#6f7d86', '#a58a63', '#5f6b5a']),
  );
  pen.save();
  pen.translate(60 + between(-8, 8), 60 + between(-8, 8));
  pen.rotate(between(-0.018, 0.018));
  pen.shadowColor = 'rgba(0, 0, 0, 0.35)';
  pen.shadowBlur = 24;
  pen.fillStyle = pick(['#fffef8', '#fbfaf4', '#f7f8f4']);
  pen.fillRect(0, 0, width, height);
  pen.shadowColor = 'transparent';
  pen.fillStyle = '#1f2937';
  write(pen);
  pen.restore();
  grain(pen, canvas.width, canvas.height, 2200);
  return canvas;
};

/** A scribbled signature above a printed name. */
export const signature = (pen, x, y, name) => {
  pen.strokeStyle = pick(INKS);
  pen.lineWidth = 3.5;
  pen.beginPath();
  pen.moveTo(x, y);
  for (let n = 1; n <= whole(5, 8); n += 1) {
    pen.bezierCurveTo(
      x + n * 22 - between(0, 40),
      y - between(10, 70),
      x + n * 22 - between(-10, 30),
      y + between(-6, 34),
      x + n * 22,
      y - between(-8, 24),
    );
  }
  pen.stroke();
  pen.fillStyle = '#1f2937';
  pen.font = '26px sans-serif';
  pen.fillText(name, x - 10, y + 64);
};

/** A round office stamp in violet ink. */
export const roundStamp = (pen, x, y, words) => {
  pen.save();
  pen.translate(x, y);
  pen.rotate(between(-0.35, 0.35));
  pen.strokeStyle = 'rgba(88, 60, 170, 0.6)';
  pen.fillStyle = 'rgba(88, 60, 170, 0.6)';
  pen.lineWidth = 5;
  for (const radius of [86, 62]) {
    pen.beginPath();
    pen.arc(0, 0, radius, 0, Math.PI * 2);
    pen.stroke();
  }
  pen.font = 'bold 22px sans-serif';
  pen.textAlign = 'center';
  pen.fillText(words, 0, 8, 112);
  pen.restore();
};

/** Handwriting on a dotted line behind a printed label. */
export const line = (pen, label, value, y, right) => {
  pen.fillStyle = '#1f2937';
  pen.font = '28px sans-serif';
  pen.fillText(label, 60, y);
  pen.fillText(':', 350, y);
  pen.strokeStyle = '#9ca3af';
  pen.lineWidth = 1.5;
  pen.setLineDash([3, 6]);
  pen.beginPath();
  pen.moveTo(372, y + 8);
  pen.lineTo(right, y + 8);
  pen.stroke();
  pen.setLineDash([]);
  pen.fillStyle = INKS[0];
  pen.font = 'italic 31px cursive';
  pen.fillText(value, 380, y, right - 390);
};

export const today = () =>
  new Date().toLocaleDateString('id-ID', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: ZONE,
  });
