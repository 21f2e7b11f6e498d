export * from './belanja.ts';
export * from './honor.ts';
export * from './perjalanan.ts';
export * from './pertemuan.ts';
export * from './refused.ts';
