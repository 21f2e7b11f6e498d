export * from './decide.ts';
export * from './dossier.ts';
export * from './flags/index.ts';
