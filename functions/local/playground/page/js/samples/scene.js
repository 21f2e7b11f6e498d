import { ZONE } from '../zone.js';
import { near } from './place.js';
import { between, grain, jpeg, pick, sheet, whole } from './random.js';

const WIDTH = 1280;
const HEIGHT = 960;
const FLOOR = 640;
const NAMES = ['MELATI', 'MAWAR', 'ANGGREK', 'KENANGA', 'DAHLIA', 'CEMPAKA', 'TERATAI'];
const VILLAGES = [
  'Panji Lor',
  'Panji Kidul',
  'Mimbaan',
  'Ardirejo',
  'Kayu Putih',
  'Juglangan',
  'Tenggir',
];
const CLOTHES = [
  '#c2410c',
  '#1d4ed8',
  '#047857',
  '#9d174d',
  '#6d28d9',
  '#b45309',
  '#0e7490',
  '#4d7c0f',
];
const SKIN = ['#8d5a3b', '#a9714b', '#c68e63', '#7a4a2f'];

const disc = (pen, x, y, radius, colour) => {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fill();
};

const box = (pen, x, y, width, height, colour, radius = 0) => {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius);
  pen.fill();
};

const sky = (pen) => {
  const gradient = pen.createLinearGradient(0, 0, 0, FLOOR);
  gradient.addColorStop(0, pick(['#7cc4ee', '#9ad2f0', '#a8c7dd', '#86b8d8']));
  gradient.addColorStop(1, '#eaf4f2');
  pen.fillStyle = gradient;
  pen.fillRect(0, 0, WIDTH, FLOOR);
  box(pen, 0, FLOOR - 20, WIDTH, HEIGHT, pick(['#c9b48c', '#b9a582', '#9fae7c', '#c4bba6']));
  for (let n = 0; n < 5; n += 1) {
    const x = between(-40, WIDTH);
    const height = between(150, 320);
    box(pen, x + 32, FLOOR - height * 0.5, 20, height * 0.55, '#6b4a2f');
    for (let leaf = 0; leaf < 6; leaf += 1) {
      disc(
        pen,
        x + between(-20, 100),
        FLOOR - height * between(0.5, 1),
        between(36, 66),
        pick(['#2f7d44', '#3f8f4f', '#276b3a']),
      );
    }
  }
};

const house = (pen) => {
  const left = between(120, 300);
  const width = between(640, 800);
  box(pen, left, 250, width, FLOOR - 240, pick(['#f6efdc', '#e6f0ea', '#f3e3d3', '#e3e9f1']));
  pen.fillStyle = pick(['#a6402b', '#8c3b2a', '#7d5a44']);
  pen.beginPath();
  pen.moveTo(left - 50, 256);
  pen.lineTo(left + width / 2, between(110, 160));
  pen.lineTo(left + width + 50, 256);
  pen.fill();
  box(pen, left + width * 0.42, 400, 130, FLOOR - 390, '#6a4b35', 4);
  box(pen, left + 60, 380, 150, 120, '#bcd9e6', 4);
  box(pen, left + width - 210, 380, 150, 120, '#bcd9e6', 4);
  box(pen, left + 90, 280, width - 180, 74, '#0b7a53', 6);
  pen.fillStyle = '#ffffff';
  pen.font = 'bold 44px sans-serif';
  pen.textAlign = 'center';
  pen.fillText(`POSYANDU ${pick(NAMES)} ${whole(1, 9)}`, left + width / 2, 332, width - 200);
};

const person = (pen, x, ground, height) => {
  const head = height * 0.13;
  const skin = pick(SKIN);
  const cloth = pick(CLOTHES);
  box(
    pen,
    x - head * 1.1,
    ground - height * 0.42,
    head * 2.2,
    height * 0.42,
    '#3b3a45',
    head * 0.5,
  );
  box(pen, x - head * 1.5, ground - height * 0.76, head * 3, height * 0.42, cloth, head * 0.9);
  disc(pen, x, ground - height * 0.86, head, skin);
  // A veil or hair, so that not everybody has the same outline.
  pen.fillStyle = pick(['#2a211d', cloth, '#f1ede6', '#5b4636']);
  pen.beginPath();
  pen.arc(x, ground - height * 0.88, head * 1.12, Math.PI * 0.95, Math.PI * 2.05);
  pen.fill();
};

const table = (pen) => {
  const x = between(200, 700);
  box(pen, x, 700, 360, 26, '#8a6239', 4);
  box(pen, x + 20, 726, 18, 120, '#74512f');
  box(pen, x + 322, 726, 18, 120, '#74512f');
  for (let n = 0; n < 4; n += 1)
    box(pen, x + 30 + n * 78, 686, 56, 14, pick(['#ffffff', '#f7d774', '#f0b8b8']), 2);
  // The hanging scale (dacin) with a child in its sling.
  const beam = x + between(420, 520);
  pen.strokeStyle = '#4b5563';
  pen.lineWidth = 7;
  pen.beginPath();
  pen.moveTo(beam, 420);
  pen.lineTo(beam, 600);
  pen.moveTo(beam - 90, 450);
  pen.lineTo(beam + 90, 442);
  pen.stroke();
  disc(pen, beam, 650, 54, pick(['#60a5fa', '#f59e0b', '#34d399']));
  disc(pen, beam, 606, 26, pick(SKIN));
};

const stamp = (pen, now) => {
  const { latitude, longitude } = near();
  const date = now.toLocaleString('id-ID', {
    dateStyle: 'full',
    timeStyle: 'medium',
    timeZone: ZONE,
  });
  pen.fillStyle = 'rgba(0, 0, 0, 0.55)';
  pen.fillRect(0, HEIGHT - 112, WIDTH, 112);
  pen.textAlign = 'left';
  pen.fillStyle = '#ffffff';
  pen.font = 'bold 34px sans-serif';
  pen.fillText(date, 30, HEIGHT - 66, WIDTH - 60);
  pen.font = '28px sans-serif';
  pen.fillText(
    `${pick(VILLAGES)}, Kec. Panji, Situbondo   ${latitude.toFixed(6)}, ${longitude.toFixed(6)}`,
    30,
    HEIGHT - 26,
    WIDTH - 60,
  );
};

/** A drawn posyandu morning with date, time and place burnt in; every call draws another one. */
export const scene = () => {
  const { canvas, pen } = sheet(WIDTH, HEIGHT, '#d8e6ea');
  sky(pen);
  house(pen);
  const people = whole(5, 9);
  for (let n = 0; n < people; n += 1) {
    person(pen, between(60, WIDTH - 60), between(690, 740), between(190, 250));
  }
  table(pen);
  for (let n = 0; n < whole(2, 4); n += 1) {
    person(pen, between(80, WIDTH - 80), between(800, 835), between(130, 290));
  }
  grain(pen, WIDTH, HEIGHT, 2600);
  stamp(pen, new Date());
  return jpeg(canvas, 'IMG');
};
