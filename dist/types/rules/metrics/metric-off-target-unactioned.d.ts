export declare const metricOffTargetUnactioned: import("../define-rule.ts").Rule<{
    periods: number;
}>;
