import picomatch from 'picomatch';
import { findField } from '../../documents/field-mapping.ts';
import type { FieldNode } from '../../model/document.ts';
import type { Entry } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';

/** What a document in force says that it watches. */
export interface Watch {
  readonly entry: Entry;
  readonly field: FieldNode;
  /** Relative to the root, without a leading `./`. */
  readonly globs: readonly string[];
}

/** Documents are anybody's, and a glob that is long or full of stars takes a time without end. */
const GLOB_MAX_CHARS = 1000;
const GLOB_MAX_STARS = 4;

export function watching({ entries }: Pick<Isms, 'entries'>): readonly Watch[] {
  return entries.flatMap((entry): readonly Watch[] => {
    const field =
      entry.lifecycle === 'in-force' && entry.root && findField(entry.root, 'watches', entry.mapping)?.value;
    if (!field) return [];
    const items = field.kind === 'list' ? field.items : [field];
    const globs = items.flatMap((item) => (item.kind === 'scalar' ? globOf(item.raw) : []));
    return globs.length === 0 ? [] : [{ entry, field, globs }];
  });
}

function globOf(raw: string): string | readonly string[] {
  const [, not = '', glob = ''] = /^(!?)(?:\.?\/)*(.*)$/s.exec(raw.trim()) ?? [];
  return glob === '' ? [] : `${not}${glob}`;
}

/** Why no change is seen where a glob points; `undefined` when it is. */
export function blindnessOf(glob: string): string | undefined {
  if (glob.startsWith('../')) return 'lies outside the folder under check';
  return isUnwieldy(glob) ? `has more than ${GLOB_MAX_STARS} stars or ${GLOB_MAX_CHARS} characters` : undefined;
}

function isUnwieldy(glob: string): boolean {
  return glob.length > GLOB_MAX_CHARS || (glob.match(/\*+/g) ?? []).length > GLOB_MAX_STARS;
}

/** Whether some globs name a path. One that names a folder stands for all that is in it, and `!` takes something back. */
export function isNamedBy(globs: readonly string[]): (path: string) => boolean {
  const all = globs.filter((glob) => !isUnwieldy(glob)).flatMap((glob) => [glob, glob.replace(/\/*$/, '/**')]);
  const ignore = all.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  return picomatch(
    all.filter((glob) => !glob.startsWith('!')),
    { dot: true, ignore },
  );
}
