import type { CheckOptions } from '../../src/app/check.ts';
import { type Snapshot, type SourceFile, snapshotOf } from '../../src/lsp/snapshot.ts';
import { checked } from './checked.ts';

/** A check of files that exist only here, as the language server keeps it. */
export interface Seen {
  readonly snapshot: Snapshot;
  readonly file: (path: string) => SourceFile;
}

/** The sign that stands for the cursor in the texts of tests. */
const CURSOR = '‸';

/** Checks files of which none, or those named in `open`, are open in the editor. */
export async function seen(
  files: Readonly<Record<string, string>>,
  { open = [], ...options }: CheckOptions & { readonly open?: readonly string[] } = {},
): Promise<Seen> {
  const found = await checked(files, { today: '2026-11-22', ...options });
  const snapshot = snapshotOf(found, (path) => open.includes(path));
  return {
    snapshot,
    file: (path) => {
      const file = snapshot.fileAt(path);
      if (!file) throw new Error(`no ${path}`);
      return file;
    },
  };
}

/** A text without its cursor, and where the cursor was. */
export function atCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf(CURSOR);
  if (offset === -1) throw new Error('no cursor');
  return { text: marked.replace(CURSOR, ''), offset };
}
