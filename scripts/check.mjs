/** Everything that must hold at every commit: `npm run check`. Runs all steps, then says which failed. */
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['types', ['npx', 'tsc', '-p', '.']],
  ['lint', ['npx', 'biome', 'check', '.']],
  ['import directions', ['npx', 'depcruise', '--config', '.dependency-cruiser.mjs', 'src']],
  ['generated files', ['npx', 'tsx', 'scripts/generate.ts', '--check']],
  ['dist', ['node', 'scripts/check-dist.mjs']],
  ['package', ['npx', 'publint', '--strict']],
  ['unused code', ['npx', 'knip']],
  ['tests', ['npx', 'vitest', 'run']],
];

const failed = [];
for (const [name, [command, ...args]] of STEPS) {
  const started = Date.now();
  console.log(`\n--- ${name}: ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(`--- ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exit(1);
}
