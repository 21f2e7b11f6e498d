import type { Citation, Pack } from './schema/index.ts';

/** "Perbup Situbondo 79/2022 Pasal 24 huruf a"; a citation of another document names that document. */
export function citationText(pack: Pack, citation: Citation): string {
  return `${citation.document ?? pack.identity.shortTitle} ${citation.article}`;
}

/** Whether the rule stands in the regulation itself; if not, whoever cites it should say so. */
export function isFromText(citation: Citation): boolean {
  return citation.source === 'naskah';
}
