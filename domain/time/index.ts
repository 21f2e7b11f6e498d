export * from './day.ts';
export * from './format.ts';
export * from './zone.ts';
