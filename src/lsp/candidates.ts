import { CLAUSE_GROUPS, CLAUSES } from '../frameworks/iso27001/clauses.ts';
import { CONTROLS } from '../frameworks/iso27001/controls.ts';
import { given } from '../model/fact.ts';
import type { Entry } from '../records/entry.ts';
import type { Field } from '../records/fields/field.ts';
import { wordsOf } from '../records/fields/words.ts';
import type { Isms } from '../records/isms.ts';

/** Something that could stand at a place. */
export interface Candidate {
  readonly text: string;
  readonly what: 'record' | 'requirement' | 'person' | 'word' | 'day';
  /** What it is, for people. */
  readonly detail: string;
}

/** How often things are done, as most repositories write it. */
const INTERVALS = ['1 month', '3 months', '6 months', '12 months', '24 months'] as const;

const NONE: readonly Candidate[] = [];

/** Every value that would fit a field, best first; none where anything does. */
export function candidatesFor(field: Field, isms: Isms): readonly Candidate[] {
  switch (field.kind) {
    case 'choice':
      return wordsOf(field).map((text) => ({ text, what: 'word', detail: '' }));
    case 'yes-no':
      return ['true', 'false'].map((text) => ({ text, what: 'word', detail: '' }));
    case 'date':
      return [{ text: isms.today, what: 'day', detail: 'today' }];
    case 'interval':
      return intervals();
    case 'date-or-interval':
      return [...intervals(), { text: isms.today, what: 'day', detail: 'today' }];
    case 'reference':
    case 'reference-or-url':
      return records(isms, field.to);
    case 'owner':
      return people(isms);
    case 'control':
      return controls();
    case 'clause':
      return clauses();
    case 'requirement':
      return [...clauses(), ...controls(), ...records(isms)];
    case 'list':
    case 'map':
      return field.of ? candidatesFor(field.of, isms) : NONE;
    default:
      return NONE;
  }
}

/** Ids of records; of these types, if any are named. */
export function records({ byId }: Isms, types: readonly string[] = []): readonly Candidate[] {
  return [...byId].flatMap(([text, [entry]]): readonly Candidate[] => {
    if (!entry || (types.length > 0 && !types.includes(entry.type ?? ''))) return [];
    return [{ text, what: 'record', detail: detailOf(entry) }];
  });
}

function intervals(): readonly Candidate[] {
  return INTERVALS.map((text) => ({ text, what: 'word', detail: '' }));
}

/** Controls of Annex A with their titles. */
export function controls(): readonly Candidate[] {
  return CONTROLS.map(({ id, title }) => ({ text: id, what: 'requirement', detail: title }));
}

function clauses(): readonly Candidate[] {
  return [...CLAUSES, ...CLAUSE_GROUPS].map(({ id, title }) => ({ text: id, what: 'requirement', detail: title }));
}

function people({ people: { all, roles } }: Isms): readonly Candidate[] {
  return [
    ...roles.map(
      ({ key, record }): Candidate => ({
        text: `role:${key}`,
        what: 'person',
        detail: given(record.entry.title) ?? 'role',
      }),
    ),
    ...all.map(
      ({ key, record }): Candidate => ({
        text: `person:${key}`,
        what: 'person',
        detail: given(record.entry.title) ?? 'person',
      }),
    ),
  ];
}

function detailOf(entry: Entry): string {
  return [given(entry.title), entry.type, given(entry.status)].filter((word) => word !== undefined).join(' · ');
}
