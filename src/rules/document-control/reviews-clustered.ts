import * as z from 'zod';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { type Entry, nameOf, ownersOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import type { Obligation } from '../../records/obligation.ts';
import { defineRule, intervalOption } from '../define-rule.ts';
import { inWords } from '../wording.ts';

export const reviewsClustered = defineRule({
  name: 'reviews-clustered',
  area: 'document-control',
  flags: 'More reviews of one owner than a few that fall due within the same two weeks.',
  why: 'What comes all at once is done late, or waved through.',
  fix: 'Spread them: review some earlier, or give them an earlier `next_review`.',
  severity: 'notice',
  grade: 'none',
  cause: 'content',
  issue: false,
  clauses: ['7.5.2'],
  controls: [],
  needs: [],
  falsePositives:
    'Reviews that are overdue already, and those of register entries, which one look at the register covers, do not count. Where a yearly review of everything is intended, turn the rule off.',
  options: z.strictObject({
    more_than: z.number().int().min(1).default(5).describe('How many reviews within the span are still no cluster.'),
    within: intervalOption('2 weeks').describe('The span in which they fall due.'),
  }),
  examples: [
    {
      name: 'Six policies in one week',
      files: {
        ...policies(['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05', '2027-03-14']),
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/policy-1.md',
          line: 9,
          message:
            '6 reviews of role:it-lead fall due between 2027-03-01 and 2027-03-14: POL-01, POL-02, POL-03, POL-04, POL-05 and POL-06',
        },
      ],
    },
    {
      name: 'Six policies, the last one two weeks after the first',
      files: {
        ...policies(['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05', '2027-03-15']),
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Two reviews in a month, for somebody who wants them apart',
      files: {
        ...policies(['2027-03-01', '2027-03-30']),
        'holdfast.yml':
          'version: 1\npreset: iso27001\nrules: { reviews-clustered: { more_than: 1, within: 1 month } }\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/policy-1.md',
          line: 9,
          message: '2 reviews of role:it-lead fall due between 2027-03-01 and 2027-03-30: POL-01 and POL-02',
        },
      ],
    },
    {
      name: 'Pages without a type, two of them on one day; what is overdue and what stands in a register does not count',
      files: {
        'wiki/vpn.md': page('VPN', '2027-03-02'),
        'wiki/mail.md': page('Mail', '2026-11-22'),
        'wiki/keys.md': page('Keys', '2027-03-02'),
        'wiki/desk.md': page('Desk', '2026-11-21'),
        'registers/assets.md':
          '---\nid: REG-03\ntype: register\nof: asset\ntitle: Assets\nowner: role:it-lead\nreviewed_on: 2026-06-16\nreview_interval: 12 months\nentries:\n  - { id: AST-01, title: Wiki, status: active, next_review: 2026-11-23 }\n---\n',
        'holdfast.yml': 'version: 1\nrules: { reviews-clustered: { more_than: 1 } }\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'wiki/keys.md',
          line: 4,
          message: '2 reviews of role:it-lead fall due on 2027-03-02: Keys and VPN',
        },
      ],
    },
    {
      name: 'A review that is due today is still to come',
      files: {
        'wiki/vpn.md': page('VPN', '2026-11-30'),
        'wiki/mail.md': page('Mail', '2026-11-22'),
        'holdfast.yml': 'version: 1\nrules: { reviews-clustered: { more_than: 1 } }\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'wiki/mail.md',
          line: 4,
          message: '2 reviews of role:it-lead fall due between 2026-11-22 and 2026-11-30: Mail and VPN',
        },
      ],
    },
  ],
  *check(isms, { more_than, within }) {
    for (const [owner, duties] of reviewsByOwner(isms)) {
      for (let from = 0; from < duties.length; ) {
        const first = duties[from] as Review;
        const end = addInterval(first.due, within);
        let to = from;
        while ((duties[to]?.due ?? end) < end) to++;
        const cluster = duties.slice(from, to);
        if (cluster.length <= more_than) {
          from++;
          continue;
        }
        const names = cluster.map(({ entry }) => nameOf(entry));
        const last = cluster.at(-1)?.due;
        const when = last === first.due ? `on ${last}` : `between ${first.due} and ${last}`;
        yield {
          on: first.entry,
          at: first.basis?.date,
          message: `${cluster.length} reviews of ${owner} fall due ${when}: ${inWords(names)}`,
          detail: `owner:${owner}`,
        };
        from += cluster.length;
      }
    }
  },
});

type Review = Obligation & { readonly due: PlainDate };

/** The reviews of documents that are still to come, by owner, earliest first. */
function reviewsByOwner(isms: Isms): ReadonlyMap<string, readonly Review[]> {
  const byOwner = new Map<string, Review[]>();
  for (const [entry, review] of isms.reviews) {
    const { due } = review;
    if (due === undefined || due < isms.today || !isDocument(entry)) continue;
    for (const { text } of ownersOf(entry)) {
      const reviews = byOwner.get(text);
      if (reviews) reviews.push({ ...review, due });
      else byOwner.set(text, [{ ...review, due }]);
    }
  }
  for (const reviews of byOwner.values()) reviews.sort((a, b) => a.due.localeCompare(b.due));
  return byOwner;
}

function isDocument(entry: Entry): boolean {
  return (entry.definition?.kind ?? 'document') === 'document';
}

/** Policies of one owner, each with the day of its next review. */
function policies(days: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    days.map((day, index) => [
      `policies/policy-${index + 1}.md`,
      `---\nid: POL-0${index + 1}\ntype: policy\ntitle: Policy ${index + 1}\nstatus: effective\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\nnext_review: ${day}\n---\n`,
    ]),
  );
}

function page(title: string, due: string): string {
  return `---\ntitle: ${title}\nowner: role:it-lead\nnext_review: ${due}\n---\n`;
}
