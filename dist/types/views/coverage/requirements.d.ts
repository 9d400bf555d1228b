/** A framework whose requirements are looked at; others will follow. */
export declare const FRAMEWORK = "iso27001-2022";
/** A requirement that something has to cover. */
export interface CoveredRequirement {
    readonly framework: string;
    readonly kind: 'clause' | 'control';
    readonly id: string;
    readonly title: string;
    /** The chapter of a clause (`4`), the theme of a control. */
    readonly group: string;
}
/** A chapter or a theme, for whoever draws them side by side. */
export interface RequirementGroup {
    readonly framework: string;
    readonly kind: 'clause' | 'control';
    readonly id: string;
    readonly title: string;
}
/** Clauses 4 to 10, then the four themes of Annex A. */
export declare const GROUPS: readonly RequirementGroup[];
/** The 30 clauses and the 93 controls of ISO/IEC 27001:2022, in their order. */
export declare const REQUIREMENTS: readonly CoveredRequirement[];
