import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { ReportedFinding } from '../../src/model/report.ts';
import { commentBody } from '../../src/plan/comment-plan.ts';
import { issueTitle, newIssueBody } from '../../src/plan/issue-body.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { deltaOf, overdueFinding, reportOf, someFinding } from '../support/report.ts';
import { HOSTILE, hostileText } from '../support/report-hostile.ts';

const parser = remark().use(remarkGfm);
const LINK = { repositoryUrl: 'https://github.com/acme/policies', commit: 'c0ffee'.repeat(6), prefix: 'isms/' };
const REST = 'the job summary has them all';

/** The HTML that Holdfast writes itself. */
const OUR_HTML = /^(?:<details>\n<summary>[\w ]+ \(\d+\)<\/summary>|<\/details>|<\/?sub>|<!-- holdfast:[^<>]* -->)$/;
const OUR_LINKS =
  /^https:\/\/github\.com\/(?:acme\/policies\/blob\/(?:HEAD|c0ffee)|holdfast-isms\/holdfast\/blob\/main\/docs\/)/;

/** Everything in a page that is more than text: links that lead elsewhere, HTML that is not ours, mentions. */
function strangersIn(markdown: string): readonly string[] {
  const strangers: string[] = [];
  visit(parser.parse(markdown), (node: Nodes) => {
    if (node.type === 'html' && !OUR_HTML.test(node.value)) strangers.push(node.value);
    if (node.type === 'link' && !OUR_LINKS.test(node.url)) strangers.push(node.url);
    if (node.type === 'text' && /@[a-z\d]|#\d/i.test(node.value)) strangers.push(node.value);
    if (/image|footnote|definition|Reference|delete|^code$|blockquote/.test(node.type)) strangers.push(node.type);
  });
  return strangers;
}

function hostileFinding(text: string, change: Partial<ReportedFinding> = {}): ReportedFinding {
  return overdueFinding('2025-12-16', 16, {
    path: `policies/${text || 'x'}.md`,
    title: text,
    document: text,
    owner: text,
    message: `\`${text}\` and ${text}`,
    fix: `Write \`${text}\` for ${text}`,
    derivation: `\`${text}\` + ${text}`,
    ...change,
  });
}

describe('Markdown', () => {
  it('would be caught letting something through', () => {
    const page = 'a @alice, #12 <b>x</b> [x](https://evil.example) ![y](https://evil.example/p.png) www.evil.example';
    expect(strangersIn(page)).toEqual([
      'a @alice, #12 ',
      '<b>',
      '</b>',
      'https://evil.example',
      'image',
      'http://www.evil.example',
    ]);
  });

  it('lets no link, HTML, mention or marker of a document through, on any page', () => {
    const check = (text: string): void => {
      const [a, b, c] = [
        hostileFinding(text, { status: 'introduced' }),
        hostileFinding(text, { due: undefined, daysOverdue: undefined }),
        hostileFinding(text, { severity: 'notice' }),
      ];
      const notChecked = [{ what: text, why: text, fix: text }];
      const nextDue = { title: text, due: '2027-01-01', owner: text };
      const memory = { rule: a.rule, path: 'x', scope: 'root', firstSeen: '2026-01-01', round: 1 };
      const full = { ...memory, fingerprint: 'f0', told: [], assigned: [], titleHash: 'aa' };
      for (const page of [
        commentBody({
          report: { ...deltaOf([a, b, c], [a]), notChecked },
          scope: '',
          link: LINK,
          whereTheRestIs: REST,
        }),
        commentBody({ report: reportOf([b, c]), scope: '', link: undefined, whereTheRestIs: REST }),
        commentBody({ report: reportOf([], { nextDue }), scope: '', link: undefined, whereTheRestIs: REST }),
        newIssueBody({ finding: a, link: LINK, mention: [] }, full),
        newIssueBody({ finding: b, link: undefined, mention: [] }, full),
      ])
        expect(strangersIn(page), JSON.stringify(text)).toEqual([]);
      expect(issueTitle(a)).not.toMatch(/@[a-z\d]|#\d|\n/i);
    };
    for (const piece of HOSTILE) check(piece);
    fc.assert(fc.property(hostileText(), check), { numRuns: 40 });
  });

  it('links each finding to its line at the commit that was checked', () => {
    const report = reportOf([
      someFinding({ path: 'policies/a b.md', position: { line: 7, column: 1, endLine: 7, endColumn: 2 } }),
    ]);
    expect(renderMarkdown(report, { link: LINK, maxChars: 60_000, whereTheRestIs: REST })).toContain(
      `[\`policies/a b.md line 7\`](https://github.com/acme/policies/blob/${LINK.commit}/isms/policies/a%20b.md?plain=1#L7)`,
    );
  });

  it('groups by owner: nobody first, then who has most to do', () => {
    const page = renderMarkdown(
      reportOf([
        someFinding({ path: 'a.md', owner: 'role:one' }),
        someFinding({ path: 'b.md', owner: 'role:two' }),
        someFinding({ path: 'c.md', owner: 'role:two' }),
        someFinding({ path: 'd.md', owner: undefined }),
      ]),
      { link: undefined, maxChars: 60_000, whereTheRestIs: REST },
    );
    expect([...page.matchAll(/^\*\*(.*)\*\* \(\d\)$/gm)].map(([, owner]) => owner)).toEqual([
      'Nobody',
      '`role:two`',
      '`role:one`',
    ]);
  });

  it('is one line when all is clear, and says what comes next', () => {
    expect(renderMarkdown(reportOf([]), { link: undefined, maxChars: 60_000, whereTheRestIs: REST })).toBe(
      '### Holdfast · all clear · 1 document as of 2026-11-22 · next due: Backup policy, 2027-01-31, `role:it-lead`\n',
    );
  });

  it('never says that all is clear when something could not be looked at', () => {
    const report = reportOf([], { notChecked: [{ what: 'git history', why: 'shallow clone', fix: 'Fetch `all`.' }] });
    const page = renderMarkdown(report, { link: undefined, maxChars: 60_000, whereTheRestIs: REST });
    expect(page).not.toContain('all clear');
    expect(page).toContain('### Holdfast · no findings · 1 not checked');
    expect(page).toContain('- git history: shallow clone. Fetch `all`.');
  });
});
