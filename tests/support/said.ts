/** All that this test file's process and the programs it started have written for whoever watches them. */
const said: string[] = [];

/** Notes output; `watch-logs.ts` and whoever starts a program of ours do. */
export function noteSaid(text: string): void {
  said.push(text);
}

/** How much was said so far. */
export function markSaid(): number {
  return said.length;
}

/** What was said since a mark; 0: since the beginning of the test file. */
export function saidSince(mark: number): string {
  return said.slice(mark).join('');
}

/** The people of the fixtures and of the demo district, and the canaries, which are nobody. */
const PEOPLE = [
  'Kanari',
  'Siti Aminah',
  'Rina Wati',
  'drg. Hadi',
  'Dewi Lestari',
  'Tono <b>',
  'Bambang Hartono',
  'Rina Wulandari',
  'Nur Hidayati',
  'Yudi Kurniawan',
  'Fitri Handayani',
  'Moh. Taufik',
  'Ratna Sari',
  'Sumiati',
  'Halimah',
  'Sri Wahyuni',
  'Hadi Santoso',
  'Rudi Hermawan',
  'Lukman Hakim',
];

/** What no line may hold, by the name of its kind. */
const FORBIDDEN: Record<string, RegExp> = {
  name: new RegExp(
    PEOPLE.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'i',
  ),
  phone: /(?<!\d)(?:\+?62|0)8\d{8,11}(?!\d)/,
  nik: /(?<!\d)\d{16}(?!\d)/,
  token: /(?<!\d)[1-9]\d{7,10}:[A-Za-z][\w-]{3,}/,
  link: /\/file\/bot|\/bot\d{6,}/,
  file: /\b(?:AgACAg|BQACAg|AwACAg)[\w-]{20,}|\b(?:AQAD|AgAD|AwAD)[\w-]{12}\b/,
};

/** Every line that holds something forbidden, with what kind of thing it is. */
export function leaksIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      Object.entries(FORBIDDEN).flatMap(([kind, pattern]) =>
        pattern.test(line) ? [`${kind} in: ${line}`] : [],
      ),
    );
}
