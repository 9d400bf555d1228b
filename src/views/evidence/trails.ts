import { given } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import { auditReport } from '../../records/types/audit-report.ts';
import { certification } from '../../records/types/certification.ts';
import { correctiveAction } from '../../records/types/corrective-action.ts';
import { managementReview } from '../../records/types/management-review.ts';
import { nonconformity } from '../../records/types/nonconformity.ts';
import { responsibleFor } from '../responsible.ts';
import { fieldWords } from './node-words.ts';
import { isWithin, type Period, touches } from './period.ts';
import { type RecordSheet, recordSheet } from './record-sheet.ts';
import { whyRestricted } from './restriction.ts';

/** One step on the way of a nonconformity. */
export interface TrailStep {
  /** The day as written; `undefined`: it is not recorded, or has not come. */
  readonly on: string | undefined;
  readonly what: string;
  readonly who: string | undefined;
  /** The record that says so. */
  readonly record: string;
}

/** One record with everything that it says, for somebody who follows what happened. */
export interface Trail {
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string;
  readonly status: string | undefined;
  readonly owner: string | undefined;
  readonly people: readonly string[];
  /** Why it is not shown; then sheet and steps are empty. */
  readonly withheld: string | undefined;
  readonly sheet: RecordSheet;
  /** In the order of their days; what has no day comes last. */
  readonly steps: readonly TrailStep[];
  /** What is not recorded, in words. */
  readonly missing: readonly string[];
}

export interface Trails {
  readonly audits: readonly Trail[];
  readonly managementReviews: readonly Trail[];
  readonly nonconformities: readonly Trail[];
  /** Corrective actions that no nonconformity here leads to. */
  readonly actionsAlone: readonly Trail[];
}

/** What happened within the period, and nonconformities and actions that are open at its end. */
export function trails(isms: Isms, period: Period, includeRestricted: boolean): Trails {
  const of = (entry: Entry, more: Partial<Pick<Trail, 'steps' | 'missing'>> = {}): Trail =>
    trailOf(entry, isms, includeRestricted, more);
  const actions = recordsOf(isms, correctiveAction);
  const actionsOf = (nc: { readonly entry: Entry; readonly ids: readonly string[] }): readonly CorrectiveAction[] => {
    const id = given(nc.entry.id);
    return actions.filter(
      ({ entry, facts }) =>
        nc.ids.includes(given(entry.id) ?? '') || (id !== undefined && given(facts.nonconformity) === id),
    );
  };
  const shown = new Set<Entry>();
  const nonconformities = recordsOf(isms, nonconformity).flatMap((record): readonly Trail[] => {
    const own = actionsOf({ entry: record.entry, ids: valuesOf(given(record.facts.actions)) });
    const isOfPeriod = [record.entry, ...own.map(({ entry }) => entry)].some((entry) => touches(entry, period));
    if (!isOfPeriod && record.entry.lifecycle !== 'in-force') return [];
    for (const { entry } of own) shown.add(entry);
    return [of(record.entry, { steps: byDay(stepsOf(record, own)), missing: missingIn(record, own) })];
  });
  return {
    audits: [
      ...recordsOf(isms, certification).filter(({ entry }) => entry.lifecycle === 'in-force' || touches(entry, period)),
      ...recordsOf(isms, auditReport).filter(({ entry }) => touches(entry, period)),
    ].map(({ entry }) => of(entry)),
    managementReviews: recordsOf(isms, managementReview)
      .filter(({ entry, facts }) => isWithin(period, given(facts.meeting_date) ?? '') || touches(entry, period))
      .map(({ entry }) => of(entry)),
    nonconformities,
    actionsAlone: actions
      .filter(({ entry }) => !shown.has(entry) && (touches(entry, period) || entry.lifecycle === 'in-force'))
      .map(({ entry }) => of(entry)),
  };
}

type CorrectiveAction = ReturnType<typeof recordsOf<typeof correctiveAction.fields>>[number];
type Nonconformity = ReturnType<typeof recordsOf<typeof nonconformity.fields>>[number];

function trailOf(
  entry: Entry,
  isms: Isms,
  includeRestricted: boolean,
  { steps = [], missing = [] }: Partial<Pick<Trail, 'steps' | 'missing'>>,
): Trail {
  const { owner, people } = responsibleFor(entry, isms, isms.today);
  const why = whyRestricted(entry);
  const withheld = includeRestricted ? undefined : why;
  return {
    name: given(entry.id) ?? entry.name,
    title: given(entry.title),
    path: entry.path,
    status: given(entry.status),
    owner,
    people,
    withheld,
    sheet: withheld === undefined ? recordSheet(entry.root) : { facts: [], tables: [] },
    steps: withheld === undefined ? steps : [],
    missing: withheld === undefined ? missing : [],
  };
}

/** From its detection over what was done to its closing, with the days and the people that the records name. */
function stepsOf({ entry }: Nonconformity, actions: readonly CorrectiveAction[]): readonly TrailStep[] {
  const record = given(entry.id) ?? entry.name;
  const says = (name: string): string | undefined => fieldWords(entry, name);
  const source = [says('source'), says('source_ref')].filter((part) => part !== undefined).join(', ');
  return [
    { on: says('detected_on'), what: `Detected${source === '' ? '' : ` (${source})`}`, who: undefined, record },
    { on: says('recorded_on'), what: 'Recorded', who: says('recorded_by'), record },
    ...actions.flatMap(actionSteps),
    ...(says('closed_on') === undefined ? [] : [{ on: says('closed_on'), what: 'Closed', who: undefined, record }]),
  ];
}

function actionSteps({ entry }: CorrectiveAction): readonly TrailStep[] {
  const record = given(entry.id) ?? entry.name;
  const says = (name: string): string | undefined => fieldWords(entry, name);
  const step = (day: string, what: string, who?: string): readonly TrailStep[] =>
    says(day) === undefined ? [] : [{ on: says(day), what, who: who && says(who), record }];
  const verdict = { true: ': it worked', false: ': it did not work' }[says('effective') ?? ''] ?? '';
  return [
    ...step('recorded_on', `Corrective action agreed, due ${says('due') ?? 'on no day'}`, 'owner'),
    ...(says('postponements') === undefined
      ? []
      : [{ on: undefined, what: `Postponed ${says('postponements')}`, who: undefined, record }]),
    ...step('implemented_on', 'Corrective action implemented', 'implemented_by'),
    ...step('verified_on', `Effectiveness verified${verdict}`, 'verified_by'),
    ...step('closed_on', `Corrective action ${given(entry.status) ?? 'closed'}`),
  ];
}

function missingIn({ entry }: Nonconformity, actions: readonly CorrectiveAction[]): readonly string[] {
  const absent = ['correction', 'root_cause', 'extent', 'closed_on'].filter(
    (name) => fieldWords(entry, name) === undefined,
  );
  return [
    ...absent.map((name) => `${name.replaceAll('_', ' ')} is not recorded`),
    ...(actions.length === 0 ? ['no corrective action leads to it'] : []),
    ...actions.flatMap(({ entry: action }) =>
      ['implemented_on', 'verified_on']
        .filter((name) => fieldWords(action, name) === undefined)
        .map((name) => `${given(action.id) ?? action.name}: ${name.replaceAll('_', ' ')} is not recorded`),
    ),
  ];
}

function byDay(steps: readonly TrailStep[]): readonly TrailStep[] {
  return [...steps].sort((a, b) =>
    (a.on ?? '9999') < (b.on ?? '9999') ? -1 : (a.on ?? '9999') > (b.on ?? '9999') ? 1 : 0,
  );
}
