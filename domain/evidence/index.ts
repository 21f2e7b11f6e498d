export * from './checklist.ts';
export * from './distance.ts';
export * from './file.ts';
