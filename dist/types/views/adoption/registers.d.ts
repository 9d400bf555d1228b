import type { Config } from '../../config/config-schema.js';
import type { Document } from '../../model/document.js';
/** A table that is taken for a register, and of what. */
export interface FoundRegister {
    readonly path: string;
    readonly of: string;
    readonly rows: number;
}
/**
 * Tables in Markdown and CSV files whose columns are those of a register: one for each file, of the type of which it has the
 * most. Files that say themselves what they are are none of these.
 */
export declare function registersIn(documents: readonly Document[]): readonly FoundRegister[];
/** The registers as the configuration has them. */
export declare function registersFor(found: readonly FoundRegister[]): Config['registers'];
