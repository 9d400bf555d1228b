import { interval } from '../../calendar/interval.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { list, mapOf, rows } from '../fields/compounds.ts';
import { required, requiredWhen } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, count, intervalField, number, owner, text } from '../fields/scalars.ts';

/** What 6.1.2 asks for may stand in the body as well as in the front matter. */
const CONTENT = { saidBy: 'required-content-missing' };

const scale = rows({
  value: says('The number of the step.', count()),
  label: says('What the step is called.', text()),
  meaning: says('When it is this step.', text()),
});

/** How risks are assessed, compared and accepted: scales, levels, threshold and authority (6.1.2, 6.1.3). */
export const riskMethod = defineRecord({
  type: 'risk-method',
  kind: 'document',
  prefix: 'RMD',
  states: ['draft', 'in-review', 'approved', 'effective', 'superseded'],
  finalStates: ['superseded'],
  inForceStates: ['approved', 'effective'],
  clauses: ['6.1.2', '6.1.3'],
  controls: [],
  reviewInterval: interval({ months: 12 }),
  fields: {
    ...documentFields,
    likelihood_scale: says('The steps of likelihood, lowest first.', required(scale, CONTENT)),
    impact_scale: says('The steps of impact, lowest first.', required(scale, CONTENT)),
    level_rule: says(
      'How likelihood and impact make a level.',
      required(choice(['product', 'sum', 'matrix']), CONTENT),
    ),
    matrix: requiredWhen(
      'when `level_rule` is matrix',
      ({ text: of }) => of('level_rule') === 'matrix',
      mapOf(mapOf(text())),
    ),
    levels: says(
      'The levels with their bounds.',
      required(
        rows({
          name: says('What the level is called.', text()),
          min: says('The lowest value of the level.', number()),
          max: says('The highest value of the level.', number()),
        }),
        CONTENT,
      ),
    ),
    acceptance_threshold: says('The highest level that needs no treatment.', required(text(), CONTENT)),
    acceptance_authority: says('By level, whoever may accept a risk of it.', required(mapOf(owner()), CONTENT)),
    assessment_interval: required(intervalField()),
    triggers: says('What asks for an assessment beside its usual day.', required(list(text()))),
  },
  obligations: noObligations,
});
