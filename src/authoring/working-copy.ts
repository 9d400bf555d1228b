import type { PlainDate } from '../calendar/plain-date.ts';
import { type Entry, nameOf, statusWord } from '../records/entry.ts';
import { walkFields } from '../records/fields/walk.ts';
import type { RecordShape } from '../records/record-shape.ts';
import { type Answers, certainValue, type FieldQuestion, openQuestions, requiredFields } from './field-questions.ts';
import { type EntryEdit, setOn } from './set-field.ts';
import { yamlOf } from './written-fields.ts';

/** A record that is worked on: what it says already, and what it is to say. Becomes edits in the end. */
export interface WorkingCopy {
  readonly entry: Entry;
  readonly name: string;
  readonly definition: RecordShape;
  readonly status: () => string;
  /** What the record says, and what was answered since; the words of a list or table that is there stand for all of it. */
  readonly says: () => Answers;
  readonly hasReached: (state: string) => boolean;
  /** What is still to be said, beside these answers, before the record can be in the state. */
  readonly openAt: (state: string, answers: Answers) => readonly FieldQuestion[];
  /** Takes answers, and moves the record on to the state; what is certain there is filled in. */
  readonly moveTo: (state: string, answers: Answers) => void;
  readonly edits: () => readonly EntryEdit[];
}

/** Begins to work on a record whose type is known. */
export function workingCopy(entry: Entry, definition: RecordShape, today: PlainDate): WorkingCopy {
  const written: Answers = Object.fromEntries(
    walkFields(entry).flatMap(({ path, fact }) =>
      fact.state === 'given' && !path.includes('.') ? [[path, fact.raw]] : [],
    ),
  );
  const changed: Record<string, string> = {};
  const before = statusWord(entry) ?? definition.states[0] ?? '';
  let now = before;
  const says = (): Answers => ({ ...written, ...changed });
  const { states, brokenOffStates = [] } = definition;
  return {
    entry,
    name: nameOf(entry),
    definition,
    status: () => now,
    says,
    hasReached: (state) => !brokenOffStates.includes(now) && states.indexOf(now) >= states.indexOf(state),
    openAt: (state, answers) => openQuestions(definition, state, { ...says(), ...answers }),
    moveTo: (state, answers) => {
      for (const [name, answer] of Object.entries(answers)) {
        if (Object.hasOwn(definition.fields, name) && says()[name] !== answer) changed[name] = answer;
      }
      now = state;
      for (const [name, field] of requiredFields(definition, state, says())) {
        const certain = says()[name] === undefined ? certainValue(field, today) : undefined;
        if (certain !== undefined) changed[name] = certain;
      }
    },
    edits: () => [
      ...(now === before ? [] : [setOn(entry, 'status', now, 'title')]),
      ...Object.entries(changed).map(([name, answer]) => {
        const field = definition.fields[name];
        return setOn(entry, name, field ? { yaml: yamlOf(field, answer) } : answer);
      }),
    ],
  };
}
