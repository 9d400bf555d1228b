import type { FieldNode, MapNode } from '../../model/document.js';
import type { Fact } from '../../model/fact.js';
import { type Entry } from '../entry.js';
import type { Field, RequirementContext } from './field.js';
/** A field of a record, however deep, with what the record says about it. */
export interface WalkedField {
    /** `due`, `actions.7.due`: rows by their own id when they have one, else by number from 0. */
    readonly path: string;
    readonly field: Field;
    readonly fact: Fact<unknown>;
    /** Whether the record must have it as it stands. */
    readonly isRequired: boolean;
}
/** Every field of the entry's type, absent ones included, outermost first. */
export declare function walkFields(entry: Entry): readonly WalkedField[];
type NodeOf = (name: string) => {
    readonly key: string;
    readonly value: FieldNode;
} | undefined;
/** What decides whether a field of a table must be there; `nodeOf` finds the fields that stand in it. */
export declare function requirementContext(entry: Entry, table: MapNode, nodeOf: NodeOf): RequirementContext;
export {};
