import { type Baseline, baselineSchema } from '../engine/baseline.ts';
import { ConfigError } from '../model/errors.ts';
import type { Files } from '../ports/files.ts';

/** Where a baseline is kept when the configuration does not say: beside it. */
export const BASELINE_FILE = 'holdfast-baseline.json';

/**
 * The baseline of a repository, if it has one. Throws `ConfigError` when the file is there and cannot be used: findings
 * that nobody agreed to put up with must not be let through by a broken file, nor all of them raised without a word.
 */
export async function readBaseline(
  files: Files,
  path: string,
  mustBeThere: boolean,
): Promise<{ readonly path: string; readonly baseline: Baseline } | undefined> {
  if ((await files.kind(path)) !== 'file') {
    if (!mustBeThere) return undefined;
    throw new ConfigError(`There is no baseline ${path}`, { hint: 'Run `holdfast baseline`, or remove `baseline:`.' });
  }
  const [content] = await files.read([path]);
  if (!content || 'why' in content) throw new ConfigError(`${path} cannot be read: ${content?.why ?? 'no content'}`);
  const hint = 'Take it from git again, or write a new one with `holdfast baseline`.';
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(content.bytes));
  } catch (cause) {
    throw new ConfigError(`${path} is not valid JSON: ${cause instanceof Error ? cause.message : ''}`, { hint, cause });
  }
  const parsed = baselineSchema.safeParse(data);
  if (parsed.success) return { path, baseline: parsed.data };
  const issue = parsed.error.issues[0];
  throw new ConfigError(`${path} is no baseline: ${issue?.path.join('.')} ${issue?.message}`, { hint });
}
