export { makeCopies } from './copies.ts';
export { type Inspected, inspect } from './inspect.ts';
export { MOST } from './limits.ts';
export { loadSharp } from './sharp.ts';
