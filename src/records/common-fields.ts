import { list, mapOf, rows } from './fields/compounds.ts';
import { required, requiredFrom, requiredIn, requiredWhen } from './fields/requirement.ts';
import {
  choice,
  clauses,
  controls,
  doneDate,
  intervalField,
  owner,
  reference,
  text,
  version,
  yesNo,
} from './fields/scalars.ts';

/**
 * Fields of every type besides those that every entry has facts for: id, title, status, owner, review and approval
 * dates (ISO/IEC 27001:2022, 7.5.2: identification).
 */
export const baseFields = {
  classification: choice(['public', 'internal', 'confidential', 'restricted']),
  clauses: list(clauses()),
  controls: list(controls()),
  links: list(reference()),
  tags: list(text()),
};

/** Who looked at it when, and what came of it: what makes a review more than a date that moved (7.5.2 c). */
const reviews = rows({ on: doneDate(), by: text(), outcome: text(), reason: text() });

/** Fields of documents that are approved, reviewed and replaced (7.5.2 and 7.5.3). */
export const documentFields = {
  ...baseFields,
  reviews,
  version: required(version()),
  approved_by: requiredFrom('approved', list(owner()), { saidBy: 'approval-missing' }),
  approval_ref: text(),
  supersedes: list(reference()),
  superseded_by: requiredIn(['superseded'], reference(), { saidBy: 'superseded-in-use' }),
  distribution: list(owner()),
  acknowledge: yesNo(),
  external_origin: yesNo(),
  /** Globs of what the document governs: a change there asks for a look at the document. */
  watches: list(text()),
  /** Type to what the document itself lays down for it: `procedure: { review_interval: 6 months }`. */
  governs: mapOf(mapOf(intervalField())),
};

/** Fields of records: evidence of something that happened. */
export const recordFields = {
  ...baseFields,
  recorded_on: required(doneDate()),
  recorded_by: owner(),
  closed_on: requiredWhen('when the record is final', ({ isFinal }) => isFinal, doneDate()),
  retention: intervalField(),
  legal_hold: yesNo(),
};

/** Fields of register entries: what the organisation knows about something that lasts. */
export const registerFields = { ...baseFields, reviews };

/** Dates of any entry, typed or not; they are facts of the entry itself. */
export const ENTRY_DATES = ['reviewed_on', 'next_review', 'approved_on', 'effective_on'] as const;

/** Fields that every entry has facts for. */
export const ENTRY_FIELDS: readonly string[] = [
  'id',
  'type',
  'title',
  'status',
  'owner',
  'review_interval',
  ...ENTRY_DATES,
];
