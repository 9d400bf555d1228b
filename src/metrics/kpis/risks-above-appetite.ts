import type { PlainDate } from '../../calendar/plain-date.ts';
import { isFinal, nameOf, statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { isAcceptanceValid } from '../../records/risk-acceptance.ts';
import { type Method, methodOn, type Risk } from '../../records/risk-method-on.ts';
import { isAboveThreshold, type Level } from '../../records/risk-scoring.ts';
import { currentLevel, levelAt, treatmentOf } from '../../records/risk-treatment.ts';
import { risk } from '../../records/types/risk.ts';
import { defineKpi, kpiFigure, part } from '../define-kpi.ts';
import { isLaterThan, isPast } from '../past.ts';
import { risksAboveAppetite as figureOf, type Standing } from '../risks-above-appetite.ts';

export const risksAboveAppetite = defineKpi({
  id: 'risks-above-appetite',
  name: 'Risks above appetite',
  headline: false,
  unit: 'count',
  direction: 'down',
  target: 0,
  clauses: ['8.2', '8.3'],
  controls: [],
  measures: 'day',
  says: 'How many open risks are above the level that the risk method accepts and are not validly accepted.',
  edges: [
    'A risk that is being treated counts at its inherent level while an action for it is open, and at its residual level once all are done, or none is planned and its controls are in place. Any other counts at its residual level, and without one at its inherent level.',
    'An acceptance counts when it is dated, was made after the assessment by somebody with the authority for it, and is not over.',
    'A risk without a level is not counted, and said. Without a single risk on record there is no value.',
    'For a day that is past there is no value once a risk was assessed, accepted or closed since: the register keeps its last state alone.',
  ],
  of: (isms, _period, { asOf }) => {
    const risks = recordsOf(isms, risk).map((record) => ({ record, standing: standingOf(isms, record, asOf) }));
    const known = risks.flatMap(({ record, standing }) => (standing ? [{ record, standing }] : []));
    const counted = figureOf(known.map(({ standing }) => standing));
    // A register without a single risk shows no small appetite: nobody has looked.
    const figure = risks.length === 0 ? { ...counted, value: 'n/a' as const } : counted;
    const above = known.filter(({ standing }) => standing === 'above');
    const accepted = known.filter(({ standing }) => standing === 'accepted').length;
    const unrated = known.filter(({ standing }) => standing === 'unrated').length;
    return kpiFigure(figure, {
      parts: [
        part('open', 'open risks', 'count', known.length),
        part('accepted', 'above it and validly accepted', 'count', accepted),
        part('unrated', 'without a level', 'count', unrated),
      ],
      notes: [
        unrated > 0 && `${unrated} without a level: whether they are above the appetite is not known`,
        risks.length === 0 && 'No risk is recorded',
        counted.value === 'n/a' &&
          `How some stood on ${asOf} is not recorded; ${above.length} of the others were above it`,
      ],
      isPartial: counted.value === 'n/a',
      cases: above.map(({ record }) => nameOf(record.entry)),
    });
  },
});

/** `undefined` for a risk that is closed. */
function standingOf(isms: Isms, record: Risk, day: PlainDate): Standing | undefined {
  const { entry, facts } = record;
  const hasChanged = isLaterThan(day, facts.assessed_on, facts.accepted_on, entry.reviewedOn);
  if (isPast(isms, day) && (isFinal(entry) || hasChanged)) return 'unknown';
  if (entry.lifecycle !== 'in-force') return undefined;
  const method = methodOn(isms, day, record);
  const level = method && levelOn(isms, record, method, day);
  const isAbove = level && isAboveThreshold(method.scoring, level.name);
  if (isAbove === undefined) return 'unrated';
  if (!isAbove) return 'within';
  return isAcceptanceValid(isms, record, day) ? 'accepted' : 'above';
}

/** While an action is open the treatment is not done, whether its controls are in place or not. */
function levelOn(isms: Isms, record: Risk, method: Method, day: PlainDate): Level | undefined {
  const treatment = treatmentOf(isms, record, day);
  const isUnderway = statusWord(record.entry) === 'treating' && treatment.hasOpenAction;
  if (isUnderway) return levelAt(method.scoring, record, 'inherent');
  return currentLevel(isms, record, method, treatment)?.level;
}
