import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Fact, given } from '../../model/fact.ts';
import { type Content, contentOf, differences } from '../../records/content.ts';
import type { Entry } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import type { State } from '../../records/states.ts';

/** A step in which an entry changed. */
export interface Change {
  readonly state: State;
  /** What changed, in words: `the body`, `` `owner` ``. */
  readonly what: readonly string[];
}

/**
 * The newest change of meaning since a state (its index), some fields left out; `undefined` when there was none, or when
 * it was taken back. Changes that somebody declared editorial do not count.
 */
export function changeSince(
  states: readonly State[],
  reference: number,
  without: readonly string[],
): Change | undefined {
  const whatBetween = (before: number, after: number): readonly string[] =>
    differences(contentAt(before), contentAt(after));
  const contentAt = (at: number): Content => contentOf((states[at] as State).entry, without);
  if (whatBetween(reference, 0).length === 0) return undefined;
  for (let at = 0; at < reference; at++) {
    const state = states[at] as State;
    const what = state.isEditorial ? [] : whatBetween(at + 1, at);
    if (what.length > 0) return { state, what };
  }
  return undefined;
}

/**
 * The state (its index) that was approved: the one that brought the approval, or a later one that was committed on the day of the
 * approval at the latest.
 */
export function approvedState(states: readonly State[], approved: string): number {
  const other = states.findIndex(({ entry }) => given(entry.approvedOn) !== approved);
  const bringing = (other === -1 ? states.length : other) - 1;
  const lastBefore = states.findIndex(({ on }) => on <= approved);
  return lastBefore === -1 ? bringing : Math.min(bringing, lastBefore);
}

/** Documents in force that are approved and replaced as a whole; no record, and no entry of a register. */
export function documentsInForce({ entries }: Pick<Isms, 'entries'>): readonly Entry[] {
  return entries.filter(
    ({ lifecycle, definition, register }) =>
      lifecycle === 'in-force' && register === undefined && (definition?.kind ?? 'document') === 'document',
  );
}

/** A document in force with the day of its approval. */
export interface Approved {
  readonly entry: Entry;
  readonly approvedOn: Fact<PlainDate> & { readonly state: 'given' };
}

export function approvedDocuments(isms: Pick<Isms, 'entries'>): readonly Approved[] {
  return documentsInForce(isms).flatMap((entry) => {
    const { approvedOn } = entry;
    return approvedOn.state === 'given' ? [{ entry, approvedOn }] : [];
  });
}

/** `The body and `owner``: several things as the start of a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
