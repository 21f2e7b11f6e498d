export * from './draft.ts';
export * from './give.ts';
export * from './give-receipt.ts';
export * from './input.ts';
export * from './note.ts';
export * from './repair.ts';
export * from './send.ts';
export * from './under-pack.ts';
