import { formatInterval, type Interval } from '../../calendar/interval.ts';
import { findField } from '../../documents/field-mapping.ts';
import { type Fact, given } from '../../model/fact.ts';
import { nearest } from '../../model/nearest.ts';
import { documentFields } from '../../records/common-fields.ts';
import type { Entry } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';

const POLICY =
  '---\nid: POL-10\ntype: policy\ntitle: Document control\nstatus: effective\nowner: role:isms-manager\nversion: "1.0"\nlevel: topic\ngoverns:\n';

export const configurationDrift = defineRule({
  name: 'configuration-drift',
  area: 'document-control',
  flags:
    'A document in force lays down a review interval under `governs:`, and the configuration checks by another one.',
  why: 'What runs is not what was approved: reviews come later, or sooner, than the organisation decided (7.5.2, A.5.1).',
  fix: 'Set the interval under `defaults:` in holdfast.yml, or change the document and have it approved.',
  severity: 'warning',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['7.5.2', '7.5.3'],
  controls: ['A.5.1'],
  needs: [],
  falsePositives:
    'Twelve months and a year are the same. What a single document says under its own `review_interval` is not looked at. Where holdfast.yml says nothing, the default of the type counts.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'The policy says six months, the configuration twelve',
      files: {
        'policies/documents.md': `${POLICY}  procedure: { review_interval: 6 months }\n  risk-treatment-plan: { review_interval: 6 months }\n---\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\ndefaults:\n  procedure: { review_interval: 12 months }\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/documents.md',
          line: 10,
          message: 'A procedure is to be reviewed every 6 months, and holdfast.yml says 12 months',
        },
      ],
    },
    {
      name: 'The policy says something that nothing in the configuration repeats',
      files: {
        'policies/documents.md': `${POLICY}  guideline: { review_interval: 1 year }\n  nonconformity: { review_interval: 1 year }\n  procedures: { review_interval: 1 year }\n---\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/documents.md',
          line: 10,
          message: 'A guideline is to be reviewed every 1 year, and the default of the type is 24 months',
        },
        {
          path: 'policies/documents.md',
          line: 11,
          message: 'A nonconformity is to be reviewed every 1 year, and it has no reviews',
        },
        {
          path: 'policies/documents.md',
          line: 12,
          message: '`governs` names `procedures`, which is no record type (nearest: procedure)',
        },
      ],
    },
    {
      name: 'A week too many, a type that none is called nearly, and a record',
      files: {
        'policies/documents.md': `${POLICY}  policy: { review_interval: 26 weeks }\n  house-rules: { review_interval: 26 weeks }\n  incident: { review_interval: 26 weeks }\n---\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\ndefaults:\n  any: { review_interval: 27 weeks }\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/documents.md',
          line: 10,
          message: 'A policy is to be reviewed every 26 weeks, and holdfast.yml says 27 weeks',
        },
        {
          path: 'policies/documents.md',
          line: 11,
          message: '`governs` names `house-rules`, which is no record type',
        },
        {
          path: 'policies/documents.md',
          line: 12,
          message: 'An incident is to be reviewed every 26 weeks, and it has no reviews',
        },
      ],
    },
    {
      name: 'The same in other words',
      files: {
        'policies/documents.md': `${POLICY}  procedure: { review_interval: 1 year }\n  policy: { review_interval: P12M }\n  guideline: { review_interval: 24 months }\n  standard: { review_interval: 26 weeks }\n  isms-scope: { review_interval: 182 days }\n---\n`,
        'holdfast.yml':
          'version: 1\npreset: iso27001\ndefaults:\n  any: { review_interval: annual }\n  guideline: { review_interval: 2 years }\n  standard: { review_interval: 182 days }\n  isms-scope: { review_interval: 26 weeks }\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A draft, a change, and what lays down no interval yet',
      files: {
        'policies/next.md': `${POLICY.replace('POL-10', 'POL-11').replace('effective', 'draft')}  procedure: { review_interval: 6 months }\n---\n`,
        'policies/documents.md': `${POLICY}  procedure: { review_interval: TBD }\n  policy: { retention: 3 years }\n  standard: 6 months\n---\n`,
        'records/CHG-2026-004.md':
          '---\nid: CHG-2026-004\ntype: change\ntitle: Shorter reviews\nstatus: approved\nowner: role:isms-manager\ngoverns:\n  procedure: { review_interval: 6 months }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const entry of isms.entries) {
      if (entry.lifecycle !== 'in-force' || entry.definition?.kind !== 'document') continue;
      const field = entry.root && findField(entry.root, 'governs', entry.mapping);
      const governs = field && given(documentFields.governs.read(field.key, field.value, entry));
      for (const [type, settings] of governs ?? []) {
        const laidDown = given(settings)?.get('review_interval');
        if (laidDown?.state === 'given') yield* drift(isms, entry, type, laidDown);
      }
    }
  },
});

function* drift(
  isms: Isms,
  entry: Entry,
  type: string,
  laidDown: Fact<Interval> & { readonly state: 'given' },
): Iterable<Draft> {
  const definition = isms.knownTypes.get(type);
  const place = { on: entry, at: laidDown, detail: `governs:${type}` };
  if (!definition) {
    const hint = nearest(type, isms.knownTypes.keys());
    const message = `\`governs\` names \`${type}\`, which is no record type${hint === undefined ? '' : ` (nearest: ${hint})`}`;
    yield { ...place, message, fix: 'Use the name of a record type.' };
    return;
  }
  const configured = isms.configuredIntervals.get(type) ?? isms.configuredIntervals.get('any');
  const counts = definition.kind === 'record' ? undefined : (configured ?? definition.reviewInterval);
  if (counts && isSame(counts, laidDown.value)) return;
  const says = !counts
    ? 'it has no reviews'
    : `${configured ? 'holdfast.yml says' : 'the default of the type is'} ${formatInterval(counts)}`;
  const article = /^[aeiou]/.test(type) ? 'An' : 'A';
  yield {
    ...place,
    message: `${article} ${type} is to be reviewed every ${formatInterval(laidDown.value)}, and ${says}`,
    note: 'laid down here',
  };
}

/** A year is twelve months, and a week seven days; how many days a month has, nobody can say. */
function isSame(a: Interval, b: Interval): boolean {
  return a.years * 12 + a.months === b.years * 12 + b.months && a.weeks * 7 + a.days === b.weeks * 7 + b.days;
}
