import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvTable } from '../../../src/documents/csv.ts';
import { recordsOf } from '../../../src/records/inventory.ts';
import { soa } from '../../../src/records/types/soa.ts';
import { soaDifferenceHtml } from '../../../src/render/soa/soa-difference-html.ts';
import { soaDifferenceMarkdown } from '../../../src/render/soa/soa-difference-markdown.ts';
import { soaDifferenceText } from '../../../src/render/soa/soa-difference-text.ts';
import { soaHtml } from '../../../src/render/soa/soa-html.ts';
import { soaMarkdown } from '../../../src/render/soa/soa-markdown.ts';
import { soaDifferenceTable, soaTable } from '../../../src/render/soa/soa-table.ts';
import { soaText } from '../../../src/render/soa/soa-text.ts';
import { renderCsv } from '../../../src/render/table/csv.ts';
import { soaDifference } from '../../../src/views/soa/soa-difference.ts';
import type { StatementOfApplicability } from '../../../src/views/soa/statement.ts';
import { statementFrom, statementOfApplicability } from '../../../src/views/soa/statement-of-applicability.ts';
import { checkedFolder } from '../../support/checked.ts';
import { hostileText } from '../../support/report-hostile.ts';
import { liveParts } from '../../support/runner-markdown.ts';
import { soaFile, statementIn, TODAY } from '../../views/soa/support.ts';

const PLAIN = { colour: false, width: 100 };

async function brightwater() {
  const { isms, report } = await checkedFolder('fixtures/clean-isms', { today: TODAY });
  const statement = statementOfApplicability(isms, report);
  const old = recordsOf(isms, soa).find(({ entry }) => entry.path.includes('archive'));
  if (!old) throw new Error('the fixture has no older statement');
  const before = { statement: statementFrom(old, isms), label: 'archive/2024.md', alone: true };
  return { statement, difference: soaDifference(before, { statement, label: 'the files here' }) };
}

describe('the statement of Brightwater', () => {
  it('is a page for a terminal that fits its width', async () => {
    const page = soaText((await brightwater()).statement, PLAIN);
    expect(page.split('\n').filter((line) => line.length > PLAIN.width)).toEqual([]);
    await expect(page).toMatchFileSnapshot('../golden/soa/brightwater.txt');
  });

  it('is a page in Markdown', async () => {
    await expect(soaMarkdown((await brightwater()).statement)).toMatchFileSnapshot(
      '../golden/soa/brightwater-markdown.txt',
    );
  });

  it('is a page in HTML', async () => {
    await expect(soaHtml((await brightwater()).statement)).toMatchFileSnapshot('../golden/soa/brightwater-html.txt');
  });

  it('is set against the one of 2024', async () => {
    const page = soaDifferenceText((await brightwater()).difference, PLAIN);
    expect(page.split('\n').filter((line) => line.length > PLAIN.width)).toEqual([]);
    await expect(page).toMatchFileSnapshot('../golden/soa/brightwater-difference.txt');
  });
});

/** Everything that a repository may write, as the given text; what is a word of Holdfast's own stays. */
function poisoned(statement: StatementOfApplicability, text: string): StatementOfApplicability {
  const keys = new Set(['name', 'title', 'path', 'owner', 'justification', 'what', 'why', 'message', 'fix', 'version']);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return keys.has(key) ? text : value;
    if (Array.isArray(value))
      return value.map((one) => (typeof one === 'string' && key !== 'saidBy' ? text : walk(one, key)));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  const { controls, ...rest } = walk(statement, '') as StatementOfApplicability;
  return {
    ...rest,
    controls: controls.map((one) => ({
      ...one,
      control: one.theme === 'own' ? text : one.control,
      // An address is where a link could come from.
      evidence: one.evidence.map((proof) => ({ ...proof, kind: 'address' as const })),
    })),
  };
}

/** A statement with something in each part of the page. */
const FULL = {
  'soa.md': soaFile([
    '{ control: A.5.1, applicable: true, reasons: [risk], justification: Because, implementation: implemented, evidence: ["https://x.example/a", RSK-01] }',
    '{ control: A.5.3, applicable: true, justification: Because }',
    '{ control: A.9.2.3, applicable: true, justification: Old }',
    '{ control: ACME-01, applicable: true, justification: Ours, implementation: planned }',
    '{ applicable: true }',
  ]),
  'risk.md': '---\nid: RSK-01\ntype: risk\ntitle: Theft\nstatus: treating\nowner: role:it\ncontrols: [A.5.1]\n---\n',
};

const TAGS =
  /^(?:html|head|meta|title|style|body|main|header|section|nav|footer|h1|h2|p|dl|div|dt|dd|ul|li|strong|span|a|i|table|thead|tbody|tr|th|td)$/;
const ATTRIBUTES = /^(?:lang|charset|http-equiv|content|name|class|aria-label|aria-hidden|href|title|rel|scope|id)$/;

/** A whole tag; `>` inside quotes does not end it. */
const TAG = /<\/?([^\s<>/]+)((?:\s+[^\s=<>"]+(?:="[^"]*")?)*)\s*\/?>/g;

/** Tags, attributes and addresses of a page that are not of our making. */
function strangersIn(html: string): readonly string[] {
  const strangers: string[] = [];
  const page = html.replace(/<style>[^<]*<\/style>/, '').replace(/^<!doctype html>/, '');
  for (const [whole, tag = '', rest = ''] of page.matchAll(TAG)) {
    if (!TAGS.test(tag)) strangers.push(whole);
    for (const [, name = '', value = ''] of rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)) {
      if (!ATTRIBUTES.test(name)) strangers.push(`${name} in ${whole}`);
      if (name === 'href' && !/^(?:#|https?:\/\/[^\s/])/.test(value)) strangers.push(value);
    }
  }
  const text = page.replace(TAG, '');
  if (text.includes('<')) strangers.push('a bracket in the text');
  if (/[\p{Cc}\u202E\u2066\u200B]/u.test(text.replace(/\n/g, ''))) strangers.push('something unseen');
  return strangers;
}

describe('what a repository writes', () => {
  it('would be caught getting through', () => {
    expect(strangersIn('<p onclick="x">a</p><script>b</script><a href="javascript:c">d</a>')).toEqual([
      'onclick in <p onclick="x">',
      '<script>',
      '</script>',
      'javascript:c',
    ]);
    expect(strangersIn('<p>a < b \u202E</p>')).toEqual(['a bracket in the text', 'something unseen']);
  });

  it('is text and nothing else on every page', async () => {
    const whole = await statementIn(FULL);
    const small = {
      ...whole,
      controls: whole.controls.filter(({ problems, theme }) => problems.length !== 1 || theme === 'own'),
    };
    fc.assert(
      fc.property(hostileText(), (text) => {
        const statement = poisoned(small, text);
        const difference = soaDifference(
          { statement: whole, label: text },
          {
            statement: { ...statement, controls: statement.controls.map((one) => ({ ...one, listed: true })) },
            label: text,
          },
        );
        expect(strangersIn(soaHtml(statement))).toEqual([]);
        expect(strangersIn(soaDifferenceHtml(difference))).toEqual([]);
        for (const page of [soaMarkdown(statement), soaDifferenceMarkdown(difference)])
          expect(liveParts(page, []).filter((part) => !/^heading of depth [12]$/.test(part))).toEqual([]);
        for (const page of [soaText(statement, PLAIN), soaDifferenceText(difference, PLAIN)]) {
          expect(page).not.toMatch(/^(?:::|.*##\[)/m);
          expect(page.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E\u2066]/);
        }
        // As a spreadsheet reads it: a comma inside of quotes begins no cell.
        for (const csv of [renderCsv(soaTable(statement.controls)), renderCsv(soaDifferenceTable(difference))]) {
          const cells = csvTable(csv).rows.flatMap((row) => row.map((cell) => cell.text));
          expect(cells.filter((cell) => /^\s*[=+@|%]/.test(cell))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no heading of its own in Markdown', async () => {
    const page = soaMarkdown(poisoned(await statementIn(FULL), '\n# Approved'));
    expect(page.match(/^#+ .*$/gm)).toEqual([
      '# Statement of applicability',
      '## Gaps',
      '## Worth a look',
      '## Findings of the rules',
      '## A.5 Organizational controls',
      '## A.6 People controls',
      '## A.7 Physical controls',
      '## A.8 Technological controls',
      '## Own controls',
      '## Numbers of the edition of 2013',
      '## Not checked',
    ]);
  });
});

describe('the page in HTML', () => {
  it('loads nothing and runs nothing', async () => {
    const page = soaHtml(await statementIn(FULL));
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|@import|url\(/i);
  });

  it('leads to an address of the web, and to no other', async () => {
    const row = (address: string): Readonly<Record<string, string>> => ({
      'soa.md': soaFile([
        `{ control: A.5.1, applicable: true, justification: Because, implementation: implemented, evidence: ["${address}"] }`,
      ]),
    });
    expect(soaHtml(await statementIn(row('https://vault.example/a?b=c&d')))).toContain(
      '<a href="https://vault.example/a?b=c&amp;d" rel="noopener noreferrer">',
    );
    for (const address of ['javascript://x%0aalert(1)', 'file:///etc/passwd', 'data://text/html,x'])
      expect(soaHtml(await statementIn(row(address)))).not.toContain(`href="${address.slice(0, 5)}`);
  });

  it('tells every control apart for whoever sees no colours', async () => {
    const page = soaHtml(await statementIn(FULL));
    expect(page).toContain('aria-label="A.5.1, Policies for information security, applicable, implemented');
    expect(page).toContain('aria-label="A.5.2, Information security roles and responsibilities, undecided, has a gap"');
  });
});

describe('the difference', () => {
  it('says that nothing changed, and what could not be compared', async () => {
    const statement = await statementIn(FULL);
    const same = soaDifference({ statement, label: 'old.md', alone: true }, { statement, label: 'now' });
    expect(soaDifferenceText(same, PLAIN)).toMatch(/Nothing changed in \d+ controls\.\n$/);
    expect(soaDifferenceText(same, PLAIN)).toContain('Not compared: which documents implement each control');
  });

  it('says that there is no statement on either side', async () => {
    const statement = await statementIn({ 'p.md': '---\nid: POL-01\ntype: policy\ntitle: P\nowner: role:ceo\n---\n' });
    const none = soaDifference({ statement, label: 'v1' }, { statement, label: 'now' });
    expect(soaDifferenceText(none, PLAIN)).toContain('Neither side has a statement with entries.');
    expect(soaDifferenceMarkdown(none)).toContain('no statement yet');
  });
});
