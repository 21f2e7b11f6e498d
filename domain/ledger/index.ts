export * from './account.ts';
export * from './book.ts';
export * from './canonical.ts';
export * from './entry.ts';
export { post, postAll, reverse } from './post.ts';
export * from './postings.ts';
export * from './verify.ts';
