import { type Interval } from '../../calendar/interval.js';
export declare const incidentLessonsMissing: import("../define-rule.ts").Rule<{
    lessons_for: ("sev1" | "sev2" | "sev3" | "sev4")[];
    stale_after_serious: Interval;
    stale_after_other: Interval;
}>;
