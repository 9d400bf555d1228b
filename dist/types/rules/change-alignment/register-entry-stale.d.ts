export declare const registerEntryStale: import("../define-rule.ts").Rule<{
    grace: import("../../index.ts").Interval;
}>;
