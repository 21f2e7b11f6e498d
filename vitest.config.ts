import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Every file brings its own storage engines; more at once only wait for one another.
    maxWorkers: 2,
    // No log line of the whole run holds a name, a phone number, a NIK, a token, a file's link or id.
    setupFiles: ['tests/support/watch-logs.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
