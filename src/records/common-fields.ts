import { list, mapOf, rows } from './fields/compounds.ts';
import { required, requiredFrom, requiredIn, requiredWhen } from './fields/requirement.ts';
import { says } from './fields/says.ts';
import {
  choice,
  clauses,
  controls,
  date,
  dateOrInterval,
  doneDate,
  intervalField,
  owner,
  reference,
  text,
  version,
  yesNo,
} from './fields/scalars.ts';

/**
 * Fields that every entry has facts for, typed or not. They are read by `readEntry`, which knows registers, CODEOWNERS and
 * defaults; here they are described, for whoever writes them. A type narrows `type` and `status` to its own words.
 */
export const entryFields = {
  id: says(
    'What the record is called for good: `POL-02`. References, issues and findings hold on to it.',
    required(text()),
  ),
  type: says('Which record it is.', required(text())),
  title: says('What people call it.', required(text())),
  status: says('Where it stands.', required(text())),
  owner: says(
    'Who answers for it; one or several: `role:it-lead`, `person:kim`, "@handle", an address or a name.',
    list(owner()),
  ),
  review_interval: says('How often it is reviewed.', intervalField()),
  reviewed_on: says('The day of the last review.', doneDate()),
  next_review: says('The day of the next review, or how long after the last one it is.', dateOrInterval()),
  approved_on: says('The day on which it was approved.', doneDate()),
  effective_on: says('The day from which it counts.', date()),
};

/** Names of the fields that every entry has facts for. */
export const ENTRY_FIELDS: readonly string[] = Object.keys(entryFields);

/** Dates of any entry, typed or not; they are facts of the entry itself. */
export const ENTRY_DATES = ['reviewed_on', 'next_review', 'approved_on', 'effective_on'] as const;

/**
 * Fields of every type besides those that every entry has facts for: id, title, status, owner, review and approval
 * dates (ISO/IEC 27001:2022, 7.5.2: identification).
 */
export const baseFields = {
  classification: says('Who may see it.', choice(['public', 'internal', 'confidential', 'restricted'])),
  clauses: says('Clauses of ISO/IEC 27001 that it serves.', list(clauses())),
  controls: says('Controls that it serves.', list(controls())),
  links: says('Ids of other records that it has to do with.', list(reference())),
  tags: says('Words of your own.', list(text())),
};

/** Who looked at it when, and what came of it: what makes a review more than a date that moved (7.5.2 c). */
const reviews = says(
  'Who looked at it when, with what outcome and why; newest last.',
  rows({
    on: says('The day of the review.', doneDate()),
    by: says('Who looked.', text()),
    outcome: says('`confirmed` or `changed`.', text()),
    reason: says('What was looked at, and why that is the outcome.', text()),
  }),
);

/** Fields of documents that are approved, reviewed and replaced (7.5.2 and 7.5.3). */
export const documentFields = {
  ...baseFields,
  reviews,
  version: says('Its version, in quotes: `"1.0"`.', required(version())),
  approved_by: says('Who approved it.', requiredFrom('approved', list(owner()), { saidBy: 'approval-missing' })),
  approval_ref: says('Where the approval can be seen: minutes, a pull request, a signature.', text()),
  supersedes: says('Ids of the documents that it replaces.', list(reference())),
  superseded_by: says(
    'The id of the document that replaces it.',
    requiredIn(['superseded'], reference(), { saidBy: 'superseded-in-use' }),
  ),
  distribution: says('Who has to have it.', list(owner())),
  acknowledge: says('Whether they have to confirm that they have read it.', yesNo()),
  external_origin: says('Whether somebody outside wrote it.', yesNo()),
  watches: says('Globs of what the document governs: a change there asks for a look at the document.', list(text())),
  governs: says(
    'Type to what the document itself lays down for it: `procedure: { review_interval: 6 months }`.',
    mapOf(mapOf(intervalField())),
  ),
};

/** Fields of records: evidence of something that happened. */
export const recordFields = {
  ...baseFields,
  recorded_on: says('The day on which the record was made.', required(doneDate())),
  recorded_by: says('Who made the record.', owner()),
  closed_on: says(
    'The day on which nothing was left to do.',
    requiredWhen('when the record is final', ({ isFinal }) => isFinal, doneDate()),
  ),
  retention: says('How long the record is kept.', intervalField()),
  legal_hold: says('Whether it is kept beyond that, because somebody may need it as proof.', yesNo()),
};

/** Fields of register entries: what the organisation knows about something that lasts. */
export const registerFields = { ...baseFields, reviews };
