import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GIT_ENVIRONMENT } from './runner-repository.ts';

const HOME = fileURLToPath(new URL('../../', import.meta.url));

export interface CliResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly node?: string;
}

/** What a bare clone has that the command line needs, and no node_modules. */
export function bareCopy(folder: string): string {
  for (const name of ['package.json', 'dist', 'policies', 'fixtures'])
    cpSync(join(HOME, name), join(folder, name), { recursive: true });
  return folder;
}

/** `node dist/cli.js …` in a copy, with nothing of this machine but its PATH. */
export function runCli(copy: string, args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return runCommand(options.node ?? process.execPath, [join(copy, 'dist', 'cli.js'), ...args], {
    cwd: copy,
    ...options,
  });
}

export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, environment }: Pick<CliOptions, 'cwd' | 'environment'>,
): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd,
      env: { ...GIT_ENVIRONMENT, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
