import type { entryFields } from '../../records/common-fields.ts';
import type { RecordType } from '../../records/define-record.ts';
import type { Fields } from '../../records/fields/field.ts';
import { correctiveAction } from '../../records/types/corrective-action.ts';
import { exception } from '../../records/types/exception.ts';
import { incident } from '../../records/types/incident.ts';
import { nonconformity } from '../../records/types/nonconformity.ts';
import { supplier } from '../../records/types/supplier.ts';

/** An issue form: which fields of a record type whoever opens the issue is asked for. */
export interface IssueForm {
  /** The name of its file, without the ending. */
  readonly file: string;
  /** What people pick it by. */
  readonly name: string;
  /** When to pick it, in a sentence. */
  readonly says: string;
  readonly type: Pick<RecordType, 'type' | 'fields'>;
  /** In the order in which they are asked. */
  readonly fields: readonly string[];
  /** Those that are asked for although a record may do without them in some of its states. */
  readonly needed: readonly string[];
}

interface Asked<Name> extends Pick<IssueForm, 'file' | 'name' | 'says'> {
  readonly fields: readonly Name[];
  readonly needed?: readonly Name[];
}

function form<F extends Fields>(
  type: RecordType<F>,
  { needed = [], ...asked }: Asked<Extract<keyof F, string> | keyof typeof entryFields>,
): IssueForm {
  return { ...asked, needed, type };
}

/**
 * What people tell who do not write records themselves. The title of the issue is that of the record; its id, its state and
 * the day on which it was recorded come from whoever writes the record.
 */
export const ISSUE_FORMS: readonly IssueForm[] = [
  form(nonconformity, {
    file: 'nonconformity',
    name: 'Nonconformity',
    says: 'Something is required and not met.',
    fields: [
      'statement',
      'evidence',
      'requirement',
      'detected_on',
      'source',
      'source_ref',
      'grade',
      'correction',
      'consequences',
      'owner',
    ],
  }),
  form(correctiveAction, {
    file: 'corrective-action',
    name: 'Corrective action',
    says: 'The cause of a nonconformity is to be removed.',
    fields: ['nonconformity', 'action', 'owner', 'due', 'effectiveness_criteria', 'verify_after'],
    needed: ['owner'],
  }),
  form(incident, {
    file: 'incident',
    name: 'Security incident',
    says: 'Something happened, or may have happened, to information or systems.',
    fields: [
      'severity',
      'category',
      'personal_data',
      'detected_at',
      'reported_at',
      'occurred_at',
      'occurred_precision',
      'detected_by',
      'systems',
      'evidence_handling',
      'owner',
    ],
  }),
  form(supplier, {
    file: 'supplier-assessment',
    name: 'Supplier assessment',
    says: 'A supplier was assessed, or is to be added to the register.',
    fields: [
      'id',
      'service',
      'criticality',
      'data_access',
      'cloud',
      'last_assessed',
      'assessment_method',
      'assessment_result',
      'certificates',
      'contract',
      'subprocessors',
      'incidents',
      'exit_plan',
      'owner',
    ],
    needed: ['last_assessed', 'assessment_result'],
  }),
  form(exception, {
    file: 'exception',
    name: 'Exception',
    says: 'A rule or a control cannot be kept for a while.',
    fields: ['waives', 'reason', 'risk', 'compensating', 'requested_by', 'expires_on', 'owner'],
  }),
];
