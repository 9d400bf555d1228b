/** Rebuilds dist/ beside the committed one and compares, byte for byte; then looks for code that evaluates text. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Ways to run text as code. */
const EVALUATES = /\beval\(|\bnew Function\(|(?<![.\w])Function\(["'`]/;

function contents(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(folder.length + 1),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ])
      .sort(),
  );
}

const kept = mkdtempSync(join(tmpdir(), 'holdfast-dist-'));
cpSync('dist', kept, { recursive: true });
const problems = [];
try {
  execFileSync('node', ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [before, after] = [contents(kept), contents('dist')];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(name) !== after.get(name))
      problems.push(`dist/${name} is not what the sources build: run \`npm run build\` and commit dist/`);
  }
  for (const [name, text] of before)
    if (name.endsWith('.js') && EVALUATES.test(text))
      problems.push(`dist/${name} evaluates text as code: ${EVALUATES.exec(text)?.[0]}`);
} finally {
  rmSync('dist', { recursive: true, force: true });
  cpSync(kept, 'dist', { recursive: true });
  rmSync(kept, { recursive: true, force: true });
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log('dist/ is what the sources build, and evaluates nothing.');
