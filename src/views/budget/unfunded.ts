import { given } from '../../model/fact.ts';
import { type Entry, isFinal, nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { objective } from '../../records/types/objective.ts';
import { isOpen, nameOfAction, riskTreatmentPlan } from '../../records/types/risk-treatment-plan.ts';
import { type Responsible, responsibleAs, responsibleFor } from '../responsible.ts';

/** Work that says what it takes, and that no line of a plan is for. Staff time may need no money: people decide. */
export interface UnfundedWork extends Responsible {
  readonly type: string;
  readonly what: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string;
  /** In the words of the record. */
  readonly resources: string;
  readonly due: string | undefined;
}

/** Open treatment actions and objectives with resources that are named by no line: `funded` holds the ids that lines are for. */
export function unfundedWork(isms: Isms, funded: ReadonlySet<string>): readonly UnfundedWork[] {
  return [...actions(isms, funded), ...objectives(isms, funded)];
}

function actions(isms: Isms, funded: ReadonlySet<string>): readonly UnfundedWork[] {
  return recordsOf(isms, riskTreatmentPlan).flatMap(({ entry, facts }) => {
    if (entry.lifecycle !== 'in-force' || isFunded(entry, funded)) return [];
    return (given(facts.actions) ?? []).flatMap((row): readonly UnfundedWork[] => {
      const resources = given(row.facts.resources);
      if (resources === undefined || !isOpen(row) || funded.has(given(row.facts.risk) ?? '')) return [];
      const owner = given(row.facts.owner)?.text;
      return [work(entry, isms, { what: nameOfAction(row), resources, due: given(row.facts.due), owner })];
    });
  });
}

function objectives(isms: Isms, funded: ReadonlySet<string>): readonly UnfundedWork[] {
  return recordsOf(isms, objective).flatMap(({ entry, facts }): readonly UnfundedWork[] => {
    const resources = given(given(facts.plan)?.facts.resources ?? ABSENT);
    if (resources === undefined || entry.lifecycle !== 'in-force' || isFinal(entry) || isFunded(entry, funded))
      return [];
    return [work(entry, isms, { what: 'Objective', resources, due: given(facts.target_date), owner: undefined })];
  });
}

const ABSENT = { state: 'absent' } as const;

function isFunded(entry: Entry, funded: ReadonlySet<string>): boolean {
  return funded.has(given(entry.id) ?? '');
}

function work(
  entry: Entry,
  isms: Isms,
  told: Pick<UnfundedWork, 'what' | 'resources' | 'due'> & { readonly owner: string | undefined },
): UnfundedWork {
  const { owner, ...rest } = told;
  return {
    type: entry.type ?? '',
    name: nameOf(entry),
    title: given(entry.title),
    path: entry.path,
    ...rest,
    ...(owner === undefined ? responsibleFor(entry, isms, isms.today) : responsibleAs(owner, isms, isms.today)),
  };
}
