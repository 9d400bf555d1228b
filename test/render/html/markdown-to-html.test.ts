import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownToHtml } from '../../../src/render/html/markdown-to-html.ts';
import { liveHtml } from '../../support/live-html.ts';

describe('Markdown as HTML', () => {
  it('sets headings below the title of the page, lists, tables and code', () => {
    const html = markdownToHtml('# Access\n\n- [x] done\n\n| a | b |\n|---|--:|\n| 1 | `x` |\n\n```sh\nls\n```\n');
    expect(html).toBe(
      [
        '<h2 id="doc-access">Access</h2>',
        '<ul class="contains-task-list">',
        '<li class="task-list-item"><input type="checkbox" checked disabled> done</li>',
        '</ul>',
        '<div class="table" tabindex="0" role="group" aria-label="Table"><table>',
        '<thead>\n<tr>\n<th scope="col">a</th>\n<th align="right" scope="col">b</th>\n</tr>\n</thead>',
        '<tbody>\n<tr>\n<td>1</td>\n<td align="right"><code>x</code></td>\n</tr>\n</tbody>',
        '</table></div>',
        '<pre><code>ls\n</code></pre>',
      ].join('\n'),
    );
  });

  it('shows raw HTML as the text that it is, and leaves out comments', () => {
    expect(markdownToHtml('a<!-- no -->b <b onclick="x()">c</b><br>d')).toBe(
      '<p>ab <code>&lt;b onclick="x()"></code>c<code>&lt;/b></code><br>d</p>',
    );
    expect(markdownToHtml('<div>\nx\n</div>')).toBe('<pre><code>&lt;div>\nx\n&lt;/div></code></pre>');
    expect(markdownToHtml('<!-- a -->\nseen\n<!-- b -->')).toContain('seen');
  });

  it('keeps links to the web and within the text, and asks where others lead', () => {
    const linkTo = (url: string) => (url === '../b.md' ? 'b.html' : undefined);
    expect(markdownToHtml('[a](https://x.example) [b](../b.md) [c](c.md) [d](#aim)\n\n# Aim', { linkTo })).toBe(
      '<p><a href="https://x.example" rel="noopener noreferrer">a</a> <a href="b.html">b</a> ' +
        '<span title="Not in here: c.md">c</span> <a href="#doc-aim">d</a></p>\n<h2 id="doc-aim">Aim</h2>',
    );
  });

  it('makes no link that runs something, however it is written', () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java&#x09;script:alert(1)',
      '&#x01;javascript:alert(1)',
      '<java&#x0A;script:alert(1)>',
      'data:text/html,x',
      'vbscript:x',
      '//evil.example/x',
      '\\\\\\\\evil.example\\\\x',
      'file:///etc/passwd',
    ]) {
      expect(markdownToHtml(`[x](${url})`), url).not.toContain('<a ');
      expect(liveHtml(markdownToHtml(`[x](${url})`, { linkTo: (to) => to })), url).toEqual([]);
    }
  });

  it('loads no image: it says what the image shows, and where it is', () => {
    expect(markdownToHtml('![Plan](https://x.example/a.png)')).toBe(
      '<p><a href="https://x.example/a.png" rel="noopener noreferrer">[Image: Plan]</a></p>',
    );
    expect(markdownToHtml('![Plan](plan.png)')).toBe('<p><span title="Not in here: plan.png">[Image: Plan]</span></p>');
    expect(markdownToHtml('[![Plan](javascript:x)](https://x.example)')).toContain('>[Image: Plan]</a>');
  });

  it('gives two documents on one page ids of their own', () => {
    const text = '# A\n\n# A\n\nx[^1]\n\n[^1]: y';
    const ids = (html: string) => [...html.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id);
    const [one, two] = [markdownToHtml(text, { idPrefix: 'one-' }), markdownToHtml(text, { idPrefix: 'two-' })];
    expect(ids(one)).toEqual(['one-a', 'one-a-1', 'one-fnref-1', 'one-footnotes', 'one-fn-1']);
    expect(new Set([...ids(one), ...ids(two)]).size).toBe(10);
  });

  it.each([
    ['too long', 'word '.repeat(50_000)],
    ['too many lines', 'a\n---\n'.repeat(4_000)],
    ['nested too deep', `${'> '.repeat(5_000)}x`],
    ['nested lists too deep', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['full of what is never closed', '['.repeat(100_000)],
    ['full of footnotes', '[^a]\n\n[^a]: b\n\n'.repeat(1_000)],
  ])('shows a text that is %s as it was written', (_, text) => {
    const html = markdownToHtml(text);
    expect(html).toContain('shown as it was written');
    expect(html).toContain(text.slice(0, 100).replaceAll('>', '&gt;'));
  });

  it('makes unseen characters visible', () => {
    expect(markdownToHtml('\uFEFFa\u202Eb\u0000c')).toBe('<p>a\uFFFDb\uFFFDc</p>');
  });

  it('lets nothing live through, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['<script>', '</p>', '<img src=x onerror=y>', '![a](', '[b](', 'javascript:x', ')', '"', "'", '`', '```\n'],
      ...[
        '\n\n',
        '\n',
        '> ',
        '- ',
        '| a |',
        '\n|---|\n',
        '<!--',
        '-->',
        '&lt;',
        '&#106;',
        '<https://a.b>',
        '[^1]',
        '[^1]: ',
      ],
      ...[
        '[c]: javascript:y "',
        '<style>',
        '<svg/onload=x>',
        '//e.x',
        'www.a.b',
        'a@b.c',
        '\\',
        '# ',
        '<a href="x">',
        '\0',
      ],
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (markdown) => {
        expect(liveHtml(markdownToHtml(markdown, { linkTo: (to) => to }))).toEqual([]);
      }),
    );
  });
});
