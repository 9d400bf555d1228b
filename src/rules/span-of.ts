import type { Fact } from '../model/fact.ts';
import type { Span } from '../model/position.ts';

/** The characters of a fact, for a finding to point at; where it is absent, there are none. */
export function spanOf(fact: Fact<unknown> | undefined): Span | undefined {
  return fact === undefined || fact.state === 'absent' ? undefined : fact;
}
