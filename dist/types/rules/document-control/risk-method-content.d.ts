import { type Fact } from '../../model/fact.js';
import type { RecordOf } from '../../records/record-of.js';
import type { riskMethod } from '../../records/types/risk-method.js';
import type { Lack, Part } from './content-part.js';
type Facts = RecordOf<typeof riskMethod.fields>['facts'];
/** What makes two assessments of one risk come out alike (6.1.2 a, b and d), and who accepts what remains (6.1.3 f). */
export declare const RISK_METHOD_PARTS: readonly Part[];
/** Gaps in scales and levels: what falls into one is rated by each as they please. */
export declare function gapsOfRiskMethod(facts: Facts): readonly Lack[];
/** Whether a field has nothing in it, or a hole where something should be. */
export declare function isBlank({ state }: Fact<unknown>): boolean;
export {};
