import { given } from '../../model/fact.ts';
import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { hasReached } from '../entry.ts';
import { list } from '../fields/compounds.ts';
import { required, requiredFrom, requiredWhen } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, date, doneDate, reference, requirementReference, text } from '../fields/scalars.ts';
import { dutyOn } from '../obligation.ts';

const SOURCES_WITH_RECORD: readonly string[] = ['internal-audit', 'external-audit', 'incident', 'management-review'];

/** Something that was required and not met (ISO/IEC 27001:2022, 10.2), from its detection to its closing. */
export const nonconformity = defineRecord({
  type: 'nonconformity',
  kind: 'record',
  prefix: 'NC',
  states: ['open', 'contained', 'analysed', 'actioned', 'verified', 'closed'],
  finalStates: ['closed'],
  inForceStates: ['open', 'contained', 'analysed', 'actioned', 'verified'],
  clauses: ['10.2'],
  controls: [],
  fields: {
    ...recordFields,
    source: says(
      'How it came to light.',
      required(
        choice([
          'internal-audit',
          'external-audit',
          'incident',
          'monitoring',
          'management-review',
          'supplier',
          'complaint',
          'self-identified',
        ]),
        { saidBy: 'nonconformity-incomplete' },
      ),
    ),
    source_ref: says(
      'The record of that: the audit, the incident, the review.',
      requiredWhen(
        'when the source keeps a record',
        ({ text: of }) => SOURCES_WITH_RECORD.includes(of('source') ?? ''),
        reference(),
      ),
    ),
    grade: says(
      'How grave it is: `major`, `minor`, or an opportunity for improvement (`ofi`).',
      required(choice(['major', 'minor', 'ofi']), { saidBy: 'nonconformity-incomplete' }),
    ),
    requirement: says(
      'What was not met: clauses, controls or ids of your own documents.',
      required(list(requirementReference()), { saidBy: 'nonconformity-incomplete' }),
    ),
    statement: says(
      'What is not as it should be, so that somebody who was not there understands it.',
      required(text(), { saidBy: 'nonconformity-incomplete' }),
    ),
    evidence: says(
      'What was seen, and where: records, places, samples, how many of how many.',
      required(text(), { saidBy: 'nonconformity-incomplete' }),
    ),
    detected_on: says('The day on which it was found.', required(doneDate(), { saidBy: 'nonconformity-incomplete' })),
    correction: says(
      'What was done at once to put right what was found.',
      requiredFrom('contained', text(), { saidBy: 'nonconformity-incomplete' }),
    ),
    consequences: says('What came of it, or could have.', text()),
    root_cause: says('Why it could happen.', requiredFrom('analysed', text(), { saidBy: 'root-cause-missing' })),
    root_cause_method: says('How the cause was found.', choice(['five-whys', 'fishbone', 'fault-tree', 'other'])),
    extent: says(
      'Where else the same was looked for, and what was found there.',
      requiredFrom('analysed', text(), { saidBy: 'root-cause-missing' }),
    ),
    actions: says(
      'The corrective actions that remove the cause.',
      requiredWhen(
        'for a major or minor one from `actioned` on',
        ({ text: of, hasReached: reached }) => of('grade') !== 'ofi' && reached('actioned'),
        list(reference('corrective-action')),
        { saidBy: 'nonconformity-incomplete' },
      ),
    ),
    response_due: says(
      'The last day for the answer to the certification body.',
      requiredWhen('when the source is an external audit', ({ text: of }) => of('source') === 'external-audit', date()),
    ),
  },
  columns: {
    id: ['nc id', 'nc no', 'finding id', 'finding no'],
    title: ['nonconformity', 'non-conformity', 'finding', 'title'],
    source: ['source', 'origin', 'found by'],
    grade: ['grade', 'classification', 'severity', 'category'],
    requirement: ['requirement', 'clause', 'control', 'clause or control', 'criteria'],
    statement: ['statement', 'description', 'details'],
    evidence: ['evidence', 'objective evidence'],
    detected_on: ['detected', 'date', 'date raised', 'raised on', 'date found', 'found on', 'opened'],
    root_cause: ['root cause', 'cause'],
    correction: ['correction', 'immediate action', 'containment'],
    response_due: ['response due', 'answer due'],
    closed_on: ['closed', 'date closed', 'closed on'],
  },
  obligations: ({ entry, facts }) =>
    hasReached(entry, 'actioned') || given(facts.source) !== 'external-audit'
      ? []
      : dutyOn(entry, facts.response_due, {
          kind: 'external-finding-response',
          what: 'The answer to the certification body',
          saidBy: 'external-finding-response-overdue',
        }),
});
