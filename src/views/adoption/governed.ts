import { UNFENCED_YAML } from '../../documents/with-labels.ts';
import type { Document } from '../../model/document.ts';
import type { Fact } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';

/** What governs a document: who answers for it, and when it was or will be looked at. */
export function governingFacts({ owner, reviewedOn, nextReview, reviewInterval }: Entry): readonly Fact<unknown>[] {
  return [owner, reviewedOn, nextReview, reviewInterval];
}

/** Whether somebody can read who answers for it, or when it was or will be looked at. */
export function isGoverned(entry: Entry): boolean {
  return governingFacts(entry).some(({ state }) => state === 'given');
}

/** Whether a document says when it was looked at, and not when again. */
export function needsInterval({ reviewedOn, nextReview, reviewInterval, lifecycle }: Entry): boolean {
  return (
    lifecycle === 'in-force' &&
    reviewedOn.state === 'given' &&
    nextReview.state === 'absent' &&
    reviewInterval.state === 'absent'
  );
}

/** The keys at the top of front matter; labels of a body are none. */
export function keysOf({ frontMatter, habit }: Document): readonly string[] {
  return habit === undefined || habit === UNFENCED_YAML ? (frontMatter?.root.entries.map(({ key }) => key) ?? []) : [];
}
