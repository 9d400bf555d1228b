import type { PlainDate } from '../calendar/plain-date.ts';
import type { Field, Fields, RequirementContext } from '../records/fields/field.ts';
import { holds, wordsOf } from '../records/fields/words.ts';
import type { RecordShape } from '../records/record-shape.ts';

/** Answers by the name of the field; a field of a row by the name of both: `lines.category`. */
export type Answers = Readonly<Record<string, string>>;

/** A field of a record that only people can fill in. */
export interface FieldQuestion {
  /** `source`, `lines.category`. */
  readonly name: string;
  readonly field: Field;
  /** For people: what the field means, and what it holds. */
  readonly message: string;
  /** The answers to choose from. */
  readonly among: readonly string[] | undefined;
  readonly several: boolean;
  /** Why an answer will not do. */
  readonly refuse?: (answer: string) => string | undefined;
}

/**
 * The fields that a record in a state must have and that are neither answered nor certain, in their order. What is needed may
 * depend on an answer: ask again until nothing is left.
 */
export function openQuestions(definition: RecordShape, status: string, answers: Answers): readonly FieldQuestion[] {
  return requiredFields(definition, status, answers).flatMap(([name, field]) => {
    if (answers[name] !== undefined || isCertain(field)) return [];
    return field.fields ? inRow(name, field.fields, answers) : [questionOf(name, field)];
  });
}

/** Fields that a record of the type must have in a state. */
export function requiredFields(
  { fields, states, finalStates, brokenOffStates = [] }: RecordShape,
  status: string,
  answers: Answers,
): readonly (readonly [string, Field])[] {
  const now = states.indexOf(status);
  const context: RequirementContext = {
    hasReached: (state) => !brokenOffStates.includes(status) && now !== -1 && now >= states.indexOf(state),
    isIn: (some) => some.includes(status),
    isFinal: finalStates.includes(status),
    text: (name) => answers[name],
  };
  return Object.entries(fields).filter(([, field]) => field.required?.holds(context));
}

/** The value of a field that needs no question: a day on which something was done is today unless somebody says otherwise. */
export function certainValue(field: Field, today: PlainDate): string | undefined {
  if (field.kind === 'date' && field.done) return today;
  return field.kind === 'version' ? '1.0' : undefined;
}

function isCertain(field: Field): boolean {
  return (field.kind === 'date' && field.done === true) || field.kind === 'version';
}

/** One row is asked for, by its fields: those that it must have, else all that are words, days or the like. */
function inRow(name: string, fields: Fields, answers: Answers): readonly FieldQuestion[] {
  const asked = askedOf(fields);
  return asked
    .filter(([key, field]) => answers[`${name}.${key}`] === undefined && !isCertain(field))
    .map(([key, field]) => questionOf(`${name}.${key}`, field));
}

/** The fields of a row that are asked for. */
export function askedOf(fields: Fields): readonly (readonly [string, Field])[] {
  const all = Object.entries(fields).filter(([, field]) => !field.fields && field.kind !== 'map');
  const needed = all.filter(([, field]) => field.required);
  return needed.length > 0 ? needed : all;
}

/** The question for a field, or for a field of a row under the name of both. */
export function questionOf(name: string, field: Field): FieldQuestion {
  const one = field.kind === 'list' && field.of ? field.of : field;
  const words = one.kind === 'yes-no' ? ['true', 'false'] : wordsOf(one);
  const meaning = (field.says ?? one.says)?.replace(/\.$/, '');
  const isPlain = words.length > 0 || (meaning !== undefined && one.kind === 'text');
  const shape = isPlain ? undefined : holds(field);
  return {
    name,
    field,
    message: [meaning, shape].filter((part) => part !== undefined).join(': ') || name,
    among: words.length > 0 ? words : undefined,
    several: field.kind === 'list',
  };
}
