import type { SoaDifference } from '../../views/soa/soa-difference.ts';
import { markdownText } from '../escape.ts';
import { markdownTable } from '../table/markdown.ts';
import { brief } from '../words.ts';
import { summaryOfDifference } from './soa-difference-text.ts';
import { CHANGE_WORDS, changeInWords, notCheckedInWords, sideInWords } from './soa-words.ts';

/** What changed between two statements, as a page. */
export function soaDifferenceMarkdown(difference: SoaDifference): string {
  const { before, after, changes, notChecked } = difference;
  const table = markdownTable(
    ['Control', 'What', 'Change', 'Owner'].map((title) => ({ title })),
    changes.map((change) => [
      markdownText(brief([change.control, change.title ?? ''].join(' '))),
      CHANGE_WORDS[change.kind],
      markdownText(brief(changeInWords(change.before, change.after))),
      markdownText(brief(change.owner ?? 'nobody')),
    ]),
  );
  const parts = [
    `# Statement of applicability: what changed\n\n- From ${markdownText(sideInWords(before))}\n- To ${markdownText(sideInWords(after))}\n- ${summaryOfDifference(difference)}\n`,
    changes.length === 0 ? '' : table,
    notChecked.length === 0
      ? ''
      : `## Not compared\n\n${notChecked.map((one) => `- ${markdownText(notCheckedInWords(one))}\n`).join('')}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}
