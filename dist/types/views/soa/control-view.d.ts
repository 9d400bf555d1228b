import type { Isms } from '../../records/isms.js';
import { type openActions } from '../../rules/transition-2022/treatment.js';
import type { StatementRow } from './entries.js';
import type { ControlKnowledge } from './knowledge.js';
import type { SoaControl, SoaDecision, SoaFinding, SoaLegacyEntry, SoaSource, SoaStanding } from './statement.js';
/** What all controls of a statement are seen against. */
export interface StatementContext {
    readonly isms: Isms;
    readonly standing: SoaStanding;
    readonly sources: readonly SoaSource[];
    readonly knowledge: ControlKnowledge;
    readonly actions: ReturnType<typeof openActions>;
    readonly legacy: readonly SoaLegacyEntry[];
    readonly findings: readonly SoaFinding[];
}
/** One control: what the statement says in its first row, and what the repository knows. */
export declare function controlView(id: string, rows: readonly StatementRow[], context: StatementContext): SoaControl;
export declare function decisionOf(row: StatementRow | undefined): SoaDecision;
