import { type MappedField } from '../documents/field-mapping.js';
import type { Document } from '../model/document.js';
import type { Fact } from '../model/fact.js';
import type { Entry } from '../records/entry.js';
/** Whether the metadata of a document is YAML. What people write in tables and behind labels is theirs, and stays as it is. */
export declare function isYaml({ path, habit }: Document): boolean;
/** Whether a span lies in the YAML: the rows of a register may come from a table in the body. */
export declare function isInYaml({ frontMatter }: Document, start: number): boolean;
/** The facts of all fields of one kind, each once: those of the type, and for dates those that every entry has. */
export declare function factsOf(entry: Entry, kind: 'date' | 'interval'): readonly Fact<unknown>[];
/** A field under the key that the document has for it, with its value as it is written. */
export declare function writtenField({ root, mapping }: Entry, name: string): MappedField | undefined;
