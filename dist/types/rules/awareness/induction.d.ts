import { type Interval } from '../../calendar/interval.js';
import type { Isms } from '../../records/isms.js';
import type { Draft } from '../define-rule.js';
/**
 * People whose first days are past without an induction (7.3). Who has been there for long has gone through a refresh
 * that began after the time for it was over.
 */
export declare function withoutInduction(isms: Isms, within: Interval): Iterable<Draft>;
