/** A4 with the margins of office letters, in points; below there is room for the code. */
export const PAGE = {
  width: 595.28,
  margins: [62, 44, 54, 74] as Margin,
};
export const LINE = PAGE.width - PAGE.margins[0] - PAGE.margins[2];

export type Margin = [number, number, number, number];

/** Thickness of the lines of tables, in points. */
export const RULE = 0.6;

export const ruling = {
  hLineWidth: () => RULE,
  vLineWidth: () => RULE,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};
export const plain = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (column: number) => (column === 0 ? 0 : 4),
  paddingRight: () => 0,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
};
export const boxed = {
  hLineWidth: () => 1,
  vLineWidth: () => 1,
  paddingLeft: () => 11,
  paddingRight: () => 11,
  paddingTop: () => 6,
  paddingBottom: () => 6,
};
export const dashed = {
  ...ruling,
  hLineStyle: () => ({ dash: { length: 3, space: 2 } }),
  vLineStyle: () => ({ dash: { length: 3, space: 2 } }),
};
