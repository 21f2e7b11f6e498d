export * from './day.ts';
export * from './format.ts';
export * from './parse.ts';
export * from './zone.ts';
