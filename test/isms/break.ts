import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { memorySource } from '../../src/adapters/memory/github-records.ts';
import { memoryHistory } from '../../src/adapters/memory/history.ts';
import { type Checked, check } from '../../src/app/check.ts';
import { keptBetweenChecks } from '../../src/app/kept.ts';
import type { GitHubEvidence } from '../../src/records/github-evidence.ts';

/** The day on which the clean ISMS is clean. */
export const TODAY = '2026-11-22';

const FOLDER = 'fixtures/clean-isms';

export type IsmsFiles = Readonly<Record<string, string>>;

/** One thing that goes wrong in a clean ISMS. */
export interface Break {
  /** What is broken, as a sentence. */
  readonly name: string;
  /** How the ISMS differs from the clean one before that, without anything wrong; nothing when left out. */
  readonly already?: readonly Edit[];
  /** What it takes: text that is there once and what stands in its place, a file that goes, or one that comes. */
  readonly edits: readonly Edit[];
  /** The day of the check, where the calendar breaks it. */
  readonly today?: string;
  /** Who commits the edits, and when, for rules that look at the history. Left out: there is no history. */
  readonly commit?: { readonly on: string; readonly by: string; readonly message?: string };
  /** What GitHub tells, for rules that ask it. */
  readonly github?: GitHubEvidence;
  /** How many findings of the rule it makes; one when left out. */
  readonly findings?: number;
}

export type Edit =
  | { readonly path: string; readonly replace: string; readonly with: string }
  | { readonly path: string; readonly remove: true }
  | { readonly path: string; readonly add: string };

/** A break or more for each rule of an area. */
export type Breaks = Readonly<Record<string, readonly Break[]>>;

/** Every file of the clean ISMS, by path. */
export function cleanFiles(): IsmsFiles {
  const names = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return [relative(FOLDER, full).replaceAll('\\', '/'), readFileSync(full, 'utf8')] as const;
    }),
  );
}

/** The files with the edits made. Throws when an edit does not fit: the text must be there, exactly once. */
export function withEdits(files: IsmsFiles, edits: readonly Edit[]): IsmsFiles {
  const edited: Record<string, string> = { ...files };
  for (const edit of edits) {
    const text = edited[edit.path];
    if ('add' in edit) {
      if (text !== undefined) throw new Error(`${edit.path} is there already`);
      edited[edit.path] = edit.add;
      continue;
    }
    if (text === undefined) throw new Error(`${edit.path} is not there`);
    if ('remove' in edit) {
      delete edited[edit.path];
      continue;
    }
    const times = text.split(edit.replace).length - 1;
    if (times !== 1) throw new Error(`${edit.path} holds ${JSON.stringify(edit.replace)} ${times} times`);
    edited[edit.path] = text.replace(edit.replace, () => edit.with);
  }
  return edited;
}

/** Checks the broken ISMS; with `only`, by these rules alone. */
export function checkBroken(files: IsmsFiles, broken: Break, only?: readonly string[]): Promise<Checked> {
  const before = withEdits(files, broken.already ?? []);
  const after = withEdits(before, broken.edits);
  const { commit, github } = broken;
  const history = commit && (async () => memoryHistory(historyOf(before, after, commit)));
  return check(
    { files: memoryFiles(after), clock: { now: () => 0 } },
    { today: broken.today ?? TODAY, history, github: github && memorySource(github), only, kept },
  );
}

/** All breaks begin with the same files: what they leave alone is read once. */
const kept = keptBetweenChecks();

/** Everything is committed on one day; the edits come later, by somebody. */
function historyOf(before: IsmsFiles, after: IsmsFiles, commit: NonNullable<Break['commit']>) {
  const changed = Object.entries(after).filter(([path, text]) => before[path] !== text);
  const gone = Object.keys(before).filter((path) => after[path] === undefined);
  return [
    { on: FIRST_DAY, by: 'Import', message: 'Import', files: before },
    { ...commit, files: { ...Object.fromEntries(changed), ...Object.fromEntries(gone.map((path) => [path, null])) } },
  ];
}

/** The day on which the clean ISMS was put into git as a whole. */
const FIRST_DAY = '2026-11-20';
