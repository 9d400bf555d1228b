import * as z from 'zod';
import { type PlainDate } from '../calendar/plain-date.js';
import type { Finding } from '../model/finding.js';
import type { BaselineProgress, NotChecked } from '../model/report.js';
/** The file that `holdfast baseline` writes: what was wrong on a day, and until when that is put up with. */
export declare const baselineSchema: z.ZodObject<{
    schema: z.ZodLiteral<"holdfast/baseline@1">;
    recorded: z.ZodString;
    until: z.ZodString;
    total: z.ZodInt;
    findings: z.ZodArray<z.ZodObject<{
        fingerprint: z.ZodString;
        rule: z.ZodString;
        severity: z.ZodEnum<{
            error: "error";
            notice: "notice";
            warning: "warning";
        }>;
        document: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Baseline = z.infer<typeof baselineSchema>;
/** How long a baseline counts when nobody says. */
export declare const BASELINE_LENGTH: import("../calendar/interval.ts").Interval;
/** Today's findings as a baseline, in a stable order, so that two runs on one state write the same bytes. */
export declare function baselineOf(findings: readonly Finding[], recorded: PlainDate, until: PlainDate): Baseline;
/**
 * The baseline without the findings that are gone: one that comes back is then a new one. It never grows. What was not
 * checked is not gone.
 */
export declare function pruned(baseline: Baseline, { findings, notChecked }: Seen): Baseline;
type Seen = {
    readonly findings: readonly Finding[];
    readonly notChecked: readonly NotChecked[];
};
/**
 * Whether the baseline puts up with a finding today: it was there, it has not grown worse, and the end has not come.
 */
export declare function toleratedBy(baseline: Baseline | undefined, today: PlainDate): (finding: Finding) => boolean;
/**
 * How far the team has come: how many of the recorded findings are left, and when the last would be gone if it went on
 * at the pace so far. Without any progress, or on the day of recording, there is no pace.
 */
export declare function progressOf(baseline: Baseline, path: string, { findings, notChecked }: Seen, today: PlainDate): BaselineProgress;
export {};
