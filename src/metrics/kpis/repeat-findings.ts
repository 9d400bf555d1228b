import { given } from '../../model/fact.ts';
import { requirementsIn } from '../../records/audit-tests.ts';
import { isFinal, nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import { valuesOf } from '../../records/links.ts';
import { nonconformity } from '../../records/types/nonconformity.ts';
import { defineKpi, kpiFigure } from '../define-kpi.ts';
import { holdsDay } from '../period.ts';
import { repeatFindings as figureOf, repeatsIn } from '../repeat-findings.ts';

export const repeatFindings = defineKpi({
  id: 'repeat-findings',
  name: 'Repeat findings',
  headline: false,
  unit: 'percent',
  direction: 'down',
  clauses: ['10.2'],
  controls: [],
  measures: 'period',
  says: 'The share of nonconformities detected in the period that are about a requirement of which another one was closed in the 24 months before.',
  edges: [
    'The same requirement is a hint and no proof: the pairs are listed, for somebody to look at.',
    'When none was detected there is no value.',
    'Opportunities for improvement are left out, as repeats and as what is repeated.',
  ],
  of: (isms, period) => {
    const all = recordsOf(isms, nonconformity).map(({ entry, facts }) => ({
      name: nameOf(entry),
      isOfi: given(facts.grade) === 'ofi',
      requirements: valuesOf(given(facts.requirement)).flatMap(asRequirements),
      detected: given(facts.detected_on),
      closed: isFinal(entry) ? given(facts.closed_on) : undefined,
    }));
    const findings = all.filter(({ isOfi }) => !isOfi);
    const repeats = repeatsIn(findings, period);
    const ofis = all.filter(({ isOfi, detected }) => isOfi && holdsDay(period, detected)).length;
    return kpiFigure(figureOf(findings, period, [{ why: 'opportunities for improvement', count: ofis }]), {
      notes: [
        ...repeats.map(
          ({ name, before, requirement }) => `${name} may repeat ${before}: both are about ${requirement}`,
        ),
        repeats.length > 0 && 'The same requirement is a hint and no proof',
      ],
      cases: findings.flatMap(({ name, detected }) => (holdsDay(period, detected) ? [name] : [])),
    });
  },
});

/** Clauses and controls however they are spelled; ids of the organisation's own as they are. */
function asRequirements(text: string): readonly string[] {
  const known = requirementsIn(text);
  return known.length > 0 ? known : [text.trim()];
}
