import type { FieldNode } from '../../model/document.js';
import type { Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
/** What a document in force says that it watches. */
export interface Watch {
    readonly entry: Entry;
    readonly field: FieldNode;
    /** Relative to the root, without a leading `./`. */
    readonly globs: readonly string[];
}
export declare function watching({ entries }: Pick<Isms, 'entries'>): readonly Watch[];
/** Why no change is seen where a glob points; `undefined` when it is. */
export declare function blindnessOf(glob: string): string | undefined;
/** Whether some globs name a path. One that names a folder stands for all that is in it, and `!` takes something back. */
export declare function isNamedBy(globs: readonly string[]): (path: string) => boolean;
