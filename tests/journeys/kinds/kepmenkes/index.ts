export * from './belanja.ts';
export * from './perjalanan.ts';
export * from './rapat.ts';
export * from './refused.ts';
