import { type CheckOptions, check } from '../app/check.ts';
import { keptBetweenChecks } from '../app/kept.ts';
import { overlaid } from '../app/overlaid.ts';
import type { Clock } from '../ports/clock.ts';
import type { Files, Surroundings } from '../ports/files.ts';
import type { GitHistory, Unavailable } from '../ports/git.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

/** What is outside a folder that is checked. */
export interface FolderPorts {
  readonly files: Files;
  readonly clock: Clock;
  /** The commit that is checked out; the history is read again when it is another. */
  readonly head: () => Promise<string | undefined>;
  readonly history: () => Promise<GitHistory | Unavailable>;
  readonly surroundings: () => Promise<Surroundings | undefined>;
}

/** Flags of the command. */
export type Flags = Pick<CheckOptions, 'today' | 'preset' | 'profile'>;

/** A text of the editor; `version` is the editor's own count. */
export interface OpenText {
  readonly text: string;
  readonly version: number;
}

/** How a check ended, and the texts that it saw. */
export interface Outcome {
  readonly texts: ReadonlyMap<string, OpenText>;
  readonly result: { readonly snapshot: Snapshot } | { readonly error: unknown };
}

/** The checks of one folder, one after the other, always of its newest state. */
export interface Checking {
  /** The texts that are open, by path relative to the folder, in place of what is on disk. */
  readonly write: (path: string, text: OpenText | undefined) => void;
  /** Something on disk is another. */
  readonly touch: () => void;
  /** Starts at once what waits, and answers how the check of the newest state ended. */
  readonly newest: () => Promise<Outcome | undefined>;
  /** What the last check found that could be made, of whatever state. */
  readonly last: () => Snapshot | undefined;
  readonly textOf: (path: string) => OpenText | undefined;
  /** No check is made any more. */
  readonly stop: () => void;
}

/** How long nobody types before a check is worth its while. */
const DEBOUNCE_MS = 200;

/** A check that is no longer wanted ends with it. */
class Superseded extends Error {}

/** `tell` hears of every check that was not overtaken by another change. */
export function checkingOf(ports: FolderPorts, flags: Flags, tell: (outcome: Outcome) => void): Checking {
  const kept = keptBetweenChecks();
  const history = historyOfHead(ports);
  let texts: ReadonlyMap<string, OpenText> = new Map();
  let revision = 0;
  let checked = -1;
  let isStopped = false;
  let outcome: Outcome | undefined;
  let last: Snapshot | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const once = async (): Promise<void> => {
    const [of, seen] = [revision, texts];
    const isWanted = (): boolean => of === revision && !isStopped;
    // Between two rules requests are answered and texts are taken in.
    const pause = async (): Promise<void> => {
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (!isWanted()) throw new Superseded();
    };
    const written = new Map([...seen].map(([path, { text }]) => [path, text]));
    try {
      const result = await check(
        { files: overlaid(ports.files, written), clock: ports.clock },
        { ...flags, kept, pause, history, surroundings: ports.surroundings },
      );
      if (!isWanted()) return;
      last = snapshotOf(result, (path) => seen.has(path));
      outcome = { texts: seen, result: { snapshot: last } };
    } catch (error) {
      if (error instanceof Superseded || !isWanted()) return;
      outcome = { texts: seen, result: { error } };
    }
    checked = of;
    tell(outcome);
  };
  const isDone = (): boolean => checked === revision || isStopped;
  const run = (): Promise<void> => {
    clearTimeout(timer);
    if (!running && isDone()) return Promise.resolve();
    running ??= once().finally(() => {
      running = undefined;
      if (!isDone()) later();
    });
    return running;
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), DEBOUNCE_MS);
  };
  const change = (): void => {
    revision++;
    later();
  };
  return {
    write: (path, text) => {
      const next = new Map(texts);
      if (text) next.set(path, text);
      else next.delete(path);
      texts = next;
      change();
    },
    touch: change,
    newest: async () => {
      while (!isDone()) await run();
      return isStopped ? undefined : outcome;
    },
    last: () => last,
    textOf: (path) => texts.get(path),
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** Reading all commits is the slowest part of a check, and while somebody writes there are no new ones. */
function historyOfHead({ head, history }: FolderPorts): FolderPorts['history'] {
  let known: { readonly head: string; readonly history: ReturnType<FolderPorts['history']> } | undefined;
  return async () => {
    const now = await head();
    if (now === undefined) return history();
    if (known?.head !== now) known = { head: now, history: history() };
    return known.history;
  };
}
