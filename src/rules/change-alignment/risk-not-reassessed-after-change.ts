import * as z from 'zod';
import { times } from '../../calendar/interval.ts';
import { addInterval } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import { recordById } from '../../records/inventory.ts';
import { risk } from '../../records/types/risk.ts';
import { defineRule, intervalOption } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { changesPastFollowUp } from './follow-up.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const RISK =
  '---\nid: RSK-007\ntype: risk\ntitle: Payment fraud\nstatus: treating\nowner: role:it-lead\nassessed_on: 2025-11-30\n---\n';
const CHANGE =
  '---\nid: CHG-2026-021\ntype: change\ntitle: New payment system\nstatus: implemented\nowner: role:product-lead\nkind: system\nsignificant: true\nplanned_for: 2026-09-01\nimplemented_on: 2026-09-03\nimpact:\n  risks: [RSK-007]\n---\n';

export const riskNotReassessedAfterChange = defineRule({
  name: 'risk-not-reassessed-after-change',
  area: 'change-alignment',
  flags:
    'A significant change that was carried out and is past its follow-up, while none of the risks that it names has been assessed for it.',
  why: 'Risks are assessed when something significant changes, not only once a year (8.2): until then the register describes what was there before.',
  fix: 'Assess the risks again, set `assessed_on`, and name the change under `triggered_by`.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['8.2', '6.1.2'],
  controls: ['A.8.32'],
  needs: [],
  steps: [
    'Assess each risk that the change touches again',
    'Set `assessed_on`, and name the change under `triggered_by`',
  ],
  falsePositives:
    'An assessment made while the change was planned counts, up to `accept_before` ahead of `planned_for`. A change with `risks: none` names no risk, and one that is not significant needs no assessment. A risk that is closed needs none either.',
  options: z.strictObject({
    accept_before: intervalOption('60 days').describe(
      'How long before its planned day an assessment already counts for the change.',
    ),
  }),
  examples: [
    {
      name: 'A new payment system, and a risk from last year',
      files: { ...CONFIG, 'risks/RSK-007.md': RISK, 'records/CHG-2026-021.md': CHANGE },
      today: '2026-10-04',
      expect: [
        {
          path: 'records/CHG-2026-021.md',
          line: 12,
          message: 'RSK-007 (last on 2025-11-30) has not been assessed for this change of 2026-09-03',
        },
      ],
    },
    {
      name: 'The last day of the follow-up',
      files: { ...CONFIG, 'risks/RSK-007.md': RISK, 'records/CHG-2026-021.md': CHANGE },
      today: '2026-10-03',
      expect: [],
    },
    {
      name: 'Assessed sixty days before the planned day',
      files: {
        ...CONFIG,
        'risks/RSK-007.md': RISK.replace('2025-11-30', '2026-07-03'),
        'records/CHG-2026-021.md': CHANGE,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Assessed sixty-one days before the planned day',
      files: {
        ...CONFIG,
        'risks/RSK-007.md': RISK.replace('2025-11-30', '2026-07-02'),
        'records/CHG-2026-021.md': CHANGE,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CHG-2026-021.md',
          line: 12,
          message: 'RSK-007 (last on 2026-07-02) has not been assessed for this change of 2026-09-03',
        },
      ],
    },
    {
      name: 'Of four risks one is closed, one was never assessed, and none of the others was assessed for the change',
      files: {
        ...CONFIG,
        'risks/RSK-006.md': RISK.replace('RSK-007', 'RSK-006').replace('treating', 'closed'),
        'risks/RSK-007.md': RISK,
        'risks/RSK-008.md': RISK.replace('RSK-007', 'RSK-008').replace('2025-11-30', '2026-02-01'),
        'risks/RSK-009.md': RISK.replace('RSK-007', 'RSK-009').replace('assessed_on: 2025-11-30\n', ''),
        'records/CHG-2026-021.md': CHANGE.replace('RSK-007', 'RSK-006, RSK-007, RSK-008, RSK-009'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CHG-2026-021.md',
          line: 12,
          message:
            'RSK-007 (last on 2025-11-30) and RSK-008 (last on 2026-02-01) have not been assessed for this change of 2026-09-03',
        },
      ],
    },
    {
      name: 'One of two risks was assessed for a change without a planned day, or on a day that nobody can read',
      files: {
        ...CONFIG,
        'risks/RSK-007.md': RISK,
        'risks/RSK-008.md': RISK.replace('RSK-007', 'RSK-008').replace('2025-11-30', '2026-07-05'),
        'risks/RSK-009.md': RISK.replace('RSK-007', 'RSK-009').replace('2025-11-30', 'last summer'),
        'records/CHG-2026-021.md': CHANGE.replace('planned_for: 2026-09-01\n', '').replace(']', ', RSK-008]'),
        'records/CHG-2026-022.md': CHANGE.replace('2026-021', '2026-022').replace(']', ', RSK-009]'),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A closed risk alone, a change that is not significant, and one that says nothing of risks',
      files: {
        ...CONFIG,
        'risks/RSK-006.md': RISK.replace('RSK-007', 'RSK-006').replace('treating', 'closed'),
        'risks/RSK-007.md': RISK,
        'records/CHG-2026-021.md': CHANGE.replace('RSK-007', 'RSK-006'),
        'records/CHG-2026-022.md': CHANGE.replace('2026-021', '2026-022').replace(
          'significant: true',
          'significant: false',
        ),
        'records/CHG-2026-023.md': CHANGE.replace('2026-021', '2026-023').replace('risks: [RSK-007]', 'scope: false'),
        'records/CHG-2026-024.md': CHANGE.replace('2026-021', '2026-024').replace('impact:\n  risks: [RSK-007]\n', ''),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A change that touches no risk, and says so',
      files: {
        ...CONFIG,
        'risks/RSK-007.md': RISK,
        'records/CHG-2026-021.md': CHANGE.replace('[RSK-007]', 'none, only the logo changes'),
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { accept_before }) {
    for (const { record, implemented, lateness } of changesPastFollowUp(isms)) {
      const { entry, facts } = record;
      const risks = given(facts.impact)?.facts.risks;
      if (given(facts.significant) !== true || risks?.state !== 'given') continue;
      const from = addInterval(given(facts.planned_for) ?? implemented, times(accept_before, -1));
      const named = risks.value.flatMap(({ value }) => recordById(isms, risk, value) ?? []);
      // A risk that nobody can tell the day of may have been assessed.
      const isDone = named.some(
        ({ facts: { assessed_on: on } }) => on.state === 'unreadable' || (given(on) ?? '') >= from,
      );
      const late = named.flatMap((one) => {
        const day = given(one.facts.assessed_on);
        return day === undefined || one.entry.lifecycle === 'no-longer'
          ? []
          : [`${nameOf(one.entry)} (last on ${day})`];
      });
      if (isDone || late.length === 0) continue;
      yield {
        on: entry,
        at: risks,
        message: `${inWords(late)} ${late.length === 1 ? 'has' : 'have'} not been assessed for this change of ${implemented}`,
        ...lateness,
      };
    }
  },
});
