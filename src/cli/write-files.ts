import { nodeWriting } from '../adapters/node/writing.ts';
import type { EditedFile } from '../documents/edited-files.ts';

/** What every command that writes records understands. */
export interface WriteFlags {
  readonly config?: string;
  readonly today?: string;
  readonly dryRun?: boolean;
}

/** Writes the files below a folder, or none of them when one is in the way; nothing under `--dry-run`. A file whose `before` is empty must not be there yet. */
export async function writeUnlessDry(
  root: string,
  files: readonly EditedFile[],
  { dryRun }: WriteFlags,
): Promise<void> {
  if (dryRun) return;
  const writing = nodeWriting(root);
  for (const { path, before } of files) await writing.refuse(path, { replace: before !== '' });
  for (const { path, before, after } of files) await writing.write(path, after, { replace: before !== '' });
}
