import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PLACE = fileURLToPath(new URL('../slow/node24/', import.meta.url));
const BINARY = `${PLACE}node_modules/node/bin/node`;

/** Time to load 60 MB over a slow line. */
const INSTALL_TIMEOUT_MS = 240_000;

/** The binary of Node 24, installed beside the tests when it is not there yet, or why it cannot be had. */
export function node24(): { readonly binary: string } | { readonly missing: string } {
  if (versionOf(BINARY) === undefined) {
    const args = ['install', '--prefix', PLACE, '--no-audit', '--no-fund', '--no-package-lock'];
    const { status, stderr, error } = spawnSync('npm', args, { encoding: 'utf8', timeout: INSTALL_TIMEOUT_MS });
    if (status !== 0) return { missing: `npm install failed: ${error?.message ?? stderr.trim().split('\n').at(-1)}` };
  }
  const version = versionOf(BINARY);
  return version?.startsWith('v24.') ? { binary: BINARY } : { missing: `${BINARY} is ${version ?? 'no Node'}` };
}

function versionOf(binary: string): string | undefined {
  const { status, stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
