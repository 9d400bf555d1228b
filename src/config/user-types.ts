import type { Interval } from '../calendar/interval.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { parseInterval } from '../documents/values/interval.ts';
import { ConfigError } from '../model/errors.ts';
import type { Fact } from '../model/fact.ts';
import { documentFields, recordFields, registerFields } from '../records/common-fields.ts';
import type { RecordType } from '../records/define-record.ts';
import { hasReached } from '../records/entry.ts';
import type { Fields } from '../records/fields/field.ts';
import { fieldsOfSchema, UnreadableSchema } from '../records/fields/json-schema.ts';
import { dutyAfter, dutyOn, type Obligation } from '../records/obligation.ts';
import type { RecordOf } from '../records/record-of.ts';
import { RECORD_TYPES } from '../records/registry.ts';
import { type ParsedConfig, placeIn } from './parse-config.ts';
import type { UserType } from './user-type-schema.ts';

/** The types that the configuration adds. Throws `ConfigError` at the line of what cannot be read. */
export function userTypes(parsed: ParsedConfig | undefined): readonly RecordType[] {
  return Object.entries(parsed?.config.types ?? {}).map(([name, type]) => {
    const problem = (steps: readonly (string | number)[], what: string, hint: string): ConfigError => {
      return new ConfigError(what, { at: parsed && placeIn(parsed, ['types', name, ...steps]), hint });
    };
    if (RECORD_TYPES.some((own) => own.type === name)) {
      throw problem([], `\`${name}\` is a record type of Holdfast already`, 'Choose another name.');
    }
    const fields = readFields(type, problem);
    checkDuties(type, fields, problem);
    return recordType(name, type, fields);
  });
}

type Problem = (steps: readonly (string | number)[], what: string, hint: string) => ConfigError;

const COMMON: Readonly<Record<UserType['kind'], Fields>> = {
  document: documentFields,
  register: registerFields,
  record: recordFields,
};

function readFields(type: UserType, problem: Problem): Fields {
  try {
    return { ...COMMON[type.kind], ...fieldsOfSchema(type.fields ?? {}) };
  } catch (error) {
    if (!(error instanceof UnreadableSchema)) throw error;
    throw problem(['fields', ...error.steps], error.message, 'Use type, format, enum, items, properties and required.');
  }
}

/** Every duty names a date field that is there, and states that are there. */
function checkDuties(type: UserType, fields: Fields, problem: Problem): void {
  for (const state of [...(type.final ?? []), ...(type.in_force ?? [])]) {
    if (!type.states.includes(state))
      throw problem(['states'], `\`${state}\` is none of its states`, 'Add it to `states`.');
  }
  for (const [index, duty] of (type.obligations ?? []).entries()) {
    const found = dutyProblem(duty, type, fields);
    if (found) throw problem(['obligations', index, ...found.steps], found.what, found.hint);
  }
}

interface DutyProblem {
  readonly steps: readonly string[];
  readonly what: string;
  readonly hint: string;
}

function dutyProblem(duty: UserDuty, type: UserType, fields: Fields): DutyProblem | undefined {
  const name = duty.on ?? duty.after;
  if (name === undefined || (duty.on !== undefined && duty.after !== undefined)) {
    const what = `the duty \`${duty.what}\` needs one of \`on\` and \`after\``;
    return { steps: [], what, hint: 'Name one date field.' };
  }
  if (fields[name]?.kind !== 'date') {
    const steps = [duty.on === undefined ? 'after' : 'on'];
    return { steps, what: `\`${name}\` is no date field of the type`, hint: 'Give the field `format: date`.' };
  }
  if (duty.after !== undefined && duty.every === undefined) {
    return {
      steps: [],
      what: `\`after: ${name}\` needs \`every\``,
      hint: 'Add an interval, such as `every: 12 months`.',
    };
  }
  if (duty.until !== undefined && !type.states.includes(duty.until)) {
    const what = `\`${duty.until}\` is none of its states`;
    return { steps: ['until'], what, hint: `Use one of: ${type.states.join(', ')}.` };
  }
  return undefined;
}

function recordType(name: string, type: UserType, fields: Fields): RecordType {
  const finalStates = type.final ?? [];
  const reviewInterval = type.review_interval === undefined ? undefined : intervalOf(type.review_interval);
  return {
    type: name,
    kind: type.kind,
    prefix: type.prefix,
    states: type.states,
    finalStates,
    inForceStates: type.in_force ?? type.states.filter((state) => !finalStates.includes(state)),
    clauses: type.clauses ?? [],
    controls: type.controls ?? [],
    ...(reviewInterval && { reviewInterval }),
    fields,
    obligations: (record) => (type.obligations ?? []).flatMap((duty) => obligationsOf(record, duty)),
  };
}

type UserDuty = NonNullable<UserType['obligations']>[number];

function obligationsOf({ entry, facts }: RecordOf, duty: UserDuty): readonly Obligation[] {
  if (duty.until !== undefined && hasReached(entry, duty.until)) return [];
  const named = { kind: duty.kind, what: duty.what };
  // `checkDuties` has made sure that the field is there and holds a date.
  const day = facts[duty.on ?? duty.after ?? ''] as Fact<PlainDate>;
  if (duty.on !== undefined) return dutyOn(entry, day, named);
  return dutyAfter(entry, day, { interval: intervalOf(duty.every ?? ''), from: 'holdfast.yml' }, named);
}

function intervalOf(text: string): Interval {
  const parsed = parseInterval(text);
  if (parsed.ok) return parsed.value;
  // The schema has refused everything else.
  throw new ConfigError(parsed.why, { hint: parsed.fix });
}
