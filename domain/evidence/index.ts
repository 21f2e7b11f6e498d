export * from './checklist.ts';
export * from './demand.ts';
export * from './distance.ts';
export * from './file.ts';
export * from './pengakuan.ts';
export * from './pengakuan-request.ts';
export * from './pengakuan-shown.ts';
export * from './pengakuan-standing.ts';
