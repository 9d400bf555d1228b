import type { RuleSetting } from '../config/settings.js';
import type { Finding } from '../model/finding.js';
import { type Entry } from '../records/entry.js';
import type { Isms } from '../records/isms.js';
/** Other paths under which a document is or was known. */
export interface PathHistory {
    /** The path that names the document in fingerprints: for a base, the one it has now. */
    readonly identityPath: (path: string) => string;
    /** Paths it had before, newest first. */
    readonly formerPaths: (path: string) => readonly string[];
}
export declare const NO_PATH_HISTORY: PathHistory;
/** What the rules found, and what they would have said about absence if everything that is there could be read. */
export interface Judgement {
    /** Worst first, then by path and line. */
    readonly findings: readonly Finding[];
    readonly withheld: readonly Withheld[];
    /** Rules that would say that something is missing, if the management system had begun. */
    readonly beforeFounding: readonly string[];
}
/** Rules that cannot tell whether something is missing, because a record that might be it cannot be judged. */
export interface Withheld {
    /** The document that cannot be judged. */
    readonly path: string;
    readonly rules: readonly string[];
}
/** Runs every rule that is on and turns its drafts into findings. */
export declare function judge(isms: Isms, rules: readonly RuleSetting[], history?: PathHistory): Judgement;
/** `judge` in steps of one rule: between two of them a caller can let others have their turn, or stop. */
export declare function judging(isms: Isms, rules: readonly RuleSetting[], history?: PathHistory): Generator<void, Judgement, void>;
/** Evidence that the run does not have, and the rules whose silence means nothing, or less, for want of it. */
export interface Lack {
    readonly of: 'git' | 'github';
    readonly rules: readonly string[];
}
/** What the rules that are on would need and do not have. A rule with nothing to look back at lacks no history. */
export declare function lacksOf(isms: Isms, rules: readonly RuleSetting[]): readonly Lack[];
export declare function worstFirst(a: Finding, b: Finding): number;
/** Everyone who answers for the entry: `role:it-lead, person:kim`; nothing when nobody does. */
export declare function ownerText(entry: Entry): string | undefined;
