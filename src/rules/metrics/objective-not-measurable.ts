import { daysBetween } from '../../calendar/plain-date.ts';
import { nameOf } from '../../records/entry.ts';
import { walkFields } from '../../records/fields/walk.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { RecordOf } from '../../records/record-of.ts';
import { objective } from '../../records/types/objective.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { days, inWords } from '../wording.ts';

export const objectiveNotMeasurable = defineRule({
  name: 'objective-not-measurable',
  area: 'metrics',
  flags:
    'An objective with no metric and no reason why it cannot be measured, without a day or a part of its plan, or whose day has passed while it is still open.',
  why: 'An objective that nobody can measure is never met and never missed, and management has nothing to decide on (6.2 b and h to l).',
  fix: 'Link a metric, or say why none is practicable; and plan what is done, with which resources, by whom, by when, and how it is judged.',
  severity: 'warning',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['6.2'],
  controls: [],
  needs: [],
  falsePositives:
    'A goal in words is fine with `why_not_measurable` and a plan. Proposed, achieved, missed and cancelled objectives are not looked at. That there is no objective at all is said by `mandatory-document-missing`.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'No metric and no reason, and a plan with a hole',
      files: {
        'registers/OBJ-02.md':
          '---\nid: OBJ-02\ntype: objective\ntitle: Better awareness\nstatus: active\nowner: role:people-lead\nreviewed_on: 2026-10-01\nstatement: Everybody knows how to report\ntarget_date: 2027-06-30\nplan:\n  what: Posters and a game\n  who: role:people-lead\n  when: Spring\n  how_evaluated: TBD\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/OBJ-02.md',
          line: 4,
          message:
            'OBJ-02 has no metric and no reason why it cannot be measured, and its plan does not say resources and how it is evaluated',
        },
      ],
    },
    {
      name: 'Its day has passed, and nobody has said whether it was met',
      files: {
        'registers/OBJ-01.md':
          '---\nid: OBJ-01\ntype: objective\ntitle: Faster detection\nstatus: active\nowner: role:it-lead\nreviewed_on: 2026-10-01\nstatement: Detect serious incidents within a day\nwhy_not_measurable: Too few incidents to count\ntarget_date: 2026-11-21\nplan: { what: Alerting, resources: 20 days, who: role:it-lead, when: Autumn, how_evaluated: By exercise }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/OBJ-01.md',
          line: 10,
          message: 'The day of OBJ-01 was 2026-11-21, 1 day ago, and it is neither achieved nor missed',
        },
      ],
    },
    {
      name: 'No day, and no plan',
      files: {
        'registers/OBJ-03.md':
          '---\nid: OBJ-03\ntype: objective\ntitle: Faster detection\nstatus: approved\nowner: role:it-lead\nreviewed_on: 2026-10-01\nstatement: Detect serious incidents within a day\nwhy_not_measurable: Too few incidents to count\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/OBJ-03.md',
          line: 4,
          message: 'OBJ-03 has no day by which it is to be met, and has no plan',
        },
      ],
    },
    {
      name: 'A goal in words with a plan, on its very day',
      files: {
        'registers/OBJ-04.md':
          '---\nid: OBJ-04\ntype: objective\ntitle: Faster detection\nstatus: active\nowner: role:it-lead\nreviewed_on: 2026-10-01\nstatement: Detect serious incidents within a day\nwhy_not_measurable: Too few incidents to count\ntarget_date: 2026-11-22\nplan: { what: Alerting, resources: 20 days, who: role:it-lead, when: Autumn, how_evaluated: By exercise }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A title, and nothing behind it',
      files: {
        'registers/objective.md':
          '---\ntype: objective\ntitle: Better awareness\nstatus: active\nowner: role:people-lead\nreviewed_on: 2026-10-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/objective.md',
          line: 3,
          message:
            'Better awareness has no metric and no reason why it cannot be measured, and has no day by which it is to be met, and has no plan',
        },
      ],
    },
  ],
  *check(isms) {
    for (const record of recordsOf(isms, objective)) {
      if (record.entry.lifecycle !== 'in-force') continue;
      yield* unplanned(record);
      const { entry, facts } = record;
      const day = facts.target_date;
      if (day.state !== 'given' || day.value >= isms.today) continue;
      const late = daysBetween(day.value, isms.today);
      yield {
        on: entry,
        at: day,
        message: `The day of ${nameOf(entry)} was ${day.value}, ${days(late)} ago, and it is neither achieved nor missed`,
        fix: 'Set the status to achieved or missed, or agree a new day in the management review.',
        due: day.value,
        daysOverdue: late,
        derivation: `set by \`${day.key}\``,
        detail: 'passed',
      };
    }
  },
});

const PARTS: Readonly<Record<string, string>> = {
  'plan.what': 'what is done',
  'plan.resources': 'resources',
  'plan.who': 'who does it',
  'plan.when': 'when',
  'plan.how_evaluated': 'how it is evaluated',
};

/** What keeps the objective from being measured or planned, in one finding. */
function* unplanned({ entry, facts }: RecordOf<typeof objective.fields>): Iterable<Draft> {
  const isEmpty = (state: string): boolean => state === 'absent' || state === 'placeholder';
  const lacks: string[] = [];
  if (isEmpty(facts.metric.state) && isEmpty(facts.why_not_measurable.state))
    lacks.push('has no metric and no reason why it cannot be measured');
  if (isEmpty(facts.target_date.state)) lacks.push('has no day by which it is to be met');
  if (isEmpty(facts.plan.state)) lacks.push('has no plan');
  const holes = walkFields(entry).flatMap(({ path, fact }) => {
    const part = PARTS[path];
    return part !== undefined && isEmpty(fact.state) ? [part] : [];
  });
  if (holes.length > 0) lacks.push(`its plan does not say ${inWords(holes)}`);
  if (lacks.length === 0) return;
  const [first, ...others] = lacks;
  const more = others.map((lack) => `, and ${lack}`).join('');
  yield { on: entry, message: `${nameOf(entry)} ${first}${more}`, detail: 'plan' };
}
