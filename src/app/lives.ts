import type { GitChange } from '../ports/git.ts';
import type { Step } from './line.ts';

/** One state of a file on the line. */
export interface Sight {
  readonly step: Step;
  readonly path: string;
  readonly blob: string;
}

/** A file that a step removed, and its states before, newest first. */
export interface Lost {
  readonly step: Step;
  readonly sights: readonly Sight[];
}

/** What the line says of some files, by the path that they have at its tip, and of those that are gone. */
export interface Lives {
  readonly of: ReadonlyMap<string, readonly Sight[]>;
  readonly lost: readonly Lost[];
}

/** Where one stands on the way back along the line. */
interface Tracker {
  /** The file that a name stands for at this point. */
  readonly named: Map<string, Sight[]>;
  /** Files that began under a name, and would go on if one of that name was removed before. */
  readonly begun: Map<string, Sight[]>;
  /** Names that some file has taken since. */
  readonly taken: Set<string>;
  readonly lost: { readonly step: Step; readonly sights: Sight[] }[];
  readonly isWanted: (path: string) => boolean;
}

/**
 * Follows files back through their renames. A file that was removed and put back goes on where it had ended; what git
 * sees as moved is not lost. `isWanted` says which of the files that are gone are of interest.
 */
export function livesOf(
  line: readonly Step[],
  paths: Iterable<string>,
  isWanted: (path: string) => boolean = () => false,
): Lives {
  const of = new Map<string, Sight[]>([...paths].map((path) => [path, []]));
  const tracker: Tracker = { named: new Map(of), begun: new Map(), taken: new Set(), lost: [], isWanted };
  for (const step of line) {
    const written = step.changes.filter(({ blob }) => blob !== undefined);
    // All names are as they were after the step; only then do they become what they were before it.
    const renamed = written.flatMap((change) => sight(tracker, step, change));
    for (const [name, file] of renamed) tracker.named.set(name, file);
    for (const { path, blob, before } of step.changes)
      if (blob === undefined && before !== undefined) remove(tracker, step, path);
  }
  return { of, lost: tracker.lost.filter(({ sights }) => sights.length > 0) };
}

/** Notes the state that a change left; answers the name before, if the file had another. */
function sight(
  { named, begun, taken }: Tracker,
  step: Step,
  { path, from, blob, before }: GitChange,
): readonly (readonly [string, Sight[]])[] {
  const file = named.get(path);
  file?.push({ step, path, blob: blob as string });
  if (before !== undefined && from === undefined) return [];
  named.delete(path);
  taken.add(path);
  if (!file) return [];
  if (from !== undefined) return [[from, file]];
  begun.set(path, file);
  return [];
}

function remove({ named, begun, taken, lost, isWanted }: Tracker, step: Step, path: string): void {
  const again = begun.get(path);
  begun.delete(path);
  if (again) {
    named.set(path, again);
  } else if (!named.has(path) && !taken.has(path) && isWanted(path)) {
    const sights: Sight[] = [];
    lost.push({ step, sights });
    named.set(path, sights);
  }
}
