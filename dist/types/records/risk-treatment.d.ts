import type { PlainDate } from '../calendar/plain-date.js';
import type { Isms } from './isms.js';
import type { Method, Risk } from './risk-method-on.js';
import { type Level, type RiskScoring, type Score } from './risk-scoring.js';
/** What is planned and done about a risk. */
export interface Treatment {
    readonly hasOpenAction: boolean;
    /** Whether the plans name actions for it, and all that were not cancelled are done. */
    readonly isDone: boolean;
    /** Whether the owner of the risk agreed to the plan and to what it leaves (6.1.3 f). */
    readonly isAgreed: boolean;
}
/**
 * Actions count under the risk, and under another risk, a corrective action or a change to which the risk links. For a
 * day that is past, what was completed later was still open; plans and statuses are those of today.
 */
export declare function treatmentOf(isms: Isms, { entry, facts }: Risk, day?: PlainDate): Treatment;
/** The level of the scores, or else the one that the risk names. */
export declare function levelAt(scoring: RiskScoring, { facts }: Risk, when: 'inherent' | 'residual'): Level | undefined;
export declare function scoreAt({ facts }: Pick<Risk, 'facts'>, when: 'inherent' | 'residual'): Score | undefined;
/**
 * Where a risk stands today: at its residual level once it is treated, accepted, or assessed with the controls that are
 * there; before that at its inherent level.
 */
export declare function currentLevel(isms: Isms, record: Risk, { scoring }: Method, treatment: Treatment): {
    readonly level: Level;
    readonly when: 'inherent' | 'residual';
} | undefined;
