/**
 * A report form is data: rows in order. A draft stores answers by step id, never a position, so a new
 * step is one more row and drafts that are open go on. A new *kind* is one case in `bot/flow/ask.ts`
 * and one in `bot/flow/read.ts`.
 *
 * | kind | answer |
 * | --- | --- |
 * | kegiatan | a line of the POA, with its month |
 * | tanggal | a local date or range |
 * | tempat | a place of the unit, or a shared location |
 * | orang | who went, from the SPT |
 * | hasil | the numbers that the activity asks for |
 * | teks | a sentence or two |
 * | foto | any number of photos, closed with Selesai |
 * | berkas | one photo or PDF |
 * | bukti | a photo or PDF of every paper that the pack asks for and no other step gives |
 * | kuitansi | any number of receipts, closed with Selesai |
 */
export type StepKind =
  | 'kegiatan'
  | 'tanggal'
  | 'tempat'
  | 'orang'
  | 'hasil'
  | 'teks'
  | 'foto'
  | 'berkas'
  | 'bukti'
  | 'kuitansi';

export type Step = {
  readonly id: string;
  readonly kind: StepKind;
  readonly required: boolean;
  /** Ids of the pack's evidence list that an answer of this step provides. */
  readonly evidence: readonly string[];
};

export type Form = { readonly id: string; readonly spend: string; readonly steps: readonly Step[] };
