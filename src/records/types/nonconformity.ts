import { given } from '../../model/fact.ts';
import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { hasReached } from '../entry.ts';
import { list } from '../fields/compounds.ts';
import { required, requiredFrom, requiredWhen } from '../fields/requirement.ts';
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
    source: required(
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
    source_ref: requiredWhen(
      'when the source keeps a record',
      ({ text: of }) => SOURCES_WITH_RECORD.includes(of('source') ?? ''),
      reference(),
    ),
    grade: required(choice(['major', 'minor', 'ofi']), { saidBy: 'nonconformity-incomplete' }),
    requirement: required(list(requirementReference()), { saidBy: 'nonconformity-incomplete' }),
    statement: required(text(), { saidBy: 'nonconformity-incomplete' }),
    evidence: required(text(), { saidBy: 'nonconformity-incomplete' }),
    detected_on: required(doneDate(), { saidBy: 'nonconformity-incomplete' }),
    correction: requiredFrom('contained', text(), { saidBy: 'nonconformity-incomplete' }),
    consequences: text(),
    root_cause: requiredFrom('analysed', text(), { saidBy: 'root-cause-missing' }),
    root_cause_method: choice(['five-whys', 'fishbone', 'fault-tree', 'other']),
    extent: requiredFrom('analysed', text(), { saidBy: 'root-cause-missing' }),
    actions: requiredWhen(
      'for a major or minor one from `actioned` on',
      ({ text: of, hasReached: reached }) => of('grade') !== 'ofi' && reached('actioned'),
      list(reference('corrective-action')),
      { saidBy: 'nonconformity-incomplete' },
    ),
    response_due: requiredWhen(
      'when the source is an external audit',
      ({ text: of }) => of('source') === 'external-audit',
      date(),
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
