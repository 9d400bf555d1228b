import { dayOfInstant, type PlainDate } from '../calendar/plain-date.ts';
import type { GitChange, GitCommit, GitHistory } from '../ports/git.ts';
import type { Commit } from '../records/history.ts';

/** One step of the line: a commit, or a merge with all that it brought. */
export interface Step {
  readonly commit: Commit;
  readonly changes: readonly GitChange[];
}

export interface CommitReading {
  readonly timezone: string;
  /** Whether `.isms-ignore-revs` lists the commit. */
  readonly isIgnored: (id: string) => boolean;
}

/**
 * The line that leads to a commit, newest first: each commit's first parent, and so the states that the branch itself
 * has had. A change that was made on another branch is one step, at the merge that brought it: seen once, in the order
 * in which it came into force, and never as the intermediate states of a branch that nobody was bound by. What was
 * merged hangs on the step, because that is where its day, its author and its trailers are.
 */
export function lineTo(tip: string, { commits }: Pick<GitHistory, 'commits'>, reading: CommitReading): readonly Step[] {
  const byId = new Map(commits.map((commit, index) => [commit.id, { commit, index }]));
  const line: GitCommit[] = [];
  for (let at = byId.get(tip); at; at = byId.get(at.commit.parents[0] ?? '')) line.push(at.commit);

  const seen = new Set<string>();
  const steps: Step[] = [];
  for (const commit of line.reverse()) {
    seen.add(commit.id);
    const merged: { commit: GitCommit; index: number }[] = [];
    const open = commit.parents.slice(1);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const found = seen.has(id) ? undefined : byId.get(id);
      if (!found) continue;
      seen.add(id);
      merged.push(found);
      open.push(...found.commit.parents);
    }
    const newestFirst = merged.sort((a, b) => a.index - b.index).map((one) => one.commit);
    const brought = newestFirst.map((one) => commitOf(one, [], reading));
    steps.push({ commit: commitOf(commit, brought, reading), changes: withRenames(commit.changes, newestFirst) });
  }
  return steps.reverse();
}

/** The former names of files, newest first, as the commits tell one after another. A merge tells nothing of its own. */
function renamesOf(newestFirst: readonly GitCommit[]): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>();
  const currentNameOf = new Map<string, string>();
  for (const { changes } of newestFirst.filter(({ parents }) => parents.length < 2)) {
    for (const { path, from } of changes) {
      if (from === undefined) continue;
      const current = currentNameOf.get(path) ?? path;
      before.set(current, [...(before.get(current) ?? []), from]);
      currentNameOf.set(from, current);
    }
  }
  return before;
}

/** Between the ends of a long branch git may see a file removed and another added; its commits tell that it was moved. */
function withRenames(changes: readonly GitChange[], merged: readonly GitCommit[]): readonly GitChange[] {
  const removed = new Map(changes.filter(({ blob }) => blob === undefined).map((change) => [change.path, change]));
  if (merged.length === 0 || removed.size === 0) return changes;
  const former = renamesOf(merged);
  const moved = new Set<GitChange>();
  const all = changes.map((change): GitChange => {
    if (change.blob === undefined || change.before !== undefined) return change;
    const old = former
      .get(change.path)
      ?.map((name) => removed.get(name))
      .find((found) => found !== undefined);
    if (!old) return change;
    moved.add(old);
    return { ...change, from: old.path, before: old.before };
  });
  return all.filter((change) => !moved.has(change));
}

function commitOf(commit: GitCommit, merged: readonly Commit[], { timezone, isIgnored }: CommitReading): Commit {
  const trailers = commit.trailers.map(({ key, value }) => ({ key: key.toLowerCase(), value }));
  let on: PlainDate | undefined;
  return {
    id: commit.id,
    get on() {
      on ??= dayOfInstant(commit.committedAt, timezone);
      return on;
    },
    author: commit.author,
    subject: commit.subject,
    trailers,
    paths: commit.changes.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from])),
    merged,
    isEditorial:
      isIgnored(commit.id) ||
      trailers.some(({ key, value }) => key === 'isms-change' && /^editorial\b/i.test(value.trim())),
  };
}
