import { htmlText, oneLine, urlPath } from '../escape.ts';
import { htmlShell } from './html-shell.ts';
import { type Block, type Cell, type Inline, inlines, type Page, relativePath } from './page.ts';

/** A page as an HTML file that can be read offline: no script, nothing that is loaded. */
export function pageHtml(page: Page): string {
  const blocks = page.blocks.map((block) => blockHtml(block, page.at)).join('\n');
  return htmlShell({
    title: page.title,
    home: page.at === 'index' ? undefined : hrefTo(page.at, 'index.html'),
    body: blocks,
  });
}

function blockHtml(block: Block, at: string): string {
  const line = (parts: readonly Inline[]): string => parts.map((part) => inlineHtml(part, at)).join('');
  switch (block.kind) {
    case 'heading': {
      const id = block.id === undefined ? '' : ` id="${htmlText(block.id)}"`;
      return `<h${block.level}${id}>${htmlText(oneLine(block.text))}</h${block.level}>`;
    }
    case 'text':
      return `<p${toneOf(block.tone)}>${line(block.parts)}</p>`;
    case 'list':
      return `<ul${toneOf(block.tone)}>\n${block.items.map((item) => `<li>${line(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block, at);
    case 'facts': {
      const rows = block.rows.map(
        ([name, value]) => `<tr><th scope="row">${htmlText(oneLine(name))}</th><td>${cellHtml(value, at)}</td></tr>`,
      );
      return box(
        block.caption,
        `<table class="facts"><caption>${htmlText(oneLine(block.caption))}</caption><tbody>\n${rows.join('\n')}\n</tbody></table>`,
      );
    }
    case 'body':
      return `<div class="document">\n${block.html}\n</div>`;
  }
}

function tableHtml({ caption, columns, rows }: Block & { readonly kind: 'table' }, at: string): string {
  const align = columns.map((column) => (column.align === 'right' ? ' class="right"' : ''));
  const head = columns.map(({ title }, index) => `<th scope="col"${align[index]}>${htmlText(title)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${row.map((cell, index) => `<td${align[index] ?? ''}>${cellHtml(cell, at)}</td>`).join('')}</tr>`,
  );
  return box(
    caption,
    `<table><caption>${htmlText(oneLine(caption))}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`,
  );
}

/** A wide table scrolls in a box of its own, which a keyboard can reach. */
function box(caption: string, table: string): string {
  return `<div class="table" role="group" tabindex="0" aria-label="${htmlText(oneLine(caption))}">${table}</div>`;
}

function cellHtml(cell: Cell, at: string): string {
  return inlines(cell)
    .map((part) => inlineHtml(part, at))
    .join('');
}

function inlineHtml(part: Inline, at: string): string {
  if (typeof part === 'string') return DAY.test(part) ? `<span class="day">${part}</span>` : htmlText(part);
  if ('code' in part) return `<code>${htmlText(part.code)}</code>`;
  const href = 'anchor' in part ? `#${encodeURIComponent(part.anchor)}` : hrefTo(at, part.href);
  return `<a href="${htmlText(href)}">${htmlText(oneLine(part.text))}</a>`;
}

/** A day is not broken at its hyphens. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function hrefTo(from: string, to: string): string {
  return urlPath(relativePath(from, to));
}

function toneOf(tone: 'warn' | undefined): string {
  return tone === undefined ? '' : ` class="${tone}"`;
}
