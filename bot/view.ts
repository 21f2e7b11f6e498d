import type { Html } from './html.ts';

export type Button = {
  text: string;
  data: string;
  /** Green, red or blue, for the buttons that matter. */
  style?: 'success' | 'danger' | 'primary';
};

/** A message as it should look, drawn from stored state. */
export type View = {
  html: Html;
  /** The same as a rich message (tables, checkboxes), for those who can and want to see it. */
  rich?: Html;
  /** The rich message with pictures that Telegram fetches from us; where it cannot, `rich` is shown. */
  illustrated?: Html;
  keyboard?: Button[][];
};
