import type { Settings } from '../../config/settings.js';
import type { Document } from '../../model/document.js';
import type { Entry } from '../../records/entry.js';
/** A value or key that says something about a document and that nobody can read. */
export interface UnreadableValue {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    /** The key or label. */
    readonly key: string;
    readonly value: string;
    readonly why: string;
    readonly fix: string;
}
/** Values that nobody can read, with what to do about each. */
export declare function unreadableIn(entries: readonly Entry[]): readonly UnreadableValue[];
/** Keys that are one slip away from one that is read, in documents that lack that one. */
export declare function misspelt(documents: readonly Document[], { mapping }: Settings): readonly UnreadableValue[];
/** Labels that can mean two fields: whoever uses them has to say which. */
export declare function unclear(documents: readonly Document[], { habits }: Settings): readonly UnreadableValue[];
