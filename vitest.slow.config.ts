import { defineConfig } from 'vitest/config';

/** What the fast suite leaves out: the browser, Node 24, another year's clock, long properties. */
export default defineConfig({
  test: { include: ['test/slow/**/*.test.ts'], testTimeout: 300_000, fileParallelism: false },
});
