import * as z from 'zod';
import { dueState, isOverdue } from '../../calendar/due-state.ts';
import { formatInterval, type Interval, interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { parseInterval } from '../../documents/values/interval.ts';
import { given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { hasReached } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import type { RecordOf } from '../../records/record-of.ts';
import { correctiveAction } from '../../records/types/corrective-action.ts';
import { nonconformity } from '../../records/types/nonconformity.ts';
import { defineRule } from '../define-rule.ts';
import { days, inWords } from '../wording.ts';

export const externalFindingResponseOverdue = defineRule({
  name: 'external-finding-response-overdue',
  area: 'certification-cycle',
  flags:
    'A nonconformity of an external audit whose answer to the certification body was due and lacks correction, root cause or action, or a major one that is not verified by then.',
  why: 'Without the answer the body may not certify, and suspends what it has certified (ISO/IEC 17021-1, 9.4.9 and 9.4.10).',
  fix: 'Fill in `correction`, `root_cause`, `extent` and `actions`, and send them to the certification body.',
  severity: 'error',
  grade: 'major',
  cause: 'calendar',
  issue: true,
  clauses: ['10.2'],
  controls: [],
  needs: [],
  steps: [
    'Ask the certification body for an extension if the answer takes longer',
    'Record correction, root cause, extent and actions',
    'Send them to the certification body',
  ],
  falsePositives:
    'When the body accepted a later day, that is the new `response_due`. Opportunities for improvement (`grade: ofi`) need no answer. The time for an answer is set by each body, so that there is no default: without `response_due` nothing is late, unless the options below say how long your body gives.',
  options: z.strictObject({
    major_within: optionalInterval().describe(
      'Time from detection to the verification of a major finding where `response_due` is not set.',
    ),
    minor_within: optionalInterval().describe(
      'Time from detection to the answer to a minor finding where `response_due` is not set.',
    ),
  }),
  examples: [
    {
      name: 'A major finding without an answer',
      files: {
        'records/NC-2026-011.md':
          '---\nid: NC-2026-011\ntype: nonconformity\ntitle: No internal audit\nstatus: contained\nowner: role:isms-manager\nsource: external-audit\ngrade: major\ndetected_on: 2026-09-30\ncorrection: Audit held at once\nresponse_due: 2026-10-30\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2026-011.md',
          line: 11,
          message:
            'The answer to this major finding was due 2026-10-30, 23 days ago, and lacks a root cause, a corrective action and its verification',
        },
      ],
    },
    {
      name: 'A minor finding, with the time that the body gives',
      files: {
        'records/NC-2026-012.md':
          '---\nid: NC-2026-012\ntype: nonconformity\ntitle: Scope without interfaces\nstatus: open\nowner: role:isms-manager\nsource: external-audit\ngrade: minor\ndetected_on: 2026-09-01\n---\n',
        'holdfast.yml':
          'version: 1\npreset: iso27001\nrules:\n  external-finding-response-overdue:\n    minor_within: 60 days\n',
      },
      today: '2026-11-01',
      expect: [
        {
          path: 'records/NC-2026-012.md',
          line: 9,
          message:
            'The answer to this minor finding was due 2026-10-31, 1 day ago, and lacks a correction, a root cause and a corrective action',
        },
      ],
    },
    {
      name: 'A minor finding that is answered, with its action still running',
      files: {
        'records/NC-2026-012.md':
          '---\nid: NC-2026-012\ntype: nonconformity\ntitle: Scope without interfaces\nstatus: analysed\nowner: role:isms-manager\nsource: external-audit\ngrade: minor\ndetected_on: 2026-09-01\nresponse_due: 2026-10-30\ncorrection: Interfaces listed\nroot_cause: The template had no place for them\n---\n',
        'records/CA-2026-021.md':
          '---\nid: CA-2026-021\ntype: corrective-action\ntitle: New template\nstatus: open\nowner: role:isms-manager\nnonconformity: NC-2026-012\ndue: 2027-01-31\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A finding without a grade, and a major one that is answered by an action and not verified in the time that the body gives',
      files: {
        'records/NC-2026-012.md':
          '---\nid: NC-2026-012\ntype: nonconformity\ntitle: Scope without interfaces\nowner: role:isms-manager\nstatus: open\nsource: external-audit\ncorrection: Interfaces listed\nresponse_due: 2026-10-30\n---\n',
        'records/NC-2026-013.md':
          '---\nid: NC-2026-013\ntype: nonconformity\ntitle: Scope without interfaces\nowner: role:isms-manager\nstatus: actioned\nsource: external-audit\ngrade: major\ndetected_on: 2026-08-23\ncorrection: Audit held at once\nroot_cause: Nobody plans audits\nactions: [CA-2026-022]\n---\n',
        'holdfast.yml':
          'version: 1\npreset: iso27001\nrules:\n  external-finding-response-overdue:\n    major_within: 90 days\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2026-012.md',
          line: 9,
          message:
            'The answer to this minor finding was due 2026-10-30, 23 days ago, and lacks a root cause and a corrective action',
        },
        {
          path: 'records/NC-2026-013.md',
          line: 9,
          message: 'The answer to this major finding was due 2026-11-21, 1 day ago, and lacks its verification',
        },
      ],
    },
    {
      name: 'Due today, not from the body, an opportunity, closed, verified, and without a day',
      files: {
        'records/NC-2026-011.md':
          '---\nid: NC-2026-011\ntype: nonconformity\ntitle: No internal audit\nstatus: open\nowner: role:isms-manager\nsource: external-audit\ngrade: major\ndetected_on: 2026-10-23\nresponse_due: 2026-11-22\n---\n',
        'records/NC-2026-012.md':
          '---\nid: NC-2026-012\ntype: nonconformity\ntitle: Scope without interfaces\nowner: role:isms-manager\nstatus: open\nsource: internal-audit\ngrade: minor\nresponse_due: 2026-10-30\n---\n',
        'records/NC-2026-013.md':
          '---\nid: NC-2026-013\ntype: nonconformity\ntitle: Scope without interfaces\nowner: role:isms-manager\nstatus: open\nsource: external-audit\ngrade: ofi\nresponse_due: 2026-10-30\n---\n',
        'records/NC-2026-014.md':
          '---\nid: NC-2026-014\ntype: nonconformity\ntitle: Scope without interfaces\nowner: role:isms-manager\nstatus: closed\nsource: external-audit\ngrade: minor\nresponse_due: 2026-10-30\n---\n',
        'records/NC-2026-015.md':
          '---\nid: NC-2026-015\ntype: nonconformity\ntitle: Scope without interfaces\nowner: role:isms-manager\nstatus: verified\nsource: external-audit\ngrade: major\nresponse_due: 2026-10-30\n---\n',
        'records/NC-2026-016.md':
          '---\nid: NC-2026-016\ntype: nonconformity\ntitle: Scope without interfaces\nowner: role:isms-manager\nstatus: open\nsource: external-audit\ngrade: minor\ndetected_on: 2026-01-15\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { major_within, minor_within }) {
    for (const record of recordsOf(isms, nonconformity)) {
      const { entry, facts } = record;
      const grade = given(facts.grade) ?? 'minor';
      if (entry.lifecycle !== 'in-force' || given(facts.source) !== 'external-audit' || grade === 'ofi') continue;
      const deadline = deadlineOf(record, grade === 'major' ? major_within : minor_within);
      if (!deadline) continue;
      const state = dueState(deadline.due, isms.today, { grace: interval({}), soon: interval({}) });
      const missing = isOverdue(state) ? missingParts(isms, record) : [];
      if (missing.length === 0) continue;
      yield {
        on: entry,
        at: deadline.at,
        message: `The answer to this ${grade} finding was due ${deadline.due}, ${days(state.daysOverdue)} ago, and lacks ${inWords(missing)}`,
        due: deadline.due,
        daysOverdue: state.daysOverdue,
        derivation: deadline.derivation,
        note: deadline.derivation,
      };
    }
  },
});

type Finding = RecordOf<typeof nonconformity.fields>;

interface Deadline {
  readonly due: PlainDate;
  readonly at: Span;
  readonly derivation: string;
}

/** The day that the body set, else the time that it is known to give. A day that cannot be read sets none. */
function deadlineOf({ facts }: Finding, within: Interval | undefined): Deadline | undefined {
  const { response_due: set, detected_on: detected } = facts;
  if (set.state === 'given') return { due: set.value, at: set, derivation: `set by \`${set.key}\`` };
  if (set.state === 'unreadable' || !within || detected.state !== 'given') return undefined;
  const derivation = `\`${detected.key}\` ${detected.value} + ${formatInterval(within)} (set in holdfast.yml)`;
  return { due: addInterval(detected.value, within), at: detected, derivation };
}

/** What the body wants to see; of a major finding also that it is over (ISO/IEC 17021-1, 9.4.10). */
function missingParts(isms: Isms, { entry, facts }: Finding): readonly string[] {
  if (hasReached(entry, 'verified')) return [];
  const hasAction =
    (given(facts.actions) ?? []).length > 0 ||
    recordsOf(isms, correctiveAction).some(
      ({ facts: { nonconformity: about } }) => about.state === 'given' && about.value === given(entry.id),
    );
  return [
    ...(facts.correction.state === 'given' ? [] : ['a correction']),
    ...(facts.root_cause.state === 'given' ? [] : ['a root cause']),
    ...(hasAction ? [] : ['a corrective action']),
    ...(given(facts.grade) === 'major' ? ['its verification'] : []),
  ];
}

/** An interval that nobody can choose for all bodies. */
function optionalInterval(): z.ZodType<Interval | undefined> {
  return z
    .string()
    .nullable()
    .default(null)
    .transform((text, context) => {
      if (text === null) return undefined;
      const parsed = parseInterval(text);
      if (parsed.ok) return parsed.value;
      context.addIssue({ code: 'custom', message: `${parsed.why}. ${parsed.fix}` });
      return z.NEVER;
    });
}
