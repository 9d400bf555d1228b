import type { Evidence } from '../../views/evidence/evidence.ts';
import type { Trail } from '../../views/evidence/trails.ts';
import { sheetBlocks } from './document-pages.ts';
import type { Block, Page } from './page.ts';
import { type LinkOf, linksTo, recordLink } from './record-table.ts';

/** Audits, management reviews and nonconformities of the period, each on a page. */
export function trailPages(evidence: Evidence): readonly Page[] {
  const linkOf = linksTo(evidence);
  const { audits, managementReviews, nonconformities, actionsAlone } = evidence.trails;
  const alone: readonly Block[] =
    actionsAlone.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: 'Corrective actions without a nonconformity here' },
          ...listed(actionsAlone, linkOf),
        ];
  return [
    page(
      evidence,
      'trails/audits',
      'Audits',
      'The certificate with its external audits, and the internal audits of the period.',
      listed(audits, linkOf),
    ),
    page(
      evidence,
      'trails/management-reviews',
      'Management reviews',
      'What was reported, decided and followed up.',
      listed(managementReviews, linkOf),
    ),
    page(
      evidence,
      'trails/nonconformities',
      'Nonconformities and corrective actions',
      'From detection to closing: those of the period, and those that are open at its end.',
      [...listed(nonconformities, linkOf), ...alone],
    ),
  ];
}

function page({ period }: Evidence, at: string, title: string, says: string, blocks: readonly Block[]): Page {
  const none: Block = { kind: 'text', parts: ['There are none.'], tone: 'warn' };
  return {
    title: `${title}, ${period.from} to ${period.to}`,
    at,
    blocks: [{ kind: 'text', parts: [says] }, ...(blocks.length === 0 ? [none] : blocks)],
  };
}

function listed(trails: readonly Trail[], linkOf: LinkOf): readonly Block[] {
  return trails.flatMap((trail) => trailBlocks(trail, linkOf));
}

function trailBlocks(trail: Trail, linkOf: LinkOf): readonly Block[] {
  const { name, title, path, status, owner, people, withheld, steps, missing, sheet } = trail;
  const answers =
    owner === undefined
      ? 'nobody answers for it'
      : `${owner}${people.length > 0 ? ` (${people.join(', ')})` : ''} answers for it`;
  return [
    { kind: 'heading', level: 2, text: title === undefined ? name : `${name} ${title}` },
    { kind: 'text', parts: [recordLink({ path, name }, linkOf), `, ${status ?? 'without a status'}; ${answers}.`] },
    ...(withheld === undefined
      ? []
      : [{ kind: 'text' as const, parts: [`Not shown (${withheld}).`], tone: 'warn' as const }]),
    ...(steps.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: `The way of ${name}`,
            columns: ['Day', 'Step', 'Who', 'Record'].map((column) => ({ title: column })),
            rows: steps.map(({ on, what, who, record }) => [on ?? 'no day', what, who ?? '', record]),
          },
        ]),
    ...(missing.length === 0
      ? []
      : [{ kind: 'list' as const, items: missing.map((one) => [one]), tone: 'warn' as const }]),
    ...sheetBlocks(sheet, `What ${name} says`),
  ];
}
