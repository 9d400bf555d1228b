import * as z from 'zod';
import type { Fact } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import type { Entry } from '../../records/entry.ts';
import { type WalkedField, walkFields } from '../../records/fields/walk.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';

const NAME = 'planned-action-overdue';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const PLAN =
  '---\nid: RTP-01\ntype: risk-treatment-plan\ntitle: Treatment plan\nstatus: in-progress\nowner: role:isms-manager\nversion: "1.0"\nactions:\n';

function planWith(...actions: readonly string[]): Record<string, string> {
  return { ...CONFIG, 'plans/RTP-01.md': `${PLAN}${actions.map((action) => `  - { ${action} }\n`).join('')}---\n` };
}

export const plannedActionOverdue = defineRule({
  name: NAME,
  area: 'risk',
  flags:
    'An open action of a treatment plan, an objective, a transition plan or a management review whose day has passed (for the first days a warning), or that has no owner or no day.',
  why: 'A plan is carried out when its actions are: an overdue one leaves the risk, the objective or the decision where it was.',
  fix: 'Finish it and record the day, or agree a new day with whoever approved the plan, and why.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['8.3', '6.2', '9.3.3'],
  controls: [],
  needs: [],
  steps: [
    'Finish the action, or agree a new day and have it approved',
    'Record the day of completion and the evidence',
  ],
  falsePositives:
    'Due today is not overdue. A day of completion counts also when nobody changed the status. Cancelled actions, and plans that are drafts, completed or replaced, are not looked at. What an objective plans in words instead of a day is never late. Corrective actions have a rule of their own.',
  options: z.strictObject({
    grace: intervalOption('14 days').describe('How long after its day an action is a warning and opens no issue.'),
  }),
  examples: [
    {
      name: 'An action of a treatment plan, the day after its grace',
      files: planWith(
        'id: 7, risk: RSK-009, action: Stop leaks, owner: person:kim, due: 2026-11-07, status: in-progress',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'plans/RTP-01.md',
          line: 9,
          message: 'Action 7 (Stop leaks) was due 2026-11-07, 15 days ago; its owner is person:kim',
          severity: 'error',
        },
      ],
    },
    {
      name: 'The last day of the grace',
      files: planWith(
        'id: 7, risk: RSK-009, action: Stop leaks, owner: person:kim, due: 2026-11-08, status: in-progress',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'plans/RTP-01.md',
          line: 9,
          message: 'Action 7 (Stop leaks) was due 2026-11-08, 14 days ago; its owner is person:kim',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'Nobody and no day',
      files: planWith(
        'id: 7, risk: RSK-009, action: Stop leaks, status: open',
        'id: 8, action: Train, owner: TBC, due: 2026-12-01',
      ),
      today: '2026-11-22',
      expect: [
        { path: 'plans/RTP-01.md', line: 9, message: 'Action 7 (Stop leaks) has no owner and no due date' },
        { path: 'plans/RTP-01.md', line: 10, message: 'Action 8 (Train) has no owner' },
      ],
    },
    {
      name: 'A decision of a closed management review, and what an objective planned',
      files: {
        ...CONFIG,
        'records/MR-2026-01.md':
          '---\nid: MR-2026-01\ntype: management-review\ntitle: Management review\nstatus: closed\nowner: role:isms-manager\nmeeting_date: 2026-03-05\nactions: [{ id: 1, action: Automate, owner: person:kim, due: 2026-06-30 }]\n---\n',
        'objectives/OBJ-01.md':
          '---\nid: OBJ-01\ntype: objective\ntitle: Faster detection\nstatus: active\nowner: role:it-lead\ntarget_date: 2026-12-31\nplan: { what: alerting, who: role:it-lead, when: 2026-10-31 }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'objectives/OBJ-01.md',
          line: 8,
          message: 'The work planned for the objective was due 2026-10-31, 22 days ago; its owner is role:it-lead',
        },
        {
          path: 'records/MR-2026-01.md',
          line: 8,
          message: 'Action 1 (Automate) was due 2026-06-30, 145 days ago; its owner is person:kim',
        },
      ],
    },
    {
      name: 'Late, nobody does it, and it says no more than that it is open',
      files: planWith('id: 9, action: Wipe old disks, due: 2026-11-21', 'status: open'),
      today: '2026-11-22',
      expect: [
        { path: 'plans/RTP-01.md', line: 9, message: 'Action 9 (Wipe old disks) has no owner' },
        { path: 'plans/RTP-01.md', line: 10, message: 'Action has no owner and no due date' },
        {
          path: 'plans/RTP-01.md',
          line: 9,
          message: 'Action 9 (Wipe old disks) was due 2026-11-21, 1 day ago',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'Gaps of a transition that nobody closes, and one that is closed',
      files: {
        ...CONFIG,
        'plans/TRP-01.md':
          '---\nid: TRP-01\ntype: transition-plan\ntitle: Move to the edition of 2022\nstatus: approved\nowner: role:isms-manager\nversion: "1.0"\ngap_analysis:\n  - { ref: A.5.23, gap: No way out of the cloud, action: Withdrawn tenants are wiped, due: 2027-01-29 }\n  - { ref: A.8.9, gap: Settings are not written down, owner: person:kim, due: TBD }\n  - { ref: A.7.4, due: 2027-02-26 }\n  - { ref: A.8.12, gap: Leaks go unseen, done_on: 2026-10-16 }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'plans/TRP-01.md',
          line: 9,
          message: 'Action (Withdrawn tenants are wiped) has no owner',
        },
        { path: 'plans/TRP-01.md', line: 10, message: 'Action (Settings are not written down) has no due date' },
        { path: 'plans/TRP-01.md', line: 11, message: 'Action (A.7.4) has no owner' },
      ],
    },
    {
      name: 'Due today, done, done without a word about it, cancelled, and in words',
      files: {
        ...planWith(
          'id: 1, action: A, owner: person:kim, due: 2026-11-22, status: open',
          'id: 2, action: B, owner: person:kim, due: 2026-01-01, status: done',
          'id: 3, action: C, owner: person:kim, due: 2026-01-01, status: open, completed_on: 2026-02-01',
          'id: 4, action: D, status: cancelled',
          'id: 5, owner: person:kim, due: 2027-01-29',
          'id: 6, action: F, completed_on: 2026-02-01',
        ),
        'plans/RTP-02.md': `${PLAN.replace('RTP-01', 'RTP-02').replace('in-progress', 'draft')}  - { id: 1, action: E }\n---\n`,
        'objectives/OBJ-01.md':
          '---\nid: OBJ-01\ntype: objective\ntitle: Faster detection\nstatus: active\nowner: role:it-lead\ntarget_date: 2026-12-31\nnext_review: 2026-11-02\nplan: { what: alerting, who: role:it-lead, when: third quarter }\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { grace }) {
    for (const { duty, draft } of overdueDuties(isms, ({ kind }) => kind === 'planned-action', grace)) {
      const owner = duty.who === undefined ? '' : `; its owner is ${duty.who}`;
      yield { ...draft, message: `${draft.message}${owner}` };
    }
    for (const entry of isms.entries) if (entry.lifecycle === 'in-force') yield* unanswered(entry);
  },
});

/** Open actions without an owner or a day, in every type that leaves them to this rule. */
function* unanswered(entry: Entry): Iterable<Draft> {
  const walk = walkFields(entry);
  const rows = new Map<string, WalkedField[]>(walk.filter(isUnanswered).map(({ path }) => [rowOf(path), []]));
  for (const walked of walk) rows.get(rowOf(walked.path))?.push(walked);
  for (const [path, fields] of rows) {
    if (fields.some(isFinish)) continue;
    const missing = fields.filter(isUnanswered);
    const wordOf = wordsIn(path, fields);
    const words = missing.map(({ path: name }) => (name.endsWith('.due') ? 'no due date' : 'no owner'));
    yield {
      on: entry,
      at: placeOf([...missing, ...fields].map(({ fact }) => fact)),
      message: `${nameOfRow(wordOf)} has ${words.join(' and ')}`,
      fix: 'Agree with somebody who does it, and by when: `owner` and `due`.',
      // A number in a list moves when the list does.
      detail: `unanswered:${wordOf('id') ?? whatIsDone(wordOf) ?? path}`,
    };
  }
}

function isUnanswered({ field, fact, isRequired }: WalkedField): boolean {
  return isRequired && field.saidBy === NAME && (fact.state === 'absent' || fact.state === 'placeholder');
}

/** The row of a field: `actions.7` of `actions.7.due`. */
function rowOf(path: string): string {
  return path.split('.').slice(0, -1).join('.');
}

const SETTLED = /^(?:done|closed|completed?|implemented|finished|cancell?ed|dropped|withdrawn)\b/i;

/** Whether a field of a row says that nothing is left to do there. */
function isFinish({ path, fact }: WalkedField): boolean {
  if (fact.state !== 'given') return false;
  return (
    path.endsWith('.completed_on') || path.endsWith('.done_on') || (path.endsWith('.status') && SETTLED.test(fact.raw))
  );
}

type WordOf = (name: string) => string | undefined;

function wordsIn(path: string, fields: readonly WalkedField[]): WordOf {
  return (name) => {
    const fact = fields.find((walked) => walked.path === `${path}.${name}`)?.fact;
    return fact?.state === 'given' ? fact.raw.trim() : undefined;
  };
}

function whatIsDone(wordOf: WordOf): string | undefined {
  return wordOf('action') ?? wordOf('gap') ?? wordOf('ref');
}

/** `Action 7 (Roll out leak prevention)`: by its id and by the first words that say what it is. */
function nameOfRow(wordOf: WordOf): string {
  const [id, what] = [wordOf('id'), whatIsDone(wordOf)];
  return `Action${id === undefined ? '' : ` ${id}`}${what === undefined ? '' : ` (${what})`}`;
}

/** The first of some facts that has a place. */
function placeOf(facts: readonly Fact<unknown>[]): Span | undefined {
  return facts.flatMap((fact) => (fact.state === 'absent' ? [] : [fact]))[0];
}
