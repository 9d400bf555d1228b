import { systemClock } from '../../adapters/node/clock.ts';
import { nodeFiles } from '../../adapters/node/files.ts';
import { nodeWriting } from '../../adapters/node/writing.ts';
import { fix } from '../../app/fix.ts';
import { fixText } from '../../app/fix-text.ts';
import { EXIT } from '../../model/errors.ts';
import type { CheckFlags } from '../run-check.ts';
import { workspaceWith } from '../workspace.ts';

/** `holdfast fix`: shows every repair that is certain as a diff; with `--write` makes them. */
export async function fixCommand(paths: string[], flags: CheckFlags & { readonly write?: boolean }): Promise<number> {
  const space = workspaceWith(paths, flags.config);
  const fixed = await fix(
    { files: nodeFiles(space.root), clock: systemClock },
    { paths: space.paths, config: space.config, today: flags.today, preset: flags.preset, profile: flags.profile },
  );
  if (flags.write) {
    const writing = nodeWriting(space.root);
    for (const { path, after } of fixed.files) await writing.write(path, after, { replace: true });
  }
  process.stdout.write(fixText(fixed, flags.write === true));
  return EXIT.clean;
}
