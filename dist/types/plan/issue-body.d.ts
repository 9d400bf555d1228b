import type { Finding } from '../model/finding.js';
import type { LinkTarget } from '../render/markdown.js';
export declare const BELOW = "Everything below this line is yours: Holdfast does not touch it.";
/** What Holdfast remembers in an issue, out of sight. */
export interface IssueMemory {
    readonly fingerprint: string;
    readonly rule: string;
    /** The document's path when the body was written. */
    readonly path: string;
    readonly scope: string;
    /** Day on which the finding was first seen. */
    readonly firstSeen: string;
    /** How often it has been opened: 1, and one more for each return. */
    readonly round: number;
    /** Escalation steps that people have been told about. */
    readonly told: readonly string[];
    /** Logins that Holdfast assigned. */
    readonly assigned: readonly string[];
    /** Hash of the title as Holdfast wrote it. */
    readonly titleHash: string;
    /** Hashes of the lines that Holdfast wrote, to tell them from a person's. */
    readonly lines: readonly string[];
}
export interface IssueText {
    readonly finding: Finding;
    readonly link: LinkTarget | undefined;
    /** Logins and teams that are to be mentioned because they cannot be assigned. */
    readonly mention: readonly string[];
}
/** `Overdue: Encrypt all laptops (CA-2026-009) · due 2026-10-30`. */
export declare function issueTitle(finding: Finding): string;
/** Titles are shown as text, but mentions and references in them still reach people. */
export declare function withoutMentions(title: string): string;
/** The body of a new issue. */
export declare function newIssueBody(text: IssueText, memory: Omit<IssueMemory, 'lines'>): string;
/**
 * The body of an issue as it should be now: Holdfast's lines renewed, ticks kept, and every line that a person wrote
 * kept, inside the block beside the line it followed, and outside it untouched.
 */
export declare function renewedBody(current: string, text: IssueText, memory: Omit<IssueMemory, 'lines'>): string;
/** The memory in an issue's body, or `undefined` when Holdfast did not write it. */
export declare function readMemory(body: string): IssueMemory | undefined;
/** Whether the issue gave way to an older one for the same finding. */
export declare function isDuplicate(memory: IssueMemory): boolean;
/** The body of an issue that gives way: the same, with a note to ourselves never to reopen it. */
export declare function markedDuplicate(body: string): string;
export declare function titleHashOf(title: string): string;
