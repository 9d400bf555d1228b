import type { Fact } from '../model/fact.js';
import type { Span } from '../model/position.js';
/** The characters of a fact, for a finding to point at; where it is absent, there are none. */
export declare function spanOf(fact: Fact<unknown> | undefined): Span | undefined;
