import { codeSpan, markdownText, urlPath } from '../escape.ts';
import { markdownTable } from '../table/markdown.ts';
import { type Block, type Cell, type Inline, inlines, type Page, relativePath } from './page.ts';

/** A page as GitHub's Markdown. */
export function pageMarkdown(page: Page): string {
  return [`# ${markdownText(page.title)}`, ...page.blocks.map((block) => blockMarkdown(block, page.at))]
    .filter((text) => text !== '')
    .map((text) => `${text}\n`)
    .join('\n');
}

function blockMarkdown(block: Block, at: string): string {
  const line = (parts: readonly Inline[]): string => parts.map((part) => inlineMarkdown(part, at)).join('');
  const cell = (one: Cell): string => line(inlines(one));
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownText(block.text)}`;
    case 'text':
      return line(block.parts);
    case 'list':
      return block.items.map((item) => `- ${line(item)}`).join('\n');
    case 'table':
      return markdownTable(
        block.columns.map(({ title, align }) => ({ title: markdownText(title), align })),
        block.rows.map((row) => row.map(cell)),
      ).trimEnd();
    case 'facts':
      return markdownTable(
        [{ title: markdownText(block.caption) }, { title: '' }],
        block.rows.map(([name, value]) => [markdownText(name), cell(value)]),
      ).trimEnd();
    case 'body':
      return '';
  }
}

/** Blanks at the ends are kept: they stand between two pieces of a line. */
function inlineMarkdown(part: Inline, at: string): string {
  if (typeof part === 'string') {
    const text = markdownText(part);
    return (/^\s/.test(part) ? ' ' : '') + text + (/\s$/.test(part) && text !== '' ? ' ' : '');
  }
  if ('code' in part) return codeSpan(part.code);
  // Markdown names headings by their text, and each surface does it in its own way.
  if ('anchor' in part) return markdownText(part.text);
  return `[${markdownText(part.text)}](${urlPath(relativePath(at, part.href))})`;
}
