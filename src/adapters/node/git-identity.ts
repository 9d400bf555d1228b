import { execFileSync } from 'node:child_process';

/** Who git says is at work in a folder; what it does not know is left out. */
export interface GitIdentity {
  readonly name?: string;
  readonly email?: string;
}

/** The name and address that git would write into a commit (git-config, `user.name` and `user.email`). */
export function gitIdentity(folder: string): GitIdentity {
  const [name, email] = [settingOf(folder, 'user.name'), settingOf(folder, 'user.email')];
  return { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) };
}

function settingOf(folder: string, key: string): string | undefined {
  try {
    const out = execFileSync('git', ['config', '--get', key], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 5000,
    });
    return out.trim() || undefined;
  } catch {
    return undefined;
  }
}
