/** Builds dist/ from the sources: bundles for the three faces, then the library's types. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bin = (name) => join('node_modules', '.bin', name);

rmSync('dist', { recursive: true, force: true });
execFileSync(bin('rolldown'), ['--config', 'rolldown.config.mjs', '--logLevel', 'warn'], { stdio: 'inherit' });
execFileSync(bin('tsc'), ['-p', 'tsconfig.types.json'], { stdio: 'inherit' });

// Declarations keep the sources' `.ts` endings; what is published ends in `.js`.
for (const entry of readdirSync('dist/types', { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/(from '\.[^']*|import\('\.[^']*|import '\.[^']*)\.ts'/g, "$1.js'"),
  );
}
