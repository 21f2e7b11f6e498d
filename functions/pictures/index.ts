export { type Inspected, inspect } from './inspect.ts';
export { MOST } from './limits.ts';
