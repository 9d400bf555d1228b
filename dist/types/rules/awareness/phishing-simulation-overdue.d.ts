export declare const phishingSimulationOverdue: import("../define-rule.ts").Rule<{
    before_first: boolean;
}>;
