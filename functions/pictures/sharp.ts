import type Sharp from 'sharp';

let loading: Promise<typeof Sharp> | undefined;

/**
 * libvips, loaded with the first picture: the webhook never needs it, and most jobs do not. No cache and
 * one thread, so that one picture at a time is all that lies in memory.
 */
export function loadSharp(): Promise<typeof Sharp> {
  loading ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  });
  return loading;
}
