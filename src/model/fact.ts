import type { Span } from './position.ts';

/**
 * What a document says about one thing (its owner, its review date …): nothing, a placeholder, something that cannot be
 * read, or a value. Each keeps its place, so that a finding can point at the characters that caused it.
 */
export type Fact<T> =
  | { readonly state: 'absent' }
  | ({ readonly state: 'placeholder'; readonly raw: string; readonly key: string } & Span)
  | ({ readonly state: 'unreadable'; readonly raw: string; readonly key: string } & Unreadable & Span)
  | ({ readonly state: 'given'; readonly raw: string; readonly key: string; readonly value: T } & Span);

/** Why a value cannot be read, and how its author would write it so that it can. */
export interface Unreadable {
  readonly why: string;
  readonly fix: string;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Unreadable);

/** The value when it was given and could be read. */
export function given<T>(fact: Fact<T>): T | undefined {
  return fact.state === 'given' ? fact.value : undefined;
}
