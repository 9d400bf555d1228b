import { given } from '../../model/fact.ts';
import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { list } from '../fields/compounds.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, controls, doneDate, intervalField, owner, reference, referenceOrUrl } from '../fields/scalars.ts';
import type { Inventory } from '../inventory.ts';
import { dutyAfter } from '../obligation.ts';
import { type RecordOf, recordOf } from '../record-of.ts';

const fields = {
  ...recordFields,
  closed_on: says('Evidence is complete when it is recorded: it is never closed.', doneDate()),
  activity: says(
    'What was done.',
    required(
      choice([
        'access-review',
        'restore-test',
        'continuity-test',
        'vulnerability-scan',
        'penetration-test',
        'configuration-check',
        'log-review',
        'policy-compliance-check',
        'physical-check',
        'other',
      ]),
    ),
  ),
  controls: required(list(controls())),
  performed_on: required(doneDate()),
  performed_by: required(owner()),
  result: says('What came of it.', required(choice(['pass', 'pass-with-findings', 'fail']))),
  frequency: says(
    'How soon after `performed_on` the activity is carried out again; left out when it is not.',
    intervalField(),
  ),
  evidence: required(list(referenceOrUrl())),
  findings: list(reference('nonconformity')),
};

export type Evidence = RecordOf<typeof fields>;

/** Proof that a control was carried out: an access review, a restore test, a scan (8.1). */
export const controlEvidence = defineRecord({
  type: 'control-evidence',
  kind: 'record',
  prefix: 'EVD',
  states: ['recorded'],
  finalStates: ['recorded'],
  inForceStates: ['recorded'],
  clauses: ['8.1'],
  controls: [],
  fields,
  /** The next time counts from the newest evidence of the activity on these controls; older ones are history. */
  obligations: ({ entry, facts }, among) => {
    if (facts.frequency.state === 'absent' || newest(among).get(evidenceSeries({ entry, facts })) !== entry) return [];
    const plus =
      facts.frequency.state === 'given'
        ? { interval: facts.frequency.value, from: `\`${facts.frequency.key}\`` }
        : undefined;
    return dutyAfter(entry, facts.performed_on, plus, {
      kind: 'control-evidence',
      what: inWords(facts),
      shownBy: 'control-evidence',
    });
  },
});

/** Evidence of one activity on one set of controls, however they are ordered. */
export function evidenceSeries({ facts }: Evidence): string {
  const named = (given(facts.controls) ?? []).flatMap(({ value }) => value);
  return [given(facts.activity), ...[...new Set(named)].sort()].join(' ');
}

/** The newest record of each series. One whose day cannot be read may be it, so that no older one is called overdue. */
function newest(among: Inventory): ReadonlyMap<string, Evidence['entry']> {
  let found = newestOf.get(among);
  if (!found) {
    const last = new Map<string, Evidence>();
    for (const entry of among.byType.get('control-evidence') ?? []) {
      if (entry.lifecycle !== 'in-force') continue;
      const record = recordOf(entry, { fields });
      const series = evidenceSeries(record);
      const before = last.get(series);
      if (!before || dayOf(record) >= dayOf(before)) last.set(series, record);
    }
    found = new Map([...last].map(([series, { entry }]) => [series, entry]));
    newestOf.set(among, found);
  }
  return found;
}

const newestOf = new WeakMap<Inventory, ReadonlyMap<string, Evidence['entry']>>();

/** The day by which records are ordered; one that cannot be read comes last. */
function dayOf({ facts }: Evidence): string {
  return given(facts.performed_on) ?? '9999-12-31';
}

/** `Access review`. */
function inWords({ activity, controls: of }: Evidence['facts']): string {
  const word = given(activity) ?? 'other';
  if (word !== 'other') return `${word.charAt(0).toUpperCase()}${word.slice(1).replaceAll('-', ' ')}`;
  return `Evidence for ${(given(of) ?? []).flatMap(({ value }) => value).join(', ')}`;
}
