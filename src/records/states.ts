import type { PlainDate } from '../calendar/plain-date.ts';
import { given } from '../model/fact.ts';
import type { Entry } from './entry.ts';
import { type Commit, shortId, type Version } from './history.ts';
import type { Isms } from './isms.ts';

/** What an entry said at some time: as it stands in the folder now, or as some commit left it. */
export interface State {
  readonly entry: Entry;
  /** The day on which it was committed; today for what is not committed yet. */
  readonly on: PlainDate;
  /** `undefined`: not committed yet. */
  readonly version: Version | undefined;
  /** Whether what led to it was declared to change no meaning. */
  readonly isEditorial: boolean;
}

/**
 * The states of an entry, newest first; the first one is how it stands now. They end where the entry appeared, and where
 * the document had another id, because then it was another document. Without a history there is the first one alone.
 */
export function statesOf({ history, today }: Pick<Isms, 'history' | 'today'>, entry: Entry): readonly State[] {
  const states: State[] = [];
  for (const version of history?.versionsOf(entry.path) ?? []) {
    const then = entryIn(version, entry);
    if (!then) break;
    states.push({ entry: then, on: version.commit.on, version, isEditorial: version.isEditorial });
  }
  const [newest] = states;
  if (newest?.version && isSameText(newest.version, entry)) return [{ ...newest, entry }, ...states.slice(1)];
  return [{ entry, on: today, version: undefined, isEditorial: false }, ...states];
}

/** `2026-09-03 (a1b2c3d)`, or that it is not committed yet. */
export function whenOf({ on, version }: State): string {
  return version ? whenCommitted(version.commit) : `${on} (not committed yet)`;
}

/** `2026-09-03 (a1b2c3d)`. */
export function whenCommitted(commit: Commit): string {
  return `${commit.on} (${shortId(commit)})`;
}

/** The same entry in another version of its document. */
function entryIn({ entries }: Version, entry: Entry): Entry | undefined {
  const id = given(entry.id);
  if (entry.register) {
    return entries.find(
      (other) => other.register && (id === undefined ? other.name === entry.name : given(other.id) === id),
    );
  }
  const [head] = entries;
  const before = head && given(head.id);
  return id !== undefined && before !== undefined && before !== id ? undefined : head;
}

/** A clone may keep other line ends than the repository (`core.autocrlf`): that is no change. */
function isSameText({ document }: Version, entry: Entry): boolean {
  const text = document.text.replaceAll('\r\n', '\n');
  return text === entry.document.text.replaceAll('\r\n', '\n');
}
