/**
 * Packs from outside: validation with all its faults. Kept apart from `domain/rules/index.ts`, because it
 * brings zod and the whole schema, and the webhook's cold start needs neither.
 */
export * from './load.ts';
export * from './put.ts';
export { zodFaults } from './zod-faults.ts';
