import * as z from 'zod';
import { given } from '../../model/fact.ts';
import { contentOf, differences, logOf } from '../../records/content.ts';
import type { Entry } from '../../records/entry.ts';
import { shortId, type Version } from '../../records/history.ts';
import type { Isms } from '../../records/isms.ts';
import { type State, statesOf } from '../../records/states.ts';
import { defineRule } from '../define-rule.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

function policy(id: string, reviewed: string, more = '', body = 'Access is granted by role.'): string {
  return `---\nid: ${id}\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\nlevel: topic\nreviewed_on: ${reviewed}\n${more}---\n\n${body}\n`;
}

/** Some policies, last reviewed on a day. */
function reviewedAs(reviewed: string, ...ids: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((id) => [`policies/${id}.md`, policy(id, reviewed)]));
}

function page(reviewed: string): string {
  return `---\ntitle: VPN\nowner: role:it-lead\nreviewed_on: ${reviewed}\nreview_interval: 12 months\n---\n\nDial in.\n`;
}

function register(reviewed: string): string {
  return `---\nid: REG-01\ntype: register\nof: asset\ntitle: Assets\nowner: role:it-lead\nreviewed_on: ${reviewed}\nentries:\n  - { id: AST-01, title: Laptops, status: active }\n  - { id: AST-02, title: Wiki, status: active }\n---\n`;
}

const FIRST = { on: '2025-11-10', by: 'Ana Ng' };

export const reviewRubberStamped = defineRule({
  name: 'review-rubber-stamped',
  area: 'document-control',
  flags:
    'A review that moved only dates and left no word of what was looked at; worse when one commit did so to many documents.',
  why: 'A date that somebody moved is no review: an auditor who asks what was checked, and by whom, gets no answer (7.5.2 c).',
  fix: 'Say under `reviews:` in the front matter, or under a heading "Review history", who looked at what and what came of it; or commit the review with a `Reviewed-by:` trailer.',
  severity: 'warning',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['7.5.2'],
  controls: ['A.5.1'],
  needs: ['git'],
  looksBack: (isms) => ({ entries: reviewedEntries(isms) }),
  falsePositives:
    'A review that found nothing to change is a good one: an entry in the review history says so. A new approval, a new status or any change of content counts as work too, and so does a trailer `Reviewed-by:` on the commit. Only the last review is looked at, and a date that was put back is a correction. Editorial commits and those in `.isms-ignore-revs` do not count.',
  options: z.strictObject({
    batch: z.int().min(2).default(5).describe('From how many documents in one commit on it is a batch, and a warning.'),
  }),
  examples: [
    {
      name: 'One document, and only its date',
      files: { 'policies/access.md': policy('POL-03', '2026-11-10'), ...CONFIG },
      history: [
        { ...FIRST, files: { 'policies/access.md': policy('POL-03', '2025-11-10') } },
        {
          id: 'a1b2c3d',
          on: '2026-11-10',
          by: 'Bo Li',
          message: 'Move the dates\n\nSigned-off-by: Bo Li <bo@example.com>',
          files: { 'policies/access.md': policy('POL-03', '2026-11-10') },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 8,
          message: 'The review of 2026-11-10 moved only dates (a1b2c3d), and nothing says what was looked at',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'Two documents in one commit, where two are a batch',
      files: {
        'policies/access.md': policy('POL-03', '2026-11-10'),
        'policies/backup.md': policy('POL-04', '2026-11-10'),
        'holdfast.yml': 'version: 1\npreset: iso27001\nrules: { review-rubber-stamped: { batch: 2 } }\n',
      },
      history: [
        {
          ...FIRST,
          files: {
            'policies/access.md': policy('POL-03', '2025-11-10'),
            'policies/backup.md': policy('POL-04', '2025-11-10'),
          },
        },
        {
          id: 'a1b2c3d',
          on: '2026-11-10',
          by: 'Bo Li',
          files: {
            'policies/access.md': policy('POL-03', '2026-11-10'),
            'policies/backup.md': policy('POL-04', '2026-11-10'),
          },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 8,
          message: 'The review of 2026-11-10 moved only dates, in one commit with those of 1 other document (a1b2c3d)',
        },
        {
          path: 'policies/backup.md',
          line: 8,
          message: 'The review of 2026-11-10 moved only dates, in one commit with those of 1 other document (a1b2c3d)',
        },
      ],
    },
    {
      name: 'A date that was put back',
      files: { 'policies/access.md': policy('POL-03', '2025-10-11'), ...CONFIG },
      history: [
        { ...FIRST, files: { 'policies/access.md': policy('POL-03', '2025-11-10') } },
        { on: '2026-11-10', by: 'Bo Li', files: { 'policies/access.md': policy('POL-03', '2025-10-11') } },
      ],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'With an entry under `reviews:`',
      files: {
        'policies/access.md': policy(
          'POL-03',
          '2026-11-10',
          'reviews:\n  - { on: 2026-11-10, by: role:it-lead, result: still right }\n',
        ),
        ...CONFIG,
      },
      history: [
        { ...FIRST, files: { 'policies/access.md': policy('POL-03', '2025-11-10') } },
        {
          on: '2026-11-10',
          by: 'Bo Li',
          files: {
            'policies/access.md': policy(
              'POL-03',
              '2026-11-10',
              'reviews:\n  - { on: 2026-11-10, by: role:it-lead, result: still right }\n',
            ),
          },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'With a line in the review history of the body',
      files: {
        'policies/access.md': policy(
          'POL-03',
          '2026-11-10',
          '',
          'Roles.\n\n## Review history\n\n- 2026-11-10: read with the team leads, still right',
        ),
        ...CONFIG,
      },
      history: [
        {
          ...FIRST,
          files: {
            'policies/access.md': policy('POL-03', '2025-11-10', '', 'Roles.\n\n## Review history\n\n- none yet'),
          },
        },
        {
          on: '2026-11-10',
          by: 'Bo Li',
          files: {
            'policies/access.md': policy(
              'POL-03',
              '2026-11-10',
              '',
              'Roles.\n\n## Review history\n\n- 2026-11-10: read with the team leads, still right',
            ),
          },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Three documents in one commit are a batch, and two in another are none',
      files: {
        ...reviewedAs('2026-11-10', 'POL-03', 'POL-04', 'POL-05'),
        ...reviewedAs('2026-11-11', 'POL-06', 'POL-07'),
        'holdfast.yml': 'version: 1\npreset: iso27001\nrules: { review-rubber-stamped: { batch: 3 } }\n',
      },
      history: [
        { ...FIRST, files: reviewedAs('2025-11-10', 'POL-03', 'POL-04', 'POL-05', 'POL-06', 'POL-07') },
        { id: 'a1b2c3d', on: '2026-11-10', by: 'Bo Li', files: reviewedAs('2026-11-10', 'POL-03', 'POL-04', 'POL-05') },
        { id: 'b2c3d4e', on: '2026-11-11', by: 'Bo Li', files: reviewedAs('2026-11-11', 'POL-06', 'POL-07') },
      ],
      today: '2026-11-22',
      expect: [
        ...['POL-03', 'POL-04', 'POL-05'].map((id) => ({
          path: `policies/${id}.md`,
          line: 8,
          message: 'The review of 2026-11-10 moved only dates, in one commit with those of 2 other documents (a1b2c3d)',
        })),
        ...['POL-06', 'POL-07'].map((id) => ({
          path: `policies/${id}.md`,
          line: 8,
          message: 'The review of 2026-11-11 moved only dates (b2c3d4e), and nothing says what was looked at',
          severity: 'notice' as const,
        })),
      ],
    },
    {
      name: 'A page without a type, and a register, told once for all of its rows',
      files: { 'wiki/vpn.md': page('2026-11-10'), 'registers/assets.md': register('2026-11-10') },
      history: [
        { ...FIRST, files: { 'wiki/vpn.md': page('2025-11-10'), 'registers/assets.md': register('2025-11-10') } },
        {
          id: 'a1b2c3d',
          on: '2026-11-10',
          by: 'Bo Li',
          files: { 'wiki/vpn.md': page('2026-11-10'), 'registers/assets.md': register('2026-11-10') },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/assets.md',
          line: 7,
          message: 'The review of 2026-11-10 moved only dates (a1b2c3d), and nothing says what was looked at',
          severity: 'notice',
        },
        {
          path: 'wiki/vpn.md',
          line: 4,
          message: 'The review of 2026-11-10 moved only dates (a1b2c3d), and nothing says what was looked at',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'New content with the review, the first review of all, a draft, and a record',
      files: {
        'policies/access.md': policy('POL-03', '2026-11-10', '', 'Access is granted by role and site.'),
        'policies/first.md': policy('POL-04', '2026-11-10'),
        'policies/draft.md': policy('POL-05', '2026-11-10').replace('effective', 'draft'),
        'records/NC-2025-001.md': policy('NC-2025-001', '2026-11-10')
          .replace('policy', 'nonconformity')
          .replace('effective', 'open'),
        ...CONFIG,
      },
      history: [
        {
          ...FIRST,
          files: {
            'policies/access.md': policy('POL-03', '2025-11-10'),
            'policies/first.md': policy('POL-04', ''),
            'policies/draft.md': policy('POL-05', '2025-11-10').replace('effective', 'draft'),
            'records/NC-2025-001.md': policy('NC-2025-001', '2025-11-10')
              .replace('policy', 'nonconformity')
              .replace('effective', 'open'),
          },
        },
        {
          on: '2026-11-10',
          by: 'Bo Li',
          files: {
            'policies/access.md': policy('POL-03', '2026-11-10', '', 'Access is granted by role and site.'),
            'policies/first.md': policy('POL-04', '2026-11-10'),
            'policies/draft.md': policy('POL-05', '2026-11-10').replace('effective', 'draft'),
            'records/NC-2025-001.md': policy('NC-2025-001', '2026-11-10')
              .replace('policy', 'nonconformity')
              .replace('effective', 'open'),
          },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'With a trailer that names who looked, or says that the date is editorial',
      files: {
        'policies/access.md': policy('POL-03', '2026-11-10'),
        'policies/backup.md': policy('POL-04', '2026-11-10'),
        ...CONFIG,
      },
      history: [
        {
          ...FIRST,
          files: {
            'policies/access.md': policy('POL-03', '2025-11-10'),
            'policies/backup.md': policy('POL-04', '2025-11-10'),
          },
        },
        {
          on: '2026-11-10',
          by: 'Bo Li',
          message: 'Review the access policy\n\nReviewed-by: Ana Ng <ana@example.com>',
          files: { 'policies/access.md': policy('POL-03', '2026-11-10') },
        },
        {
          on: '2026-11-11',
          by: 'Bo Li',
          message: 'Write the days of the minutes into the policies\n\nIsms-Change: editorial',
          files: { 'policies/backup.md': policy('POL-04', '2026-11-10') },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { batch }) {
    const stamped = reviewedEntries(isms).flatMap((entry) => {
      const version = stampOf(statesOf(isms, entry));
      return version ? [{ entry, version }] : [];
    });
    const inCommit = new Map<string, number>();
    for (const { version } of stamped) inCommit.set(version.arrived.id, (inCommit.get(version.arrived.id) ?? 0) + 1);
    for (const { entry, version } of stamped) {
      const others = (inCommit.get(version.arrived.id) ?? 1) - 1;
      const isBatch = others + 1 >= batch;
      const review = `The review of ${given(entry.reviewedOn)} moved only dates`;
      const id = shortId(version.commit);
      yield {
        on: entry,
        at: entry.reviewedOn.state === 'given' ? entry.reviewedOn : undefined,
        message: isBatch
          ? `${review}, in one commit with those of ${others} other ${others === 1 ? 'document' : 'documents'} (${id})`
          : `${review} (${id}), and nothing says what was looked at`,
        severity: isBatch ? undefined : 'notice',
        grade: isBatch ? undefined : 'opportunity',
      };
    }
  },
});

function reviewedEntries({ entries }: Pick<Isms, 'entries'>): readonly Entry[] {
  return entries.filter(
    ({ lifecycle, definition, register, reviewedOn }) =>
      lifecycle === 'in-force' &&
      register === undefined &&
      definition?.kind !== 'record' &&
      reviewedOn.state === 'given',
  );
}

const DATES = ['reviewed_on', 'next_review'];

/** The version that brought the last review, if it brought nothing else. */
function stampOf(states: readonly State[]): Version | undefined {
  const reviewed = states[0] && given(states[0].entry.reviewedOn);
  const earlier = states.findIndex(({ entry }) => given(entry.reviewedOn) !== reviewed);
  const [review, before] = [states[earlier - 1], states[earlier]];
  const dayBefore = before && given(before.entry.reviewedOn);
  if (!review?.version || !before || review.isEditorial || !reviewed || !dayBefore) return undefined;
  // A date that was put back claims no new review: somebody corrected it.
  if (reviewed < dayBefore) return undefined;
  const differs = differences(contentOf(before.entry, DATES), contentOf(review.entry, DATES)).length > 0;
  const isSaid = differs || logOf(before.entry) !== logOf(review.entry) || hasReviewer(review.version);
  return isSaid ? undefined : review.version;
}

function hasReviewer({ commit, arrived }: Version): boolean {
  return [commit, arrived].some(({ trailers }) => trailers.some(({ key }) => key === 'reviewed-by'));
}
