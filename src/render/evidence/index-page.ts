import type { HeldCertificate } from '../../views/certificates.ts';
import type { Evidence } from '../../views/evidence/evidence.ts';
import { MANIFEST_FILE, SUMS_FILE } from '../../views/evidence/manifest.ts';
import type { RequirementEvidence } from '../../views/evidence/requirement-evidence.ts';
import { count } from '../words.ts';
import type { Block, Cell, Inline, Page } from './page.ts';
import { type LinkOf, linksTo, recordLink, recordTable } from './record-table.ts';

/** A file that the index leads to, with what it is. */
export interface IndexLink {
  readonly path: string;
  readonly text: string;
}

/** The first page: what is here for each clause and control, what is missing, and how to check it. */
export function indexPage(evidence: Evidence, links: readonly IndexLink[]): Page {
  const linkOf = linksTo(evidence);
  const { from, to } = evidence.period;
  return {
    title: `Evidence from ${from} to ${to}`,
    at: 'index',
    blocks: [
      facts(evidence),
      ...cautions(evidence),
      { kind: 'heading', level: 2, text: 'What is in this pack' },
      {
        kind: 'list',
        items: [...links.map(({ path, text }): readonly Inline[] => [{ text, href: path }]), ...registers(evidence)],
      },
      ...howToCheck(),
      ...missing(evidence),
      ...notChecked(evidence),
      { kind: 'heading', level: 2, text: 'Clauses 4 to 10 of ISO/IEC 27001:2022' },
      jumps(evidence, 'clause'),
      ...evidence.requirements.filter(({ kind }) => kind === 'clause').flatMap((one) => requirement(one, linkOf)),
      { kind: 'heading', level: 2, text: 'Controls of Annex A' },
      jumps(evidence, 'control'),
      ...evidence.requirements.filter(({ kind }) => kind === 'control').flatMap((one) => requirement(one, linkOf)),
      ...documentList(evidence, linkOf),
      ...withheld(evidence),
      ...sample(evidence, linkOf),
    ],
  };
}

/** `ISO/IEC 27001 NM-27001-5518 of Northmark Certification, until 2027-11-14` */
export function certificateInWords({ standard, number, body, expires }: HeldCertificate): string {
  const name = [standard, number].filter((part) => part !== undefined).join(' ');
  return `${name}${body === undefined ? '' : ` of ${body}`}, until ${expires}`;
}

function facts(evidence: Evidence): Block {
  const { period, timezone, commit, committedOn, toolVersion, configuration, findings, documents } = evidence;
  const rows: readonly (readonly [string, Cell])[] = [
    ['What it covers', evidence.scope ?? 'no scope in force says it'],
    ...evidence.certificates.map((one): readonly [string, Cell] => ['Certificate', certificateInWords(one)]),
    ['Period', `${period.from} to ${period.to}`],
    ['Judged as of', `${period.to} (${timezone})`],
    ['Commit', [{ code: commit }, committedOn === undefined ? '' : ` of ${committedOn}`]],
    ['Documents in scope', String(documents.length)],
    [
      'Findings on that day',
      [
        `${count(findings.errors, 'error')}, ${count(findings.warnings, 'warning')}, ${count(findings.notices, 'notice')}`,
      ],
    ],
    [
      'Configuration',
      configuration === null
        ? 'none: defaults of Holdfast'
        : [configuration.path, ', SHA-256 ', { code: configuration.sha256 }],
    ],
    ['Made by', `Holdfast ${toolVersion}`],
  ];
  return { kind: 'facts', caption: 'About this pack', rows };
}

/** All registers in one line: there are as many as there are types. */
function registers({ registers: all }: Evidence): readonly (readonly Inline[])[] {
  if (all.length === 0) return [];
  const each = all.map(({ type, rows }, index): readonly Inline[] => [
    index === 0 ? '' : ', ',
    { text: type, href: `registers/${type}.csv` },
    ` (${rows.length})`,
  ]);
  return [['All records as tables, one for each type: ', ...each.flat()]];
}

function jumps({ requirements }: Evidence, wanted: RequirementEvidence['kind']): Block {
  const ids = requirements.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  return {
    kind: 'text',
    parts: ids.flatMap((id, index) => [index === 0 ? '' : ' · ', { text: id, anchor: `r-${id}` }]),
  };
}

/** What a reader has to know before anything else. */
function cautions({ uncommitted, committedOn, period, redacted, hasHistory, askedGitHub }: Evidence): readonly Block[] {
  const items: (readonly Inline[])[] = [];
  if (uncommitted.length > 0)
    items.push([
      `When the pack was made, ${count(uncommitted.length, 'document')} differed from the commit. The pack has them as the commit does: ${uncommitted.join(', ')}`,
    ]);
  if (committedOn !== undefined && committedOn > period.to)
    items.push([
      `The commit is of ${committedOn}, after the period: documents are shown as they are in the commit, changes only up to ${period.to}.`,
    ]);
  if (redacted) {
    items.push([`Names of people are replaced by keys in: ${redacted.replaced.join('; ')}.`]);
    items.push([`They are not replaced in: ${redacted.not_replaced.join('; ')}.`]);
  }
  if (!hasHistory) items.push(['There was no history to read, so who changed what is not in here.']);
  if (!askedGitHub)
    items.push([
      'GitHub was not asked: approvals of pull requests, branch protection and signatures are not in here. What a document says of its own approval is self-declared until it is held against them.',
    ]);
  items.push([
    'An author in git is what somebody typed. Only a verified signature or the record of the platform shows who it was.',
  ]);
  return [{ kind: 'list', items, tone: 'warn' }];
}

function howToCheck(): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: 'How to check it' },
    {
      kind: 'text',
      parts: [
        'Nothing in here needs a network. ',
        { code: 'holdfast evidence verify PATH' },
        ' recomputes every hash; so does ',
        { code: `sha256sum -c ${SUMS_FILE}` },
        ` in the unpacked folder, without Holdfast. Both only show that files and ${MANIFEST_FILE} agree: who can write all files anew can write it anew as well. `,
        'That nobody did is shown by a hash of the pack that was kept elsewhere, or by an attestation.',
      ],
    },
  ];
}

function missing({ requirements }: Evidence): readonly Block[] {
  const lacking = requirements.filter((one) => one.missing.length > 0);
  const heading: Block = { kind: 'heading', level: 2, text: 'What is missing' };
  if (lacking.length === 0)
    return [
      heading,
      {
        kind: 'text',
        parts: ['Something is there for every clause and control. Whether it is enough is for the auditor to say.'],
      },
    ];
  return [
    heading,
    {
      kind: 'list',
      items: lacking.map(({ id, title, missing: what }) => [`${id} ${title}: ${what.join(' ')}`]),
      tone: 'warn',
    },
  ];
}

function notChecked({ notChecked: not }: Evidence): readonly Block[] {
  if (not.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Not checked' },
    { kind: 'list', items: not.map(({ what, why, fix }) => [`${what}: ${why}.`, fix === undefined ? '' : ` ${fix}`]) },
  ];
}

function requirement(
  { id, title, records, registers, decision, missing: lacking }: RequirementEvidence,
  linkOf: LinkOf,
): readonly Block[] {
  const blocks: Block[] = [{ kind: 'heading', level: 3, text: `${id} ${title}`, id: `r-${id}` }];
  if (decision) {
    const { soa, applicable, implementation, justification } = decision;
    const says =
      applicable === 'true' ? 'applies' : applicable === 'false' ? 'does not apply' : 'says neither yes nor no';
    blocks.push({
      kind: 'text',
      parts: [`${soa}: ${says}${implementation === '' ? '' : `, ${implementation}`}. ${justification}`],
    });
  }
  if (records.length > 0) blocks.push(recordTable(`What names ${id}`, records, linkOf));
  if (registers.length > 0) {
    const items = registers.map(({ path, name, type, rows }): readonly Inline[] => [
      `${count(rows, 'entry', 'entries')} of type ${type} in `,
      recordLink({ path, name }, linkOf),
      ', as a table: ',
      { text: `registers/${type}.csv`, href: `registers/${type}.csv` },
    ]);
    blocks.push({ kind: 'list', items });
  }
  if (lacking.length > 0) blocks.push({ kind: 'list', items: lacking.map((one) => [one]), tone: 'warn' });
  return blocks;
}

/** The list of documents that 7.5 asks for, records and registers included. */
function documentList({ documents }: Evidence, linkOf: LinkOf): readonly Block[] {
  const heads = documents.flatMap(({ records }) => records.slice(0, 1));
  return [
    { kind: 'heading', level: 2, text: 'All documents in scope' },
    recordTable('Documents, records and registers by path', heads, linkOf),
  ];
}

function withheld({ documents }: Evidence): readonly Block[] {
  const held = documents.filter((document) => document.withheld !== undefined);
  if (held.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Named and not included' },
    {
      kind: 'table',
      caption: 'Documents that only a few may see: show them on site, and compare the hash',
      columns: [{ title: 'Document' }, { title: 'Why' }, { title: 'SHA-256' }, { title: 'Bytes', align: 'right' }],
      rows: held.map(({ path, withheld: why, sha256, size }) => [path, why ?? '', { code: sha256 }, String(size)]),
    },
  ];
}

function sample({ sample: drawn }: Evidence, linkOf: LinkOf): readonly Block[] {
  if (!drawn) return [];
  return [
    { kind: 'heading', level: 2, text: 'Sample' },
    {
      kind: 'text',
      parts: [
        `Drawn by lot with the seed `,
        { code: drawn.seed },
        `: of each type the ${drawn.size} records whose SHA-256 of seed, line end and id comes first. Anybody can draw again; nobody can choose.`,
      ],
    },
    {
      kind: 'table',
      caption: 'The sample by type of record',
      columns: [{ title: 'Type' }, { title: 'Population', align: 'right' }, { title: 'Drawn' }],
      rows: drawn.types.map(({ type, population, records }) => [
        type,
        String(population),
        records.flatMap(({ id, title, path }, index) => [
          ...(index === 0 ? [] : [', ']),
          recordLink({ path, name: id, title }, linkOf),
        ]),
      ]),
    },
  ];
}
