import sharp from 'sharp';

/** A picture somewhat like a photo of people in a room; another seed is another scene. JPEG, 1280 × 960. */
export async function scene(seed: number, width = 1280, height = 960): Promise<Buffer> {
  const next = randomFrom(seed);
  const between = (least: number, most: number) => Math.round(least + next() * (most - least));
  const colour = () => `rgb(${between(0, 255)},${between(0, 255)},${between(0, 255)})`;
  const box = (x: number, y: number, w: number, h: number, round = 0) =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="${colour()}"/>`;
  const floor = between(height * 0.5, height * 0.8);
  const wall = [box(0, 0, width, floor), box(0, floor, width, height)];
  const pictures = Array.from({ length: between(2, 6) }, () =>
    box(between(0, width), between(0, floor / 2), between(60, 360), between(60, 320)),
  );
  const people = Array.from({ length: between(3, 9) }, () => {
    const [x, y, size] = [between(0, width), between(floor - 60, floor + 140), between(60, 180)];
    const head = `<circle cx="${x}" cy="${y - size * 1.4}" r="${size * 0.45}" fill="${colour()}"/>`;
    return head + box(x - size * 0.6, y - size, size * 1.2, size * 2, size * 0.3);
  });
  const all = [...wall, ...pictures, ...people].join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${all}</svg>`;
  return sharp(Buffer.from(svg)).blur(2).jpeg({ quality: 90 }).toBuffer();
}

/** A picture of a written sheet: lines on white. JPEG, 1000 × 1400. */
export async function sheet(seed: number): Promise<Buffer> {
  const next = randomFrom(seed + 1000);
  const lines = Array.from({ length: 26 }, (_, line) => {
    const [y, length] = [120 + line * 44, 200 + next() * 600];
    const amount = next() < 0.5 ? `<rect x="760" y="${y}" width="120" height="14"/>` : '';
    return `<rect x="90" y="${y}" width="${length}" height="14"/>${amount}`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1400"><rect width="1000" height="1400" fill="#ddd8cc"/><rect x="40" y="40" width="920" height="1320" fill="#fbfaf5"/>${lines.join('')}</svg>`;
  return sharp(Buffer.from(svg)).blur(1).jpeg({ quality: 90 }).toBuffer();
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
