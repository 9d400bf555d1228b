/**
 * `npm run test:mutation`: Stryker over calendar, rules and engine. It is installed into test/mutation when it is not there
 * yet, so that nobody else has to. Arguments go to Stryker: `npm run test:mutation -- --mutate 'src/calendar/*.ts'`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const home = join(root, 'test/mutation');
const stryker = join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js');

if (!existsSync(stryker)) {
  // Its peer vitest is the project's own, one folder up.
  const flags = ['--no-package-lock', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...flags], { cwd: home, stdio: 'inherit' });
}
const args = [stryker, 'run', join(home, 'stryker.config.json'), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
