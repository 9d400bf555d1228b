import { defineConfig } from 'vitest/config';

/** The fast suite: everything but what needs a browser, a second Node or minutes. */
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/slow/**'], testTimeout: 20_000 },
});
