import { type Interval } from '../calendar/interval.js';
import type { Settings } from '../config/settings.js';
import type { Finding } from '../model/finding.js';
import type { NextDue, Summary } from '../model/report.js';
import type { Isms } from '../records/isms.js';
/** How far ahead "due soon" looks in the summary when the `due-soon` rule does not say. */
export declare const SOON: Interval;
/** How far ahead that is by the settings: as the rule says, whether it is on or off. */
export declare function soonOf({ rules }: Pick<Settings, 'rules'>): Interval;
export declare function summarise(isms: Isms, findings: readonly Finding[], soon: Interval): Summary;
/** The earliest duty that is not past; of several on one day, the first by path. */
export declare function nextDue({ obligations, today }: Isms): NextDue | undefined;
