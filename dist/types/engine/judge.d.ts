import type { RuleSetting } from '../config/settings.js';
import type { Finding } from '../model/finding.js';
import type { Isms } from '../records/isms.js';
/** Other paths under which a document is or was known. */
export interface PathHistory {
    /** The path that names the document in fingerprints: for a base, the one it has now. */
    readonly identityPath: (path: string) => string;
    /** Paths it had before, newest first. */
    readonly formerPaths: (path: string) => readonly string[];
}
export declare const NO_PATH_HISTORY: PathHistory;
/** Runs every rule that is on and turns its drafts into findings, worst first, then by path and line. */
export declare function judge(isms: Isms, rules: readonly RuleSetting[], history?: PathHistory): readonly Finding[];
export declare function worstFirst(a: Finding, b: Finding): number;
