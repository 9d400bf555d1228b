import { interval } from '../../calendar/interval.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { list } from '../fields/compounds.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { date, reference, schedule, text } from '../fields/scalars.ts';
import { taskObligations } from '../tasks.ts';

/** How work is done, step by step, and which records it leaves. With a `schedule` each occurrence is a task (8.1). */
export const procedure = defineRecord({
  type: 'procedure',
  kind: 'document',
  prefix: 'PRO',
  states: ['draft', 'in-review', 'approved', 'effective', 'superseded', 'withdrawn'],
  finalStates: ['superseded', 'withdrawn'],
  inForceStates: ['approved', 'effective'],
  brokenOffStates: ['withdrawn'],
  clauses: ['7.5.1', '8.1'],
  controls: ['A.5.37'],
  reviewInterval: interval({ months: 12 }),
  fields: {
    ...documentFields,
    process: says('The process that it describes.', required(text())),
    trigger: says('What sets it off, when that is no schedule.', text()),
    records_produced: says('What it leaves behind as evidence.', list(text())),
    systems: list(reference('asset')),
    schedule: says('How often the procedure is carried out: an interval, or a cron expression.', schedule()),
    schedule_from: says(
      'The day from which a schedule of intervals counts; left out, the day on which the procedure took effect.',
      date(),
    ),
  },
  obligations: taskObligations,
});
