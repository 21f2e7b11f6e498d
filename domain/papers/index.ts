export * from './issued.ts';
