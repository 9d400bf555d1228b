import { given } from '../../model/fact.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import { correctiveAction } from '../../records/types/corrective-action.ts';
import { isOpen, riskTreatmentPlan } from '../../records/types/risk-treatment-plan.ts';
import { transitionPlan } from '../../records/types/transition-plan.ts';
import type { SoaEntry } from './soa-entries.ts';

/** Work that somebody still has to do for a control, or for a risk as a whole. */
interface OpenAction {
  readonly controls: readonly string[];
  readonly risk: string | undefined;
}

/** Open actions of treatment and transition plans in force, and corrective actions that name controls. */
export function openActions(isms: Isms): readonly OpenAction[] {
  const treatments = recordsOf(isms, riskTreatmentPlan)
    .filter(({ entry }) => entry.lifecycle === 'in-force')
    .flatMap(({ facts }) => given(facts.actions) ?? [])
    .filter(isOpen)
    .map(({ facts }) => ({ controls: given(facts.control) ?? [], risk: given(facts.risk) }));
  const gaps = recordsOf(isms, transitionPlan)
    .filter(({ entry }) => entry.lifecycle === 'in-force')
    .flatMap(({ facts }) => given(facts.gap_analysis) ?? [])
    .filter(({ facts }) => facts.done_on.state !== 'given')
    .map(({ facts }) => ({ controls: [given(facts.ref) ?? ''], risk: undefined }));
  const corrective = recordsOf(isms, correctiveAction)
    .filter(({ entry }) => entry.lifecycle === 'in-force')
    .map(({ facts }) => ({ controls: valuesOf(given(facts.controls)).flat(), risk: undefined }));
  return [...treatments, ...gaps, ...corrective];
}

/** Whether an open action is about the control: it names it, or names no control and treats a risk of its entry. */
export function isActedOn({ control, facts }: SoaEntry, actions: readonly OpenAction[]): boolean {
  const risks = valuesOf(given(facts.risks));
  return actions.some(
    ({ controls, risk }) => controls.includes(control) || (controls.length === 0 && risks.some((one) => one === risk)),
  );
}
