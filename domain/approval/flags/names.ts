/** Forms of business and everyday words in front of a shop's name, of which only some write them. */
const BEFORE_SELLER = /^(pt|cv|ud|pd|fa|tb|tk|toko|kios|warung|firma)$/;
/** Titles in front of a person's name. */
const BEFORE_PERSON =
  /^(bu|ibu|pak|bapak|bpk|mbak|mas|sdr|sdri|saudara|saudari|ny|tn|nn|an|h|hj|dr|drg|ns|ir|drs|dra)$/;

/** Words in small letters, without accents and signs, one space between them: what two spellings share. */
export function plainWords(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** A seller as it is compared: "PT. Sumber Rejeki, ATK" and "sumber  rejeki" are one. */
export function sellerKey(seller: string): string {
  return without(beforeComma(seller), BEFORE_SELLER);
}

/** A person as they are compared: "Ibu Siti Aminah, A.Md.Keb" and "SITI AMINAH" are one. */
export function personKey(name: string): string {
  return without(beforeComma(name.replace(/^\s*\d+\s*[.)]/, '')), BEFORE_PERSON);
}

/** Behind the comma stand what was bought, Tbk, or academic titles. */
function beforeComma(text: string): string {
  const [first = ''] = text.split(',');
  return plainWords(first) === '' ? text : first;
}

/** The plain words without those that may stand in front; one word always stays. */
function without(text: string, before: RegExp): string {
  const words = plainWords(text).split(' ');
  const first = words.findIndex((word) => !before.test(word));
  return words.slice(first === -1 ? words.length - 1 : first).join(' ');
}
