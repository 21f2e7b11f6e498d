export * from './compare.ts';
export * from './decide.ts';
export * from './dossier.ts';
export * from './flags/index.ts';
