import * as z from 'zod';
import { type Citation, entryShape, idSchema, labelSchema } from './basic.ts';

/** A node of the menu of activities. Leaves are what a POA may contain; nodes above them are headings. */
export interface MenuNode {
  id: string;
  label: string;
  citation: Citation;
  note?: string | undefined;
  /** Funds that pay for it; children inherit. */
  funds?: string[] | undefined;
  /** Kinds of spending usual for it; children inherit. */
  spends?: string[] | undefined;
  /** Other words people use for it. */
  words?: string[] | undefined;
  children?: MenuNode[] | undefined;
}

export const menuNodeSchema: z.ZodType<MenuNode> = z.lazy(() =>
  z.strictObject({
    ...entryShape,
    funds: z.array(idSchema).optional(),
    spends: z.array(idSchema).optional(),
    words: z.array(labelSchema).optional(),
    children: z.array(menuNodeSchema).min(1).optional(),
  }),
);
