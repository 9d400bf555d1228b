import { defineConfig } from 'vitest/config';

/** The tests that say what calendar, rules and engine do, and no others: each mutant runs those that reach it. */
export default defineConfig({
  test: {
    include: ['test/{app,calendar,config,engine,isms,records,rules}/**/*.test.ts'],
    exclude: ['test/app/publish*'],
    testTimeout: 20_000,
  },
});
