import type { Span } from '../../model/position.ts';
import { statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import { methodOn, type Risk } from '../../records/risk-method-on.ts';
import { isAboveThreshold } from '../../records/risk-scoring.ts';
import { currentLevel, scoreAt, treatmentOf } from '../../records/risk-treatment.ts';
import { risk } from '../../records/types/risk.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const METHOD =
  '---\nid: RMD-01\ntype: risk-method\ntitle: Risk method\nstatus: effective\nowner: role:isms-manager\nversion: "2.0"\neffective_on: 2026-01-01\nlevel_rule: product\nlevels: [{ name: low, min: 1, max: 5 }, { name: medium, min: 6, max: 10 }, { name: critical, min: 11, max: 25 }]\nacceptance_threshold: medium\nacceptance_authority: { low: role:risk-owner, critical: role:top-management }\n---\n';
const RISK =
  '---\nid: RSK-009\ntype: risk\ntitle: Account takeover\nstatus: treating\nowner: role:it-lead\nrisk_owner: role:it-lead\nassessed_on: 2026-08-14\ntreatment: modify\ncontrols: [A.8.5]\ninherent_likelihood: 4\ninherent_impact: 5\nresidual_likelihood: 2\nresidual_impact: 5\n---\n';
const PLAN =
  '---\nid: RTP-01\ntype: risk-treatment-plan\ntitle: Treatment plan\nstatus: in-progress\nowner: role:isms-manager\nversion: "1.0"\nactions:\n  - { id: 7, risk: RSK-009, action: Second factor, owner: person:kim, due: 2026-12-15, status: in-progress }\n---\n';

export const riskUntreatedAboveAppetite = defineRule({
  name: 'risk-untreated-above-appetite',
  area: 'risk',
  flags: 'A risk above the level that the method accepts, for which no action is open and which nobody has accepted.',
  why: 'What the organisation said it does not accept is treated or accepted by whoever may (6.1.3): doing neither is a decision that nobody took.',
  fix: 'Add an action to the treatment plan, or have the risk accepted by whoever has the authority for its level.',
  severity: 'error',
  grade: 'major',
  cause: 'content',
  issue: true,
  clauses: ['6.1.3', '8.3'],
  controls: [],
  needs: [],
  steps: [
    'Decide with the owner of the risk how it is treated',
    'Add the actions with owner and day to the treatment plan, or have the risk accepted with the authority for its level',
  ],
  falsePositives:
    'An action under another risk counts when this risk links to that one; so do a corrective action or a change to which it links and that is under way. A risk counts at its residual level once its actions are done or the statement of applicability calls all of its controls implemented, and before that, while it is being treated, at its inherent level. An acceptance that does not hold is told by `residual-risk-not-accepted`.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'Critical, and nothing planned',
      files: { ...CONFIG, 'isms/method.md': METHOD, 'risks/RSK-009.md': RISK },
      today: '2026-11-22',
      expect: [
        {
          path: 'risks/RSK-009.md',
          line: 11,
          message:
            'The risk is critical (likelihood 4, impact 5), above the medium that RMD-01 accepts: no action is open for it, and nobody has accepted it',
        },
      ],
    },
    {
      name: 'All actions are done, and it is still too high',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'risks/RSK-009.md': RISK.replace('residual_likelihood: 2', 'residual_likelihood: 3'),
        'plans/RTP-01.md': PLAN.replace('status: in-progress }', 'status: done }'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'risks/RSK-009.md',
          line: 13,
          message:
            'The risk is critical (likelihood 3, impact 5), above the medium that RMD-01 accepts: no action is open for it, and nobody has accepted it',
        },
      ],
    },
    {
      name: 'Called critical without scores',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'risks/RSK-009.md': RISK.replace(/inherent_.*\n/g, '').replace('---\n', '---\ninherent_level: Critical\n'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'risks/RSK-009.md',
          line: 2,
          message:
            'The risk is critical, above the medium that RMD-01 accepts: no action is open for it, and nobody has accepted it',
        },
      ],
    },
    {
      name: 'An action is open',
      files: { ...CONFIG, 'isms/method.md': METHOD, 'risks/RSK-009.md': RISK, 'plans/RTP-01.md': PLAN },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The action is tracked under another risk',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'risks/RSK-010.md': RISK.replace('RSK-009', 'RSK-010').replace('---\n', '---\nlinks: [RSK-009]\n'),
        'risks/RSK-009.md': RISK,
        'plans/RTP-01.md': PLAN,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Its control is implemented, and what remains is medium',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'risks/RSK-009.md': RISK,
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of Applicability\nstatus: effective\nowner: role:isms-manager\nversion: "1.0"\nentries: [{ control: A.8.5, applicable: true, implementation: implemented }]\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Called accepted, and accepted by somebody: whether that holds is told elsewhere',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'risks/RSK-009.md': RISK.replace('treating', 'accepted').replace(
          'residual_likelihood: 2',
          'residual_likelihood: 4',
        ),
        'risks/RSK-010.md': RISK.replace('RSK-009', 'RSK-010').replace('---\n', '---\naccepted_by: person:kim\n'),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Medium, the highest level that the method accepts',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'risks/RSK-009.md': RISK.replace('inherent_likelihood: 4', 'inherent_likelihood: 2'),
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const record of recordsOf(isms, risk)) {
      const { entry, facts } = record;
      const isAccepted = statusWord(entry) === 'accepted' || facts.accepted_by.state === 'given';
      if (entry.lifecycle !== 'in-force' || isAccepted) continue;
      const method = methodOn(isms, isms.today, record);
      const treatment = treatmentOf(isms, record);
      const now = method && currentLevel(isms, record, method, treatment);
      if (!now || treatment.hasOpenAction || !isAboveThreshold(method.scoring, now.level.name)) continue;
      const score = scoreAt(record, now.when);
      const scores = score ? ` (likelihood ${score.likelihood}, impact ${score.impact})` : '';
      yield {
        on: entry,
        at: placeOf(record, now.when),
        message: `The risk is ${now.level.name}${scores}, above the ${method.scoring.threshold} that ${method.name} accepts: no action is open for it, and nobody has accepted it`,
        missing: ['risk-treatment-plan', 'corrective-action'],
      };
    }
  },
});

/** The level as it is written, else the likelihood from which it follows. */
function placeOf({ facts }: Risk, when: 'inherent' | 'residual'): Span | undefined {
  return [facts[`${when}_level`], facts[`${when}_likelihood`]].find((fact) => fact.state === 'given');
}
