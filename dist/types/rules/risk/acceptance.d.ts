import type { Isms } from '../../records/isms.js';
import { type Risk } from '../../records/risk-method-on.js';
import { type Treatment } from '../../records/risk-treatment.js';
import type { Draft } from '../define-rule.js';
/** What speaks against an acceptance, as a finding on the risk. */
export type Objection = Omit<Draft, 'on'>;
/** The first thing that speaks against an acceptance; none when it holds, or when none is asked for. */
export declare function objectionTo(isms: Isms, record: Risk, treatment: Treatment): Objection | undefined;
/** Whether the risk is above what the method of today accepts. */
export declare function isTooHigh(isms: Isms, record: Risk, treatment: Treatment): boolean;
