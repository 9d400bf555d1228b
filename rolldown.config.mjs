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

/** zod compiles schemas with `Function` where it may. Its own test for that is made to fail: code never comes from text. */
const withoutCompiling = {
  name: 'zod-without-compiling',
  transform(code, id) {
    if (!/\/zod\/v4\/core\/(util|doc)\.js$/.test(id.replaceAll('\\', '/'))) return null;
    const refused = 'const F = class { constructor() { throw new Error("code never comes from text"); } };';
    if (!code.includes('const F = Function;')) throw new Error(`${id} has changed: look at how it compiles now`);
    return { code: code.replaceAll('const F = Function;', refused), map: null };
  },
};

const shared = {
  platform: 'node',
  plugins: [withoutEngines, withoutCompiling],
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
