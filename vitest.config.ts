import { defineConfig } from 'vitest/config';

/** The fast suite: everything but what needs a browser, a second Node or minutes. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/slow/**', 'test/mutation/**'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // The files of a worker share what they import: half of the time went into loading it again. Nothing is mocked by module.
    isolate: false,
    // Left alone vitest keeps one core for itself, and half of a small machine idles.
    maxWorkers: '100%',
  },
});
