import type { Fact } from '../../model/fact.ts';
import { given } from '../../model/fact.ts';
import { recordsOf } from '../../records/inventory.ts';
import { type Method, methodOn, type Risk } from '../../records/risk-method-on.ts';
import { isWorse, levelNamed, levelOf, type Score, scoreOf } from '../../records/risk-scoring.ts';
import { scoreAt } from '../../records/risk-treatment.ts';
import { risk } from '../../records/types/risk.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const METHOD_HEAD =
  '---\nid: RMD-01\ntype: risk-method\ntitle: Risk method\nstatus: effective\nowner: role:isms-manager\nversion: "2.0"\neffective_on: 2026-01-01\n';
const METHOD = `${METHOD_HEAD}level_rule: product\nlikelihood_scale: [{ value: 1 }, { value: 2 }, { value: 3 }, { value: 4 }, { value: 5 }]\nimpact_scale: [{ value: 1 }, { value: 2 }, { value: 3 }, { value: 4 }, { value: 5 }]\nlevels: [{ name: low, min: 1, max: 5 }, { name: high, min: 6, max: 16 }, { name: critical, min: 17, max: 25 }]\nacceptance_threshold: low\n---\n`;
const HEAD = '---\nid: RSK-009\ntype: risk\ntitle: Account takeover\nstatus: treating\nowner: role:it-lead\n';

function riskOf(...lines: readonly string[]): string {
  return `${HEAD}${lines.join('\n')}\n---\n`;
}

export const riskScoreInconsistent = defineRule({
  name: 'risk-score-inconsistent',
  area: 'risk',
  flags:
    'A risk whose numbers contradict the method or each other: a value outside the scale, a level that the method does not give, more risk after the treatment than before, a retained risk that changes, or a treatment that modifies it without a control.',
  why: 'Assessments are to be consistent and comparable (6.1.2 b): a level that does not follow from the scores was guessed, and so is every decision on it.',
  fix: 'Correct the numbers, or leave the level out: it follows from them.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['6.1.2'],
  controls: [],
  needs: [],
  steps: ['Compare likelihood and impact with the words of the scales', 'Correct the scores, and the level with them'],
  falsePositives:
    'Scores are compared with the method that was in force on `assessed_on`: a newer one is not held against an old assessment, and where no record tells what was asked then, the method is left out. Where the method gives a score no level or two, the method is at fault and the risk is left alone. Letter case does not count.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A level that the scores do not give, and a value that the scale does not have',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'risks/RSK-009.md': riskOf(
          'assessed_on: 2026-08-14',
          'treatment: modify',
          'controls: [A.8.5]',
          'inherent_likelihood: 4',
          'inherent_impact: 5',
          'inherent_level: high',
          'residual_likelihood: 0',
          'residual_impact: 5',
        ),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'risks/RSK-009.md',
          line: 12,
          message: '4 × 5 = 20 is critical by RMD-01, and `inherent_level` says high',
        },
        {
          path: 'risks/RSK-009.md',
          line: 13,
          message: '`residual_likelihood` is 0, which the scale of RMD-01 does not have: 1, 2, 3, 4 and 5',
        },
      ],
    },
    {
      name: 'More risk after the treatment, which has no control',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'risks/RSK-009.md': riskOf(
          'assessed_on: 2026-08-14',
          'treatment: modify',
          'controls: []',
          'inherent_likelihood: 3',
          'inherent_impact: 4',
          'residual_likelihood: 4',
          'residual_impact: 4',
        ),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'risks/RSK-009.md',
          line: 9,
          message: 'The risk is to be modified, and no control is named that does it',
        },
        {
          path: 'risks/RSK-009.md',
          line: 12,
          message: 'The residual risk (4 × 4) is worse than the inherent one (3 × 4)',
        },
      ],
    },
    {
      name: 'A retained risk that becomes smaller by itself',
      files: {
        ...CONFIG,
        'risks/RSK-009.md': riskOf(
          'assessed_on: 2026-08-14',
          'treatment: retain',
          'inherent_likelihood: 3',
          'inherent_impact: 4',
          'residual_likelihood: 2',
          'residual_impact: 4',
        ),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'risks/RSK-009.md',
          line: 11,
          message:
            'The risk is retained as it is, and its residual scores (2 × 4) differ from its inherent ones (3 × 4)',
        },
      ],
    },
    {
      name: 'A value above the scale, from which no level follows, and controls that nobody named',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'risks/RSK-009.md': riskOf(
          'assessed_on: 2026-01-01',
          'treatment: modify',
          'controls: TBD',
          'inherent_likelihood: 6',
          'inherent_impact: 4',
          'inherent_level: high',
        ),
        'risks/RSK-010.md': riskOf('treatment: modify').replace('RSK-009', 'RSK-010'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'risks/RSK-009.md',
          line: 9,
          message: 'The risk is to be modified, and no control is named that does it',
        },
        {
          path: 'risks/RSK-009.md',
          line: 10,
          message: '`inherent_likelihood` is 6, which the scale of RMD-01 does not have: 1, 2, 3, 4 and 5',
        },
        {
          path: 'risks/RSK-010.md',
          line: 7,
          message: 'The risk is to be modified, and no control is named that does it',
        },
      ],
    },
    {
      name: 'By the sum of the method of then, which has no scales, and by the matrix of the one of now',
      files: {
        ...CONFIG,
        'isms/method-1.md': `${METHOD_HEAD.replace('RMD-01', 'RMD-00')
          .replace('effective\n', 'superseded\nsuperseded_by: RMD-01\n')
          .replace(
            '2026-01-01',
            '2024-01-01',
          )}level_rule: sum\nlikelihood_scale: [{ value: 1 }]\nlevels: [{ name: low, max: 5 }, { name: high, min: 6 }]\n---\n`,
        'isms/method.md': `${METHOD_HEAD}level_rule: matrix\nlikelihood_scale: [{ value: 1 }, { value: 2 }]\nimpact_scale: [{ value: 1 }, { value: 2 }]\nlevels: [{ name: low }, { name: high }]\nmatrix: { 1: { 1: low, 2: low }, 2: { 1: low, 2: high } }\n---\n`,
        'risks/RSK-008.md': riskOf(
          'assessed_on: 2025-12-31',
          'inherent_likelihood: 4',
          'inherent_impact: 5',
          'inherent_level: low',
        ).replace('RSK-009', 'RSK-008'),
        'risks/RSK-009.md': riskOf(
          'assessed_on: 2026-01-01',
          'inherent_likelihood: 2',
          'inherent_impact: 2',
          'inherent_level: low',
          'residual_likelihood: 1',
          'residual_impact: 3',
        ),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'risks/RSK-008.md',
          line: 10,
          message: '4 + 5 = 9 is high by RMD-00, and `inherent_level` says low',
        },
        { path: 'risks/RSK-009.md', line: 10, message: '2 × 2 is high by RMD-01, and `inherent_level` says low' },
        {
          path: 'risks/RSK-009.md',
          line: 12,
          message: '`residual_impact` is 3, which the scale of RMD-01 does not have: 1 and 2',
        },
      ],
    },
    {
      name: 'Assessed a day before the method took effect, and a risk that is closed',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'risks/RSK-009.md': riskOf(
          'assessed_on: 2025-12-31',
          'treatment: modify',
          'controls: [A.8.5]',
          'inherent_likelihood: 4',
          'inherent_impact: 6',
          'inherent_level: severe',
        ),
        'risks/RSK-010.md': riskOf('treatment: modify').replace('RSK-009', 'RSK-010').replace('treating', 'closed'),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Assessed under the method before this one, with its levels',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'isms/method-1.md': METHOD.replace('RMD-01', 'RMD-00')
          .replace('effective\n', 'superseded\nsuperseded_by: RMD-01\n')
          .replace('2026-01-01', '2024-01-01')
          .replace('name: critical', 'name: severe'),
        'risks/RSK-009.md': riskOf(
          'assessed_on: 2025-12-31',
          'treatment: modify',
          'controls: [A.8.5]',
          'inherent_likelihood: 4',
          'inherent_impact: 5',
          'inherent_level: Severe',
        ),
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const record of recordsOf(isms, risk)) {
      if (record.entry.lifecycle !== 'in-force') continue;
      const day = given(record.facts.assessed_on);
      const method = day === undefined ? undefined : methodOn(isms, day, record);
      yield* withoutControl(record);
      yield* residualAgainstInherent(record, method);
      if (method) yield* againstMethod(record, method);
    }
  },
});

function* withoutControl({ entry, facts }: Risk): Iterable<Draft> {
  const { treatment, controls } = facts;
  if (treatment.state !== 'given' || treatment.value !== 'modify') return;
  // An empty list has no length; what is in it and cannot be read is told elsewhere.
  if (controls.state === 'given' && controls.start !== controls.end) return;
  yield {
    on: entry,
    at: controls.state === 'absent' ? treatment : controls,
    message: 'The risk is to be modified, and no control is named that does it',
    fix: 'Name the controls under `controls`, or choose another treatment.',
    detail: 'controls',
  };
}

function* residualAgainstInherent(record: Risk, method: Method | undefined): Iterable<Draft> {
  const { entry, facts } = record;
  const [inherent, residual] = [scoreAt(record, 'inherent'), scoreAt(record, 'residual')];
  if (!inherent || !residual) return;
  const [before, after] = [words(inherent), words(residual)];
  const at = spanOf(facts.residual_likelihood);
  if (given(facts.treatment) === 'retain' && before !== after) {
    const message = `The risk is retained as it is, and its residual scores (${after}) differ from its inherent ones (${before})`;
    yield { on: entry, at, message, detail: 'retained' };
    return;
  }
  if (!isWorse(method?.scoring, residual, inherent)) return;
  const message = `The residual risk (${after}) is worse than the inherent one (${before})`;
  yield { on: entry, at, message, detail: 'residual-above' };
}

function* againstMethod(record: Risk, { name, scoring }: Method): Iterable<Draft> {
  const { entry, facts } = record;
  for (const when of ['inherent', 'residual'] as const) {
    const outside = [
      ...offScale(facts[`${when}_likelihood`], scoring.likelihoods),
      ...offScale(facts[`${when}_impact`], scoring.impacts),
    ];
    for (const { fact, scale } of outside) {
      yield {
        on: entry,
        at: fact,
        message: `\`${fact.key}\` is ${fact.value}, which the scale of ${name} does not have: ${inWords(scale.map(String), 12)}`,
        detail: `scale:${fact.key}`,
      };
    }
    const score = scoreAt(record, when);
    const level = score && levelOf(scoring, score);
    const said = facts[`${when}_level`];
    if (outside.length > 0 || !level || said.state !== 'given') continue;
    if (levelNamed(scoring, said.value) === level) continue;
    const value = scoreOf(scoring, score);
    const sum = scoring.rule === 'sum' ? `${score.likelihood} + ${score.impact}` : words(score);
    yield {
      on: entry,
      at: said,
      message: `${sum}${value === undefined ? '' : ` = ${value}`} is ${level.name} by ${name}, and \`${said.key}\` says ${said.value}`,
      detail: `level:${when}`,
    };
  }
}

type Given<T> = Fact<T> & { readonly state: 'given' };

/**
 * A value beyond the ends of a scale. One step is no scale: the method does not tell the others. A hole inside a scale is
 * the fault of the method, and told of it by `required-content-missing`.
 */
function offScale(
  fact: Fact<number>,
  scale: readonly number[],
): readonly { readonly fact: Given<number>; readonly scale: readonly number[] }[] {
  if (fact.state !== 'given' || scale.length < 2) return [];
  if (fact.value >= Math.min(...scale) && fact.value <= Math.max(...scale)) return [];
  return [{ fact, scale }];
}

function words({ likelihood, impact }: Score): string {
  return `${likelihood} × ${impact}`;
}

function spanOf<T>(fact: Fact<T>): Given<T> | undefined {
  return fact.state === 'given' ? fact : undefined;
}
