import { type Answers, type FieldQuestion, openQuestions, questionOf } from '../authoring/field-questions.ts';
import type { NewEntry } from '../authoring/new-entry.ts';
import { nextId } from '../authoring/next-id.ts';
import { readingOf } from '../config/reading-of.ts';
import { ConfigError } from '../model/errors.ts';
import { didYouMean } from '../model/nearest.ts';
import { owner } from '../records/fields/scalars.ts';
import type { Isms } from '../records/isms.ts';
import type { RecordShape } from '../records/record-shape.ts';
import { RECORD_TYPES } from '../records/registry.ts';
import { type CheckOptions, type CheckPorts, check } from './check.ts';
import { prepared, refuseProblems } from './choices.ts';
import { type Effect, effectOf } from './effect.ts';
import { somebody } from './people-named.ts';
import { placedEntry } from './placed-entry.ts';

/** A record as it is asked for. */
export interface NewRequest {
  readonly type: string;
  readonly title: string;
  /** Asked for when it is left out. */
  readonly owner?: string | undefined;
  readonly status?: string | undefined;
  /** Values by the name of their field, as text; lists between commas, tables as YAML on one line. */
  readonly answers: Answers;
}

/** The question for whoever answers for the record. */
const OWNER: FieldQuestion = {
  name: 'owner',
  field: owner(),
  message: 'Who answers for it: a role, a person or a name',
  among: undefined,
  several: false,
};

/** What is still to be said before the record can be written, asked in one go. */
export type AnswerFields = (questions: readonly FieldQuestion[]) => Promise<Answers>;

/** A new record, and what it does to the findings. */
export interface NewRecord extends Effect {
  readonly id: string;
  readonly path: string;
}

/**
 * Writes up a record of a type: with the next free id, in the register or beside the other records of its type, and with every
 * field that it must have. Writes nothing. Throws `ConfigError` for a type, a field or a person that nobody knows, and for a
 * record that would not be valid.
 */
export async function newRecord(
  ports: CheckPorts,
  request: NewRequest,
  answerFields: AnswerFields,
  options: Pick<CheckOptions, 'config' | 'today'> = {},
): Promise<NewRecord> {
  const before = await check(ports, options);
  const { isms } = before;
  const definition = definitionOf(isms, request.type);
  const status = statusOf(definition, request.status);
  refuseProblems(before, questionsOf(definition, request.answers), request.answers);
  const ask: AnswerFields = async (open) => {
    const said = await answerFields(open.map((question) => prepared(before, question)));
    refuseProblems(before, open, said);
    return said;
  };
  const owner = request.owner ?? (await ask([OWNER]))[OWNER.name] ?? '';
  const answers = await completed(definition, status, request.answers, ask);
  const entry: NewEntry = {
    definition,
    id: nextId(definition, isms.byId.keys(), isms.today),
    title: request.title.trim(),
    status,
    owner: somebody(isms, '--owner', owner).text,
    today: isms.today,
    answers,
    mapping: readingOf(before.settings).mapping,
  };
  const file = await placedEntry(ports.files, before, entry);
  const effect = await effectOf(ports, options, before, [file]);
  refuseInvalid(effect, entry.id, file.path);
  if (!effect.isms.byId.has(entry.id)) {
    throw new ConfigError(`${file.path} would lie outside of what holdfast.yml checks`, {
      hint: 'Let `documents:` cover it, or make the first record of the type by hand where it belongs.',
    });
  }
  return { ...effect, id: entry.id, path: file.path };
}

/** The type of that name. Throws `ConfigError` with the nearest. */
export function definitionOf({ knownTypes }: Pick<Isms, 'knownTypes'>, type: string): RecordShape {
  const definition = knownTypes.get(type) ?? RECORD_TYPES.find((one) => one.type === type);
  if (definition) return definition;
  const known = [...new Set([...RECORD_TYPES.map((one) => one.type), ...knownTypes.keys()])].sort();
  throw new ConfigError(`There is no record type ${type}`, {
    hint: didYouMean(type, known) ?? `Known are ${known.join(', ')}.`,
  });
}

function statusOf({ type, states }: RecordShape, wanted: string | undefined): string {
  if (wanted === undefined) return states[0] ?? 'draft';
  if (states.includes(wanted)) return wanted;
  throw new ConfigError(`A ${type} is never ${wanted}`, {
    hint: didYouMean(wanted, states) ?? `Its states are ${states.join(', ')}.`,
  });
}

/** The questions that some answers are for. Throws `ConfigError` for a field that the type does not have. */
export function questionsOf({ type, fields }: RecordShape, answers: Answers): readonly FieldQuestion[] {
  return Object.keys(answers).map((name) => {
    const [head = '', key] = name.split('.', 2);
    const under = key === undefined ? fields : fields[head]?.fields;
    const word = key ?? head;
    const field = under && Object.hasOwn(under, word) ? under[word] : undefined;
    if (field) return questionOf(name, field);
    throw new ConfigError(`A ${type} has no field ${name}`, {
      hint: didYouMean(word, Object.keys(under ?? fields)) ?? `See docs/records/${type}.md.`,
    });
  });
}

/** Asks until nothing is open: an answer may make another field necessary. */
async function completed(
  definition: RecordShape,
  status: string,
  given: Answers,
  answer: AnswerFields,
): Promise<Answers> {
  let answers = given;
  for (;;) {
    const open = openQuestions(definition, status, answers);
    if (open.length === 0) return answers;
    const said = await answer(open);
    const silent = open.filter(({ name }) => (said[name] ?? '').trim() === '');
    if (silent.length > 0) throw new ConfigError(`Missing: ${silent.map(({ name }) => name).join(', ')}`);
    answers = { ...answers, ...said };
  }
}

/** Throws `ConfigError` for a record that nobody could read. */
export function refuseInvalid({ raised }: Effect, id: string, at: string): void {
  const bad = raised.filter(
    ({ cause, document, path }) => cause === 'malformed' && path === at && (document === undefined || document === id),
  );
  if (bad.length === 0) return;
  throw new ConfigError(`${id} would not be valid: ${bad.map(({ message }) => message).join('; ')}`, {
    hint: bad[0]?.fix,
  });
}
