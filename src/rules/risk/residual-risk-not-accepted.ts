import { recordsOf } from '../../records/inventory.ts';
import { treatmentOf } from '../../records/risk-treatment.ts';
import { risk } from '../../records/types/risk.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';
import { isTooHigh, objectionTo } from './acceptance.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const METHOD =
  '---\nid: RMD-01\ntype: risk-method\ntitle: Risk method\nstatus: effective\nowner: role:isms-manager\nversion: "2.0"\neffective_on: 2026-01-01\nlevel_rule: product\nlevels: [{ name: low, min: 1, max: 5 }, { name: medium, min: 6, max: 9 }, { name: high, min: 10, max: 25 }]\nacceptance_threshold: medium\nacceptance_authority: { low: role:risk-owner, high: role:top-management }\n---\n';
const HEAD =
  '---\nid: RSK-012\ntype: risk\ntitle: Old factory system\nowner: role:isms-manager\nrisk_owner: role:it-lead\n';
const SCORES =
  'treatment: share\ninherent_likelihood: 4\ninherent_impact: 5\nresidual_likelihood: 3\nresidual_impact: 4\n';
const ACCEPTED = `${HEAD}status: accepted\n${SCORES}assessed_on: 2026-05-04\n`;
const PLAN =
  '---\nid: RTP-01\ntype: risk-treatment-plan\ntitle: Treatment plan\nstatus: in-progress\nowner: role:isms-manager\nversion: "1.0"\nactions:\n  - { id: 7, risk: RSK-012, action: Insurance, owner: person:kim, due: 2026-06-15, status: done }\n---\n';

function role(key: string, holder: string): Record<string, string> {
  return {
    [`roles/${key}.md`]: `---\nid: ROL-${key}\ntype: role\ntitle: ${key}\nstatus: active\nowner: role:ceo\nkey: ${key}\nholders: [{ person: person:${holder}, from: 2025-01-01 }]\n---\n`,
  };
}

function person(key: string, more = 'status: active'): Record<string, string> {
  return {
    [`people/${key}.md`]: `---\nid: PER-${key}\ntype: person\ntitle: ${key}\n${more}\nowner: role:ceo\nkind: employee\nstart: 2020-01-01\n---\n`,
  };
}

export const residualRiskNotAccepted = defineRule({
  name: 'residual-risk-not-accepted',
  area: 'risk',
  flags:
    'A risk that is called accepted, or whose treatment is done, and that nobody accepted; or whose acceptance does not hold: by somebody without the authority for its level or who had left, from before the assessment, or expired.',
  why: 'What remains after the treatment is accepted by the owner of the risk (6.1.3 f): otherwise the organisation carries it without anyone having said so.',
  fix: 'Have whoever has the authority accept it, and record `accepted_by` and `accepted_on`.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['6.1.3'],
  controls: [],
  needs: [],
  steps: [
    'Show what remains to whoever has the authority for its level',
    'Record `accepted_by`, `accepted_on` and until when it holds',
  ],
  falsePositives:
    'The approval of a treatment plan covers a risk that it lists under `approved_by_risk_owners`. The last day of an acceptance, and the last working day of whoever accepted, still count; who leaves later does no harm. A deputy may accept. Where no record tells who held a role, nobody is accused. While an action is open nothing has to be accepted.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'Accepted by nobody',
      files: { ...CONFIG, 'isms/method.md': METHOD, 'risks/RSK-012.md': `${ACCEPTED}accepted_on: 2026-05-10\n---\n` },
      today: '2026-11-22',
      expect: [
        {
          path: 'risks/RSK-012.md',
          line: 7,
          message: 'The risk is called accepted, and nobody is named who accepted it',
        },
      ],
    },
    {
      name: 'The treatment is done, and nobody has accepted what remains',
      files: {
        ...CONFIG,
        'risks/RSK-012.md': `${HEAD}status: treating\n${SCORES}assessed_on: 2026-05-04\n---\n`,
        'plans/RTP-01.md': PLAN,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'risks/RSK-012.md',
          line: 7,
          message: 'All actions for the risk are done, and nobody has accepted what remains',
        },
      ],
    },
    {
      name: 'The owner agreed to the plan, and another risk is closed',
      files: {
        ...CONFIG,
        'risks/RSK-012.md': `${HEAD}status: treating\n${SCORES}assessed_on: 2026-05-04\n---\n`,
        'plans/RTP-01.md': PLAN.replace(
          'actions:',
          'approved_by_risk_owners: [{ risk: RSK-012, person: person:lee, date: 2026-05-20 }]\nactions:',
        ),
        'risks/RSK-013.md': `${HEAD.replace('RSK-012', 'RSK-013')}status: closed\n${SCORES}---\n`,
        'plans/RTP-02.md': PLAN.replace('RTP-01', 'RTP-02').replace('RSK-012', 'RSK-013'),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A high risk that needs top management',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'risks/RSK-012.md': `${ACCEPTED}accepted_by: person:kim\naccepted_on: 2026-05-10\n---\n`,
        ...person('kim'),
        ...person('mara'),
        ...role('it-lead', 'kim'),
        ...role('top-management', 'mara'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'risks/RSK-012.md',
          line: 14,
          message: 'The risk is high and accepted by person:kim; by RMD-01 that takes role:top-management',
        },
      ],
    },
    {
      name: 'A high risk that a team lead accepted, in a repository without people and roles',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'risks/RSK-012.md': `${ACCEPTED}accepted_by: role:team-lead\naccepted_on: 2026-05-10\n---\n`,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'risks/RSK-012.md',
          line: 14,
          message: 'The risk is high and accepted by role:team-lead; by RMD-01 that takes role:top-management',
        },
      ],
    },
    {
      name: 'Accepted on no day',
      files: { ...CONFIG, 'risks/RSK-012.md': `${ACCEPTED}accepted_by: person:mara\n---\n` },
      today: '2026-11-22',
      expect: [{ path: 'risks/RSK-012.md', line: 14, message: 'The risk is accepted, and nobody says since when' }],
    },
    {
      name: 'Accepted by somebody who had left',
      files: {
        ...CONFIG,
        'risks/RSK-012.md': `${ACCEPTED}accepted_by: person:raj\naccepted_on: 2026-05-10\n---\n`,
        ...person('raj', 'status: left\nend: 2026-05-09'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'risks/RSK-012.md',
          line: 14,
          message: 'person:raj accepted the risk on 2026-05-10, after the last working day on 2026-05-09',
        },
      ],
    },
    {
      name: 'Assessed again after the acceptance',
      files: { ...CONFIG, 'risks/RSK-012.md': `${ACCEPTED}accepted_by: person:mara\naccepted_on: 2026-05-03\n---\n` },
      today: '2026-11-22',
      expect: [
        {
          path: 'risks/RSK-012.md',
          line: 15,
          message: 'The risk was accepted on 2026-05-03, before its assessment of 2026-05-04',
        },
      ],
    },
    {
      name: 'The day after the acceptance expired',
      files: {
        ...CONFIG,
        'risks/RSK-012.md': `${ACCEPTED}accepted_by: person:mara\naccepted_on: 2026-05-10\nacceptance_expires: 2026-11-21\n---\n`,
      },
      today: '2026-11-22',
      expect: [
        { path: 'risks/RSK-012.md', line: 16, message: 'The acceptance of the risk ended on 2026-11-21, 1 day ago' },
      ],
    },
    {
      name: 'Accepted on the last working day by top management, which has left since, on the last day of the acceptance',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'risks/RSK-012.md': `${ACCEPTED}accepted_by: person:mara\naccepted_on: 2026-05-10\nacceptance_expires: 2026-11-22\n---\n`,
        ...person('mara', 'status: left\nend: 2026-05-10'),
        ...role('top-management', 'mara'),
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const record of recordsOf(isms, risk)) {
      if (record.entry.lifecycle !== 'in-force') continue;
      const treatment = treatmentOf(isms, record);
      const draft = objectionTo(isms, record, treatment);
      if (!draft) continue;
      const isUntreated = !treatment.hasOpenAction && isTooHigh(isms, record, treatment);
      yield { on: record.entry, grade: isUntreated ? 'major' : undefined, ...draft };
    }
  },
});
