/** Makes a hash of a text; the shell passes SHA-256 in hexadecimal. */
export type Hash = (text: string) => string;

/** JSON with sorted keys and without undefined: the same value gives the same text, whoever built it. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
