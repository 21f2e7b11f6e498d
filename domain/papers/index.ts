export * from './access.ts';
export * from './issued.ts';
export * from './request.ts';
