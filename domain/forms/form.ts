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
 * | fakta | what the pack's conditions rest on ("menginap?"), one by one |
 * | teks | a sentence or two |
 * | foto | any number of photos, closed with Selesai |
 * | berkas | one photo or PDF |
 * | peserta | an attendance list: names, or its photo |
 * | kuitansi | any number of costs, closed with Selesai |
 * | bukti | a photo or PDF of every paper that the pack asks for and no other step gives |
 */
export type StepKind =
  | 'kegiatan'
  | 'tanggal'
  | 'tempat'
  | 'orang'
  | 'hasil'
  | 'fakta'
  | 'teks'
  | 'foto'
  | 'berkas'
  | 'peserta'
  | 'kuitansi'
  | 'bukti';

/**
 * When a row is asked.
 *
 * | asked | when |
 * | --- | --- |
 * | selalu | in every report |
 * | tempat, orang, hasil | the POA line names some; people only where the spending needs them |
 * | fakta | a condition of the pack rests on a fact that nothing else tells |
 * | bukti | the pack's list asks for a paper that this row gives |
 * | papers | the list asks for papers that no row gives |
 */
export type Asked = 'selalu' | 'tempat' | 'orang' | 'hasil' | 'fakta' | 'bukti' | 'papers';

export type Step = {
  readonly id: string;
  readonly kind: StepKind;
  readonly asked: Asked;
  /** Ids of the pack's evidence list that an answer of this step provides. */
  readonly evidence: readonly string[];
};

/** The steps that a report is asked, in their order. */
export type Form = { readonly steps: readonly Step[] };
