/**
 * The phones of the playground are in Situbondo: they show West Indonesian time, as the bot does in its
 * texts, whatever this browser's own clock says.
 */
export const ZONE = 'Asia/Jakarta';
