import { defineConfig } from 'rolldown';

/** gray-matter's engine table holds one that evaluates JavaScript. It is replaced whole, so that no bundle can reach it. */
const withoutEngines = {
  name: 'gray-matter-without-engines',
  resolveId(source, importer) {
    return /(^|\/)engines(\.js)?$/.test(source) && importer?.includes('gray-matter') ? '\0no-engines' : null;
  },
  load(id) {
    return id === '\0no-engines' ? 'module.exports = {};' : null;
  },
};

const shared = {
  platform: 'node',
  plugins: [withoutEngines],
  transform: { target: 'node20' },
  checks: { eval: true },
};

/** One folder for each face, so that the Action's bundle can be read without the others'. */
export default defineConfig([
  {
    ...shared,
    input: { action: 'src/action/main.ts' },
    output: {
      dir: 'dist',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/action-[name].js',
      format: 'esm',
      minify: false,
      codeSplitting: false,
    },
  },
  {
    ...shared,
    input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
    output: {
      dir: 'dist',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      format: 'esm',
      minify: false,
    },
  },
]);
