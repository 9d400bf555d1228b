import type { Isms } from '../../records/isms.js';
import { type Responsible } from '../responsible.js';
/** Work that says what it takes, and that no line of a plan is for. Staff time may need no money: people decide. */
export interface UnfundedWork extends Responsible {
    readonly type: string;
    readonly what: string;
    readonly name: string;
    readonly title: string | undefined;
    readonly path: string;
    /** In the words of the record. */
    readonly resources: string;
    readonly due: string | undefined;
}
/** Open treatment actions and objectives with resources that are named by no line: `funded` holds the ids that lines are for. */
export declare function unfundedWork(isms: Isms, funded: ReadonlySet<string>): readonly UnfundedWork[];
