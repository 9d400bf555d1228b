import type { NotChecked } from '../model/report.js';
import type { Git } from '../ports/git.js';
import type { Isms } from '../records/isms.js';
import type { PackPart } from '../render/evidence/pack-files.js';
import type { Period } from '../views/evidence/period.js';
import type { Redaction } from '../views/evidence/redaction.js';
import type { Checked } from './check.js';
interface Around {
    readonly git: Git;
    readonly prefix: string;
    readonly period: Period;
    readonly redacted: Redaction['data'];
    readonly includeRestricted: boolean;
}
/** What else there is to know of the management system on the last day of the period, each view a file of the pack. */
export declare function evidenceViews(checked: Checked, around: Around): Promise<readonly PackPart[]>;
/** The views that a pack does not have, and why. */
export declare function viewsKeptBack(isms: Isms, includeRestricted: boolean): readonly NotChecked[];
export {};
