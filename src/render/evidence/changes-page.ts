import { shortId } from '../../records/history.ts';
import { CHANGE_AREAS } from '../../views/evidence/changes-since.ts';
import type { Evidence } from '../../views/evidence/evidence.ts';
import type { Block, Page } from './page.ts';
import { linksTo, recordLink } from './record-table.ts';

/** What changed within the period, by what auditors ask for. */
export function changesPage(evidence: Evidence): Page {
  const { period, changes } = evidence;
  const linkOf = linksTo(evidence);
  const blocks = CHANGE_AREAS.flatMap(({ area }): readonly Block[] => {
    const here = (changes ?? []).filter((change) => change.area === area);
    const heading: Block = { kind: 'heading', level: 2, text: area };
    if (here.length === 0) return [heading, { kind: 'text', parts: ['No change.'] }];
    return [
      heading,
      {
        kind: 'table',
        caption: `${area}: changes, newest first`,
        columns: ['Day', 'Record', 'What changed', 'Author', 'Message', 'Commit'].map((title) => ({ title })),
        rows: here.map(({ on, name, title, path, what, author, subject, pullRequest, commit }) => [
          on,
          recordLink({ path, name, title }, linkOf),
          what.join(', '),
          author,
          subject + (pullRequest === undefined || subject.includes(`#${pullRequest}`) ? '' : ` (#${pullRequest})`),
          { code: shortId({ id: commit }) },
        ]),
      },
    ];
  });
  const noHistory: Block = { kind: 'text', parts: ['Not checked: there was no history to read.'], tone: 'warn' };
  return {
    title: `Changes from ${period.from} to ${period.to}`,
    at: 'changes-since',
    blocks: changes === undefined ? [noHistory] : blocks,
  };
}
