/**
 * `npm run test:mutation`: Stryker over calendar, rules and engine. It is installed into test/mutation when it is not there
 * yet, so that nobody else has to. Arguments go to Stryker, and with HOLDFAST_MUTATION_TESTS only some tests are run:
 * `HOLDFAST_MUTATION_TESTS=review-overdue npm run test:mutation -- --mutate 'src/rules/*\/review-overdue.ts'`.
 * The mutants that no test notices are in `test/mutation/report.json`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const home = join(root, 'test/mutation');
const stryker = join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js');

if (!existsSync(stryker)) {
  const flags = ['--no-package-lock', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...flags], { cwd: home, stdio: 'inherit' });
}
const args = [stryker, 'run', join(home, 'stryker.config.json'), ...process.argv.slice(2)];
const env = { ...process.env, HOLDFAST_BREAKS: 'own-rule' };
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
process.exitCode = status ?? 1;
