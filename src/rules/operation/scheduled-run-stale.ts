import * as z from 'zod';
import { addInterval, daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import type { GitHubEvidence } from '../../records/github-evidence.ts';
import { defineRule, intervalOption } from '../define-rule.ts';
import { days } from '../wording.ts';

const FILES = {
  'policies/access.md':
    '---\nid: POL-03\ntype: policy\ntitle: Access policy\nstatus: draft\nowner: role:it-lead\nlevel: topic\n---\n',
  'holdfast.yml': 'version: 1\npreset: iso27001\nrules: { scheduled-run-stale: warning }\n',
};

function lastRun(on: string | undefined): GitHubEvidence {
  return {
    defaultBranch: 'main',
    protection: undefined,
    arrivals: new Map(),
    lastScheduledRun: on as PlainDate | 'never' | undefined,
  };
}

export const scheduledRunStale = defineRule({
  name: 'scheduled-run-stale',
  area: 'operation',
  flags: 'A check on a schedule that has not run for too long, or never did.',
  why: 'What comes due is seen by the scheduled run alone. It ends in silence: GitHub switches schedules off in a public repository after 60 days without activity.',
  fix: 'Run the workflow by hand once, which switches its schedule on again, and see why it stopped.',
  severity: 'warning',
  grade: 'opportunity',
  cause: 'calendar',
  issue: false,
  clauses: ['9.1'],
  controls: [],
  needs: ['github'],
  asks: () => ({ scheduledRun: true }),
  falsePositives:
    'A run that failed has run. Where the runs cannot be read the rule is listed as not checked. Off unless switched on, because most runs do not ask GitHub.',
  options: z.strictObject({
    max_age: intervalOption('14 days').describe('How long ago the last run may be.'),
  }),
  examples: [
    {
      name: 'Silent for two months',
      files: FILES,
      github: lastRun('2026-09-20'),
      today: '2026-11-22',
      expect: [{ path: '.', line: 1, message: 'The last scheduled run was on 2026-09-20, 63 days ago' }],
    },
    {
      name: 'Never run on a schedule',
      files: FILES,
      github: lastRun('never'),
      today: '2026-11-22',
      expect: [{ path: '.', line: 1, message: 'No run on a schedule is on record' }],
    },
    { name: 'GitHub does not tell', files: FILES, github: lastRun(undefined), today: '2026-11-22', expect: [] },
    { name: 'Two weeks ago', files: FILES, github: lastRun('2026-11-08'), today: '2026-11-22', expect: [] },
  ],
  *check({ github, scopes, today }, { max_age: maxAge }) {
    const [scope] = scopes;
    const last = github?.lastScheduledRun;
    if (!scope || last === undefined) return;
    if (last === 'never') {
      yield { on: scope.from, message: 'No run on a schedule is on record' };
    } else if (addInterval(last, maxAge) < today) {
      yield { on: scope.from, message: `The last scheduled run was on ${last}, ${days(daysBetween(last, today))} ago` };
    }
  },
});
