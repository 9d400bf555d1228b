import type { PlainDate } from '../calendar/plain-date.js';
import type { Isms } from './isms.js';
import type { RecordOf } from './record-of.js';
import { type RiskScoring } from './risk-scoring.js';
import type { risk } from './types/risk.js';
import { riskMethod } from './types/risk-method.js';
export type Risk = RecordOf<typeof risk.fields>;
type MethodRecord = RecordOf<typeof riskMethod.fields>;
/** A risk method as it counted on some day. */
export interface Method {
    readonly name: string;
    readonly record: MethodRecord;
    readonly scoring: RiskScoring;
}
/**
 * The method that counted for a risk on a day, so that a new method is not held against an old assessment. Of several the
 * one to which the risk links, else none: nobody can tell which was meant.
 */
export declare function methodOn(isms: Isms, day: PlainDate, { facts }: Risk): Method | undefined;
export {};
