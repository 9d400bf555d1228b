import type { PlainDate } from '../../calendar/plain-date.js';
import type { StatementRow } from './entries.js';
import type { SoaControl, SoaFinding, SoaLegacyEntry, SoaProblem, SoaStanding } from './statement.js';
/** What the problems of a control are judged by. */
export interface ControlCase {
    readonly control: Omit<SoaControl, 'problems'>;
    readonly standing: SoaStanding;
    /** Its rows in the statement: none when it is missing, several when it is named twice. */
    readonly rows: readonly StatementRow[];
    readonly legacy: readonly SoaLegacyEntry[];
    /** Whether work on it is planned in an open action. */
    readonly isActedOn: boolean;
    /** Documents that its entry links and that are not in force. */
    readonly notInForce: readonly string[];
    /** What the standard wants to be written down if it applies. */
    readonly toBeWritten: string | undefined;
    readonly today: PlainDate;
    readonly findings: readonly SoaFinding[];
}
/** Everything that is wrong with one control, gaps first. What a rule says of it in other words is not said again. */
export declare function problemsOf(one: ControlCase): readonly SoaProblem[];
