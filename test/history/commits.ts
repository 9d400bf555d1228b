import type { Day } from './days.ts';
import type { State, Written } from './writing.ts';

/** One commit, in the shape in which `memoryHistory` takes them. */
export interface HistoryCommit {
  readonly on: Day;
  readonly by: string;
  readonly message: string;
  readonly files: Readonly<Record<string, string | null>>;
}

interface Draft {
  readonly state: State;
  readonly files: Record<string, string | null>;
}

/** The states of all files as commits, in order of day: what one person did on one day for one reason is one of them. */
export function commitsOf(written: readonly Written[]): readonly HistoryCommit[] {
  const drafts = new Map<string, Draft>();
  const last = new Map<string, string>();
  const all = written.flatMap(({ path, states }) => inOrder(path, states).map((state) => ({ path, state })));
  // Sorting is stable: states of one file keep their order within a day.
  for (const { path, state } of all.sort((a, b) => (a.state.on < b.state.on ? -1 : a.state.on > b.state.on ? 1 : 0))) {
    const key = [state.on, state.by, state.message].join('\n');
    const before = last.get(path);
    // A file has one state in a commit: a second one on the same day needs a commit of its own.
    const draft = drafts.get(key) ?? { state, files: {} };
    if (before === key) throw new Error(`${path} has two states in one commit: ${state.message}`);
    drafts.set(key, draft);
    draft.files[path] = state.text;
    last.set(path, key);
  }
  return [...drafts.values()].map(({ state, files }, index) => ({
    on: state.on,
    by: state.by,
    message: messageOf(state, index + 1),
    files,
  }));
}

/** Without those that change nothing. Throws when one comes before the one that it follows. */
function inOrder(path: string, states: readonly State[]): readonly State[] {
  return states.filter((state, index) => {
    const before = states[index - 1];
    if (before && state.on < before.on) throw new Error(`${path} goes back from ${before.on} to ${state.on}`);
    return state.text !== before?.text;
  });
}

/** As a merged pull request has it, with who looked at it. */
function messageOf({ message, reviewedBy, editorial }: State, number: number): string {
  const title = /\(#\d+\)$/.test(message) ? message : `${message} (#${number})`;
  const trailers = [
    ...(reviewedBy === undefined ? [] : [`Reviewed-by: ${reviewedBy} <${reviewedBy}@brightwater.example>`]),
    ...(editorial ? ['Isms-Change: editorial'] : []),
  ];
  return trailers.length === 0 ? title : `${title}\n\n${trailers.join('\n')}`;
}
