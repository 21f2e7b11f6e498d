/** What evidence may be at most; the bytes are what the Bot API hands out, the others our choice (see the decisions). */
export const EVIDENCE_LIMITS = { megabytes: 20, megapixels: 52, pages: 100 } as const;
