/** A moment: milliseconds since 1970-01-01T00:00Z. Comes in as `now`; nothing in the domain reads a clock. */
export type Instant = number;

/** The three Indonesian zones; none has summer time. */
export const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type Zone = (typeof ZONES)[number];

/** A calendar day of a zone, `YYYY-MM-DD`. Compares correctly as text. */
export type LocalDate = string;
/** A calendar month, `YYYY-MM`. */
export type LocalMonth = string;
