import type { NotChecked } from '../../model/report.js';
import type { SoaChangeKind, SoaSide } from '../../views/soa/soa-difference.js';
import type { SoaControl, SoaDecision, SoaDriver, SoaProblem, StatementOfApplicability } from '../../views/soa/statement.js';
import type { Tone } from '../table/table.js';
/** The themes in the order of Annex A, then the company's own. */
export declare const THEMES: readonly {
    readonly theme: SoaControl['theme'];
    readonly title: string;
}[];
export declare const DECISION_TONES: Readonly<Record<SoaDecision, Tone | undefined>>;
export declare const DRIVER_WORDS: Readonly<Record<SoaDriver['kind'], string>>;
export declare const CHANGE_WORDS: Readonly<Record<SoaChangeKind, string>>;
/** `SOA-02 2.2 · in force`. */
export declare function nameOfStatement({ sources, standing, }: {
    readonly sources: readonly {
        readonly name: string;
        readonly version: string | undefined;
    }[];
    readonly standing: StatementOfApplicability['standing'];
}): string;
/** `edition 2022 · approved 2026-10-27 by person:nora · owner role:isms-manager`. */
export declare function factsOfStatement({ sources }: Pick<StatementOfApplicability, 'sources'>): string | undefined;
/** `role:isms-manager (ines)`. */
export declare function ownerInWords({ owner, people }: Pick<SoaControl, 'owner' | 'people'>): string;
/** `89 applicable, 4 excluded, 0 undecided`. */
export declare function decisionsInWords({ totals }: Pick<StatementOfApplicability, 'totals'>): string;
/** `87 implemented, 2 partial`; `undefined` while nothing applies. */
export declare function implementationInWords({ totals }: Pick<StatementOfApplicability, 'totals'>): string | undefined;
/** What each certificate prints, and whether that is what is shown. */
export declare function certificatesInWords({ certificates, sources, }: Pick<StatementOfApplicability, 'certificates' | 'sources'>): readonly string[];
/** `partial, by 2027-03-31`. */
export declare function stateInWords({ decision, implementation, targetDate }: SoaControl): string;
/** How a state stands out. */
export declare function stateTone({ decision, implementation, problems }: SoaControl): Tone | undefined;
/** Problems that read the same, with the controls that have them. */
export interface ProblemGroup extends SoaProblem {
    readonly controls: readonly string[];
    /** Whoever answers for these controls. */
    readonly owners: readonly string[];
}
/** Gaps before remarks; in each, what is wrong with most controls first. */
export declare function problemGroups(controls: readonly SoaControl[]): readonly ProblemGroup[];
/** What could not be taken in, as one line. */
export declare function notCheckedInWords({ what, why, fix }: NotChecked): string;
/** `v1.0 (SOA-02 2.2 · in force)`. */
export declare function sideInWords(side: SoaSide): string;
/** What became other: of lists, what came and what went. */
export declare function changeInWords(before: readonly string[], after: readonly string[]): string;
