import type { Config } from '../../config/config-schema.js';
import type { Document } from '../../model/document.js';
import { type FoundRegister } from './registers.js';
import { type UnreadableValue } from './unreadable.js';
/** What a repository looks like to somebody who wants to begin. */
export interface Adoption {
    /** Markdown files. */
    readonly documents: number;
    /** Those whose owner, dates or interval can be read as proposed. */
    readonly governed: number;
    /** Habit to number of documents: `front-matter`, the name of a reader, or `none`. */
    readonly habits: Readonly<Record<string, number>>;
    /** Keys that mean something in documents of this repository, with how many have them. */
    readonly keys: readonly {
        readonly key: string;
        readonly field: string;
        readonly documents: number;
    }[];
    readonly unreadable: readonly UnreadableValue[];
    /** Tables that are registers: of risks, corrective actions, controls. */
    readonly registers: readonly FoundRegister[];
    readonly proposed: Config;
}
/**
 * Looks over the documents of a repository and proposes a configuration under which as many as possible are governed.
 * `documents` are parsed without any habit; `beside` has those with a YAML file beside them, read together with it, by path;
 * `tables` are CSV files.
 */
export declare function adoptionOf(documents: readonly Document[], beside: ReadonlyMap<string, Document>, tables?: readonly Document[]): Adoption;
