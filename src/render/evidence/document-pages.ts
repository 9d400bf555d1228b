import { shortId } from '../../records/history.ts';
import type { DocumentChange } from '../../views/evidence/document-history.ts';
import type { Evidence, EvidenceDocument } from '../../views/evidence/evidence.ts';
import type { RecordSheet } from '../../views/evidence/record-sheet.ts';
import type { Block, Cell, Page } from './page.ts';

/** A document as a page: where it comes from, what its front matter says, and its text. `body` is safe HTML. */
export function documentPage(document: EvidenceDocument, { commit }: Pick<Evidence, 'commit'>, body: string): Page {
  const { page = '', source = '', path, sha256, size, sheet, historyPage } = document;
  const [head] = document.records;
  const origin: Block = {
    kind: 'facts',
    caption: 'Where it comes from',
    rows: [
      ['Path', { code: path }],
      ['Commit', { code: commit }],
      ['Source', [{ text: 'as it is in the commit', href: source }, `, ${size} bytes, SHA-256 `, { code: sha256 }]],
      ['History', { text: 'who changed and approved it when', href: historyPage }],
    ],
  };
  return {
    title: head?.title ?? head?.name ?? path,
    at: page.replace(/\.html$/, ''),
    blocks: [origin, ...sheetBlocks(sheet, 'What its front matter says'), { kind: 'body', html: body }],
  };
}

/** Front matter as tables. */
export function sheetBlocks({ facts, tables }: RecordSheet, caption: string): readonly Block[] {
  return [
    ...(facts.length === 0
      ? []
      : [{ kind: 'facts' as const, caption, rows: facts.map(({ key, value }) => [key, value] as const) }]),
    ...tables.map(
      ({ key, columns, rows }): Block => ({
        kind: 'table',
        caption: key,
        columns: columns.map((title) => ({ title })),
        rows,
      }),
    ),
  ];
}

/** Who changed a document when, and who approved it. */
export function historyPage(document: EvidenceDocument, evidence: Evidence): Page {
  const { path, history, page, historyPage: at } = document;
  const [head] = document.records;
  const name = head?.title ?? head?.name ?? path;
  const { from, to } = evidence.period;
  const blocks: Block[] = [
    {
      kind: 'text',
      parts: [
        { code: path },
        ...(page === undefined ? [' is not included in this pack.'] : [': ', { text: 'the document', href: page }]),
      ],
    },
  ];
  if (!evidence.hasHistory) blocks.push({ kind: 'text', parts: ['There was no history to read.'], tone: 'warn' });
  else if (history.changes.length === 0)
    blocks.push({ kind: 'text', parts: [`It did not change from ${from} to ${to}.`] });
  else blocks.push(changeTable(`Changes from ${from} to ${to}, newest first`, history.changes));
  if (history.before) blocks.push(changeTable('The last change before', [history.before]));
  blocks.push({
    kind: 'text',
    parts: [
      evidence.askedGitHub
        ? 'Approvals on GitHub are those that GitHub told for changes that rules asked about; an empty cell is not checked.'
        : 'Not checked: who approved the pull request on GitHub, whether the branch was protected, and whether the commit was signed. Approval is what the document and the trailers of the commit say.',
    ],
    tone: 'warn',
  });
  return { title: `History of ${name}`, at: at.replace(/\.html$/, ''), blocks };
}

function changeTable(caption: string, changes: readonly DocumentChange[]): Block {
  const titles = [
    'Day',
    'Commit',
    'Author',
    'Message',
    'Pull request',
    'What changed',
    'Version',
    'Approved',
    'Trailers',
    'Approved on GitHub',
  ];
  return {
    kind: 'table',
    caption,
    columns: titles.map((title) => ({ title })),
    rows: changes.map((change): readonly Cell[] => [
      change.on,
      { code: shortId({ id: change.commit }) },
      `${change.author} <${change.email}>`,
      change.subject,
      change.pullRequest === undefined ? '' : `#${change.pullRequest}`,
      change.what.join('; ') + (change.isEditorial ? ' (editorial)' : ''),
      change.version ?? '',
      [change.approvedOn, change.approvedBy].filter((part) => part !== undefined).join(' by '),
      change.trailers.join('; '),
      gitHubWords(change),
    ]),
  };
}

function gitHubWords({ gitHubApprovals, verified }: DocumentChange): string {
  if (gitHubApprovals === undefined) return 'not checked';
  const who = gitHubApprovals.length === 0 ? 'nobody' : gitHubApprovals.join(', ');
  return `${who}${verified === undefined ? ', unsigned' : verified ? ', signature verified' : ', signature not verified'}`;
}
