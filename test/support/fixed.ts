import { memoryFiles } from '../../src/adapters/memory/files.ts';
import type { CheckOptions } from '../../src/app/check.ts';
import { type Fixed, fix } from '../../src/app/fix.ts';

export type TextFiles = Readonly<Record<string, string>>;

const TODAY = '2026-11-22';

/** What `holdfast fix` proposes for files that exist only here. */
export function fixed(
  files: TextFiles,
  options: Pick<CheckOptions, 'preset' | 'paths' | 'config'> = {},
): Promise<Fixed> {
  return fix({ files: memoryFiles(files), clock: { now: () => 0 } }, { today: TODAY, ...options });
}

/** The files after `holdfast fix --write`. */
export function repairedFiles(files: TextFiles, { files: repaired }: Fixed): TextFiles {
  return { ...files, ...Object.fromEntries(repaired.map(({ path, after }) => [path, after])) };
}

/** One document with these lines as its front matter: as it is after the repairs, what they were, and what was left to people. */
export async function fixedLines(
  lines: readonly string[],
  options: Parameters<typeof fixed>[1] = {},
): Promise<{ readonly lines: readonly string[]; readonly what: readonly string[]; readonly left: readonly string[] }> {
  const files = { 'a.md': `---\n${lines.join('\n')}\n---\n${BODY}` };
  const result = await fixed(files, options);
  const after = repairedFiles(files, result)['a.md'] as string;
  const end = after.lastIndexOf(`\n---\n${BODY}`);
  return {
    lines: after.slice('---\n'.length, end).split('\n'),
    what: result.files.flatMap(({ repairs }) => repairs.map(({ line, what }) => `${line}: ${what}`)),
    left: result.left.map(({ position, message }) => `${position.line}: ${message}`),
  };
}

const BODY = '# A page\n\nreviewed_on: 17 May 2021, by @dana: as A.9.2.5 says.\n';
