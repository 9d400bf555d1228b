import type { FieldNode } from '../../model/document.js';
/** YAML at the start of a file that begins without a fence and ends with one, as strongdm/comply has it. */
export interface Unfenced {
    readonly root: FieldNode & {
        readonly kind: 'map';
    };
    /** Where the YAML starts and ends. */
    readonly start: number;
    readonly end: number;
    readonly bodyStart: number;
}
/** The block, or `undefined` where a file does not start with one; one that is no valid YAML is none. */
export declare function unfencedYaml(text: string): Unfenced | undefined;
