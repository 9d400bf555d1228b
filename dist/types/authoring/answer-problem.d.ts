import type { PlainDate } from '../calendar/plain-date.js';
import type { Field, FieldContext } from '../records/fields/field.js';
/** Why an answer will not do for a field, for people; `undefined` when it will. */
export declare function answerProblem(field: Field, name: string, answer: string, context: FieldContext & {
    readonly today: PlainDate;
}): string | undefined;
