import type { PlainDate } from '../calendar/plain-date.js';
import type { Field } from '../records/fields/field.js';
import type { RecordShape } from '../records/record-shape.js';
import { type Answers } from './field-questions.js';
/** A field as it is written in front matter: `due` and `2027-03-31`. The value is YAML on one line. */
export type WrittenField = readonly [name: string, yaml: string];
/** The fields of a record in a state, in the order of its type: what was answered, and what is certain. */
export declare function writtenFields(definition: RecordShape, status: string, answers: Answers, today: PlainDate): readonly WrittenField[];
/** One answer as YAML on one line. What begins with a bracket or a brace, for a field that holds lists or tables, is YAML already. */
export declare function yamlOf(field: Field, answer: string): string;
