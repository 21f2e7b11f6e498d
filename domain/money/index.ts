export * from './count.ts';
export * from './parse.ts';
export * from './rupiah.ts';
export * from './terbilang.ts';
