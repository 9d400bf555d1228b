import * as z from 'zod';
import type { Fact } from '../../model/fact.ts';
import { given } from '../../model/fact.ts';
import { likeness } from '../../model/likeness.ts';
import { hasReached, statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { RecordOf } from '../../records/record-of.ts';
import { nonconformity } from '../../records/types/nonconformity.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { isAskedByBody, willBeRead } from './auditors-view.ts';
import { isOnlyBlame } from './blame.ts';

type Nonconformity = RecordOf<typeof nonconformity.fields>;

function ofBody(id: string, due: string): string {
  return `---\nid: ${id}\ntype: nonconformity\ntitle: Late access removal\nstatus: analysed\nowner: role:it-lead\nsource: external-audit\ngrade: minor\nstatement: One of five leavers kept access for six days\nresponse_due: ${due}\n---\n`;
}

export const rootCauseMissing = defineRule({
  name: 'root-cause-missing',
  area: 'corrective-action',
  flags:
    'A major or minor nonconformity that counts as analysed and has no root cause, or does not say whether there are similar cases; a root cause that only repeats what was found, or only blames somebody.',
  why: 'What does not reach the cause comes back: the next auditor writes it down as a repeat (10.2 b).',
  fix: 'Ask why until something of a process, a tool or a resource turns up, and look for similar cases.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['10.2'],
  controls: [],
  needs: [],
  steps: [
    'Ask why until something of a process, a tool or a resource turns up',
    'Look whether the same happened elsewhere, and write down where you looked',
    'Choose an action that removes the cause',
  ],
  falsePositives:
    'Opportunities for improvement need no cause, and before `analysed` nobody is late. Once the day for the answer to a certification body is over, a missing cause is reported as `external-finding-response-overdue`. A cause in another language than the statement is never called a repetition of it. That a cause only blames somebody is a notice: the word list is short, and it may be the truth. `extent: none` does not say where anyone looked: write `None among the nine leavers of this year`.',
  options: z.strictObject({
    text_likeness: z
      .number()
      .min(0)
      .max(1)
      .default(0.85)
      .describe('From which likeness on the cause counts as the statement over again, 0 to 1.'),
    look_back: intervalOption('12 months').describe(
      'How long after its closing a nonconformity is still looked at: until the next audit has seen it.',
    ),
  }),
  examples: [
    {
      name: 'Closed in spring without a cause, and closed two years ago',
      files: {
        'records/NC-2026-007.md':
          '---\nid: NC-2026-007\ntype: nonconformity\ntitle: Late access removal\nstatus: closed\nowner: role:it-lead\ngrade: minor\nstatement: One of five leavers kept access for six days\nextent: None among the nine leavers of this year\nclosed_on: 2026-04-02\n---\n',
        'records/NC-2024-007.md':
          '---\nid: NC-2024-007\ntype: nonconformity\ntitle: Late access removal\nstatus: closed\nowner: role:it-lead\ngrade: minor\nstatement: One of five leavers kept access for six days\nclosed_on: 2024-11-21\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2026-007.md',
          line: 4,
          message: 'The nonconformity is closed, and does not say: the root cause',
        },
      ],
    },
    {
      name: 'Analysed, and neither a cause nor a look at similar cases',
      files: {
        'records/NC-2026-001.md':
          '---\nid: NC-2026-001\ntype: nonconformity\ntitle: Late access removal\nstatus: analysed\nowner: role:it-lead\ngrade: minor\nstatement: One of five leavers kept access for six days\nroot_cause: TBC\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2026-001.md',
          line: 4,
          message: 'The nonconformity is analysed, and does not say: the root cause, the extent',
        },
      ],
    },
    {
      name: 'The certification body waits for the cause: on the last day, and on the day after',
      files: {
        'records/NC-2026-011.md': ofBody('NC-2026-011', '2026-11-22'),
        'records/NC-2026-012.md': ofBody('NC-2026-012', '2026-11-21'),
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2026-011.md',
          line: 4,
          message: 'The nonconformity is analysed, and does not say: the root cause, the extent',
        },
        {
          path: 'records/NC-2026-012.md',
          line: 4,
          message: 'The nonconformity is analysed, and does not say: the extent',
        },
      ],
    },
    {
      name: 'The statement over again',
      files: {
        'records/NC-2026-001.md':
          '---\nid: NC-2026-001\ntype: nonconformity\ntitle: Late access removal\nstatus: actioned\nowner: role:it-lead\ngrade: major\nstatement: One of five leavers kept access for six days.\nroot_cause: one of five leavers kept access for six days\nextent: All nine leavers of the year were looked at, and one more was found.\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2026-001.md',
          line: 9,
          message: 'The root cause repeats the statement: it says what happened, not why it could',
        },
      ],
    },
    {
      name: 'Nothing but blame',
      files: {
        'records/NC-2026-005.md':
          '---\nid: NC-2026-005\ntype: nonconformity\ntitle: Late access removal\nstatus: analysed\nowner: role:it-lead\ngrade: minor\nstatement: One of five leavers kept access for six days\nroot_cause: Human error, the administrator forgot it.\nextent: All nine leavers of the year were looked at.\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2026-005.md',
          line: 9,
          message: 'The root cause stops at somebody who failed, one step before what let it happen',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'A cause behind the mistake; not analysed yet; an opportunity',
      files: {
        'records/NC-2026-002.md':
          '---\nid: NC-2026-002\ntype: nonconformity\ntitle: Late access removal\nstatus: analysed\nowner: role:it-lead\ngrade: minor\nstatement: One of five leavers kept access for six days\nroot_cause: The administrator forgot it, because HR tells IT by e-mail and nothing reminds anyone.\nextent: All nine leavers of the year were looked at.\n---\n',
        'records/NC-2026-003.md':
          '---\nid: NC-2026-003\ntype: nonconformity\ntitle: No restore test\nstatus: contained\nowner: role:it-lead\ngrade: major\nstatement: No restore test in the second quarter\n---\n',
        'records/NC-2026-004.md':
          '---\nid: NC-2026-004\ntype: nonconformity\ntitle: Fewer figures\nstatus: analysed\nowner: role:it-lead\ngrade: ofi\nstatement: Nobody reads half of the figures\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { text_likeness, look_back }) {
    for (const record of recordsOf(isms, nonconformity)) {
      const { entry, facts } = record;
      if (!hasReached(entry, 'analysed') || given(facts.grade) === 'ofi') continue;
      if (!willBeRead(record, isms.today, look_back)) continue;
      const missing = [
        ...(isMissing(facts.root_cause) && !isAskedByBody(record, isms.today) ? ['the root cause'] : []),
        ...(isMissing(facts.extent) ? ['the extent'] : []),
      ];
      if (missing.length > 0) {
        const message = `The nonconformity is ${statusWord(entry)}, and does not say: ${missing.join(', ')}`;
        yield { on: entry, message };
      }
      yield* weakCause(record, text_likeness);
    }
  },
});

function isMissing({ state }: Fact<unknown>): boolean {
  return state === 'absent' || state === 'placeholder';
}

function* weakCause({ entry, facts }: Nonconformity, alike: number): Iterable<Draft> {
  const cause = facts.root_cause;
  if (cause.state !== 'given') return;
  const place = { on: entry, at: cause };
  if (likeness(cause.value, given(facts.statement) ?? '') >= alike) {
    const message = 'The root cause repeats the statement: it says what happened, not why it could';
    yield { ...place, message, detail: 'repeats' };
  } else if (isOnlyBlame(cause.value)) {
    const message = 'The root cause stops at somebody who failed, one step before what let it happen';
    yield { ...place, message, severity: 'notice', grade: 'opportunity', needsIssue: false, detail: 'blame' };
  }
}
