export * from './answers.ts';
export * from './form.ts';
export * from './laporan.ts';
