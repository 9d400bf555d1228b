import { formatInterval, type Interval, times } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import type { MandatoryItem } from '../../frameworks/iso27001/mandatory.ts';
import { given } from '../../model/fact.ts';
import { type Entry, hasReached } from '../../records/entry.ts';
import { recordOf } from '../../records/record-of.ts';
import { auditProgramme } from '../../records/types/audit-programme.ts';
import { change } from '../../records/types/change.ts';
import { competenceRecord } from '../../records/types/competence-record.ts';
import { controlEvidence } from '../../records/types/control-evidence.ts';
import { policy } from '../../records/types/policy.ts';

/** The day of the run, and how far back a proof of operation may lie. */
export interface Window {
  readonly today: PlainDate;
  readonly back: Interval;
}

/** What satisfies an item, and how its lack is said. */
export interface Criterion {
  readonly counts: (entry: Entry, window: Window) => boolean;
  /** Behind the name of the types: `is in force`. */
  readonly lack: (window: Window) => string;
  /**
   * Duties that bring it. Of late ones another rule speaks: then the item is missing for the very same reason. In the first
   * year of the management system the first one may lie ahead: then nothing is missing yet.
   */
  readonly duty?: string;
  /** Whether there may be nothing to record in the first year. */
  readonly mayComeLater?: boolean;
}

/** A record that was ever made; whether the last one is too old, the rule of its own says. */
function ever(state: string | undefined, lack: string, duty?: string): Criterion {
  return {
    counts: (entry) => state === undefined || hasReached(entry, state),
    lack: () => lack,
    ...(duty === undefined ? {} : { duty }),
  };
}

const IN_FORCE: Criterion = { counts: ({ lifecycle }) => lifecycle === 'in-force', lack: () => 'is in force' };

const CRITERIA: ReadonlyMap<string, Criterion> = new Map([
  [
    // 5.2 asks for one policy on top; the others are of A.5.1.
    'information-security-policy',
    {
      counts: (entry) => entry.lifecycle === 'in-force' && given(recordOf(entry, policy).facts.level) !== 'topic',
      lack: () => 'with `level: top` is in force',
    },
  ],
  [
    'competence-evidence',
    {
      counts: (entry, { today }) =>
        entry.lifecycle === 'in-force' && (given(recordOf(entry, competenceRecord).facts.expires_on) ?? today) >= today,
      lack: () => 'is valid',
    },
  ],
  [
    'operational-control-evidence',
    {
      counts: (entry, { today, back }) => {
        const day = dayOfOperation(entry);
        return day !== undefined && day >= addInterval(today, times(back, -1));
      },
      lack: ({ back }) => `is from the last ${formatInterval(back)}`,
    },
  ],
  ['risk-assessment-results', ever(undefined, 'was ever recorded')],
  ['risk-treatment-results', ever(undefined, 'was ever recorded')],
  ['monitoring-results', ever(undefined, 'was ever recorded', 'measurement')],
  [
    'audit-programme-evidence',
    {
      counts: (entry, { today }) => {
        const { cycle_start: from, cycle_end: to } = recordOf(entry, auditProgramme).facts;
        const runs = (given(from) ?? today) <= today && today <= (given(to) ?? today);
        return entry.lifecycle === 'in-force' && runs;
      },
      lack: () => 'is in force for a cycle that runs today',
    },
  ],
  ['audit-results', ever('issued', 'was ever issued', 'internal-audit')],
  ['management-review-results', ever('held', 'was ever held', 'management-review')],
  ['nonconformity-records', { ...ever(undefined, 'was ever recorded'), mayComeLater: true }],
  ['corrective-action-results', ever(undefined, 'was ever recorded')],
]);

export function criterionOf({ key }: MandatoryItem): Criterion {
  return CRITERIA.get(key) ?? IN_FORCE;
}

/** The day on which a process is shown to have run. */
function dayOfOperation(entry: Entry): PlainDate | undefined {
  if (entry.type === 'control-evidence') return given(recordOf(entry, controlEvidence).facts.performed_on);
  const { implemented_on: done, recorded_on: recorded } = recordOf(entry, change).facts;
  return given(done) ?? given(recorded);
}
