import type { EditedFile } from '../documents/edited-files.ts';
import { isNoneOf } from '../engine/fingerprint.ts';
import { ConfigError } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import type { Isms } from '../records/isms.ts';
import { type Checked, type CheckOptions, type CheckPorts, check } from './check.ts';
import { overlaid } from './overlaid.ts';

/** Files that are to be written, and what a check says less and more when they are. */
export interface Effect {
  /** By path. `before` is empty for a new file. */
  readonly files: readonly EditedFile[];
  readonly settled: readonly Finding[];
  readonly raised: readonly Finding[];
  /** The management system as it is with the files written. */
  readonly isms: Isms;
}

/** What the files would do to the findings. Writes nothing. Throws `ConfigError` where one file would be written twice. */
export async function effectOf(
  { files, clock }: CheckPorts,
  options: CheckOptions,
  before: Checked,
  edited: readonly EditedFile[],
): Promise<Effect> {
  const twice = edited.find(({ path }, index) => edited.findIndex((one) => one.path === path) !== index);
  if (twice) {
    throw new ConfigError(`${twice.path} would be changed in two ways at once`, {
      hint: 'Do one step after the other.',
    });
  }
  const written = new Map(edited.map(({ path, after }) => [path, after]));
  const { report, isms } = await check({ files: overlaid(files, written), clock }, options);
  const old = before.report.findings;
  return {
    files: [...edited].sort((a, b) => (a.path < b.path ? -1 : 1)),
    settled: old.filter(isNoneOf(report.findings)),
    raised: report.findings.filter(isNoneOf(old)),
    isms,
  };
}
