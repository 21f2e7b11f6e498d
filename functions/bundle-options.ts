/**
 * How the Lambda bundles are made, for sst.config.ts and for the bench and tests that run them. Split at
 * dynamic imports: in one file the AWS SDK would be read and compiled at every cold start although the
 * webhook needs none of it.
 */
export const nodejs = {
  format: 'esm',
  minify: true,
  splitting: true,
  plugins: 'functions/bundle-plugins.mjs',
} as const;

/** What no bundle can hold, because it is machine code: installed beside the functions that run jobs. */
export const NATIVE = ['sharp'];
