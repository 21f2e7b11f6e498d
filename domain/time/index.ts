export * from './day.ts';
export * from './format.ts';
export { parseDates } from './parse.ts';
export * from './parse-month.ts';
export * from './zone.ts';
