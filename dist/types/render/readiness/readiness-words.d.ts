import type { AuditPeriod } from '../../views/readiness/missing.js';
import type { AnsweredAsk, AnswerLine, Readiness } from '../../views/readiness/readiness.js';
/** `Recertification audit · CRT-01 · 2027-07-12, in 232 days · last external audit until 2026-10-21`. */
export declare function headingOf({ audit, purpose, period }: Readiness): string;
/** Answers of an ask by type, in the order of the ask. */
export declare function byType({ answers }: AnsweredAsk): readonly (readonly [type: string, lines: readonly AnswerLine[]])[];
/** Types beside which the number of those in force, drafts and others is said: `policy: 6 in force, 1 draft`. */
export declare function holdings(type: string, lines: readonly AnswerLine[], { isLastAudit, since }: AuditPeriod): string;
/** `POL-01 in force, approved 2026-09-01, role:isms-manager`. */
export declare function nameAndState({ name, state, day, did, owner }: AnswerLine): string;
/** Clauses and controls of an ask: `8.1, A.5.19 to A.5.23`. */
export declare function askedFor({ clauses, controls }: AnsweredAsk): string;
/** The closing line: how many gaps, and at which asks. It grades nothing. */
export declare function sumOfReadiness({ asks, others, notChecked, waived, audit }: Readiness): string;
