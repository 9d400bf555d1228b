import { type Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
import type { SoaEvidence } from './statement.js';
/** What the repository knows of controls apart from the statement: from each control to whatever names it. */
export interface ControlKnowledge {
    /** Risks, laws, contracts, frameworks and parties in force. */
    readonly drivers: (control: string) => readonly Entry[];
    /** Documents in force. */
    readonly documents: (control: string) => readonly Entry[];
    /** Records of evidence and tests of audits. */
    readonly evidence: (control: string) => readonly SoaEvidence[];
}
/** Reads the `controls` of every record once. */
export declare function controlKnowledge(isms: Isms): ControlKnowledge;
/** Whether the entry is a document as a whole and not what happened or a row of a register. The statement itself is none. */
export declare function isDocument({ definition, register, type }: Entry): boolean;
