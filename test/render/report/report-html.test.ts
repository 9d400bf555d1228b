import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodiesOf } from '../../../src/render/report/bodies.ts';
import { el } from '../../../src/render/report/el.ts';
import { embeddedJson } from '../../../src/render/report/embedded.ts';
import { findingsTable } from '../../../src/render/report/findings-table.ts';
import { answer } from '../../../src/render/report/parts/overview.ts';
import { renderCsv } from '../../../src/render/table/csv.ts';
import { HOSTILE } from '../../support/report-hostile.ts';
import { type MadeReport, reportOfFiles, reportOfFolder } from '../../support/report-of.ts';

const TODAY = { today: '2026-11-22' };

/** The data that a page carries for its script. */
function dataIn(html: string, id: string): unknown {
  const text = new RegExp(`<script type="application/json" id="${id}">([^<]*)</script>`).exec(html)?.[1];
  return JSON.parse(text ?? 'null');
}

describe('the report as HTML', () => {
  let acme: MadeReport;
  beforeAll(async () => {
    acme = await reportOfFolder('fixtures/acme-isms', TODAY);
  });

  it('has the same bytes for the same documents and day', async () => {
    expect((await reportOfFolder('fixtures/acme-isms', TODAY)).html).toBe(acme.html);
  });

  it('loads nothing, and lets nothing run but what it carries, by hash', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(acme.html)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^ ]*'; script-src 'sha256-[^ ]*' 'sha256-[^ ]*';/);
    const inline = [...acme.html.matchAll(/<(?:style|script)>([\s\S]*?)<\/(?:style|script)>/g)].map(
      ([, text]) => text ?? '',
    );
    expect(inline).toHaveLength(3);
    for (const text of inline) expect(policy).toContain(createHash('sha256').update(text).digest('base64'));
    expect(acme.html).not.toMatch(/<(?:link|img|iframe|object|embed|base|form action)\b/i);
    expect(withoutScripts(acme.html)).not.toMatch(/\s(?:on\w+|style|src|srcset)\s*=/i);
  });

  it('says what is in the way, in the page itself, for whoever has no JavaScript', () => {
    const text = withoutScripts(acme.html);
    expect(text).toContain('Not as things stand: 17 errors are in the way.');
    for (const { message } of acme.page.findings.standing.slice(0, 5)) {
      expect(plain(text)).toContain(plain(message.replaceAll('`', '')));
    }
    expect(text).toContain('<noscript>');
  });

  it('carries every finding, duty, document and owner for its script', () => {
    const length = (id: string): number => (dataIn(acme.html, id) as { readonly length: number }).length;
    const { findings, calendar, documents, owners } = acme.page;
    expect(length('data-findings')).toBe(findings.standing.length + findings.baseline.length + findings.waived.length);
    expect(length('data-duties')).toBe(calendar.duties.length + calendar.unscheduled.length);
    expect(length('data-documents')).toBe(documents.length);
    expect(length('data-owners')).toBe(owners.length);
  });

  it('gives every picture a title and a description, and every id once', () => {
    const text = withoutScripts(acme.html);
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(ids).toEqual([...new Set(ids)]);
    const pictures = [...text.matchAll(/<svg class="picture[^>]*role="img" aria-labelledby="(\S+) (\S+)"/g)];
    expect(pictures.length).toBeGreaterThan(3);
    for (const [, title = '', says = ''] of pictures) expect(ids).toEqual(expect.arrayContaining([title, says]));
  });

  it('has the findings as CSV, with what is put up with said so', () => {
    const csv = renderCsv(findingsTable(acme.page.findings));
    expect(csv.split('\r\n')).toHaveLength(acme.page.findings.standing.length + 2);
    expect(csv).toMatch(/^severity,status,rule,area,/);
  });
});

describe('the answer to the first question', () => {
  const none = { summary: { errors: 0, warnings: 0 }, overview: { late: [] }, notChecked: [] };
  const with_ = (more: object): string => answer({ ...none, ...more } as never);

  it('never says more than what was checked', () => {
    expect(with_({})).toBe('Nothing that was checked is in the way.');
    expect(with_({ notChecked: [{}] })).toBe('As far as it was checked, nothing is in the way.');
    expect(with_({ summary: { errors: 1, warnings: 4 } })).toBe('Not as things stand: 1 error is in the way.');
    expect(with_({ overview: { late: [{}, {}] } })).toBe('Almost: no errors, but 2 duties are late.');
    expect(with_({ summary: { errors: 0, warnings: 1 } })).toBe(
      'No errors are in the way; 1 warning is left to settle.',
    );
  });
});

describe('a report on hostile documents', () => {
  const PIECES = [
    ...HOSTILE,
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover=alert(1) x='",
    '</style><style>*{display:none}',
    '</title><svg onload=alert(1)>',
    '\u2028\u2029\u202E\u0000',
    'javascript:alert(1)',
    ']]><!--',
  ];

  it('lets nothing out of text, attributes, JSON or SVG', async () => {
    const hostile = PIECES.join(' ').replaceAll('\u0000', '');
    const quoted = JSON.stringify(hostile.slice(0, 3000));
    const files = {
      'holdfast.yml': 'version: 1\npreset: iso27001\n',
      '"><img src=x onerror=alert(1)>.md': `---\nid: ${quoted}\ntype: policy\ntitle: ${quoted}\nstatus: effective\nowner: ${quoted}\nreviewed_on: 2025-01-01\nreview_interval: 12 months\n---\n# ${hostile}\n\n${hostile}\n`,
      'cert.md': `---\nid: CRT-1\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:a\nstandard: ${quoted}\nnumber: ${quoted}\ndecision_date: 2025-01-01\nexpiry_date: 2027-12-31\n---\n`,
      'nc.md': `---\nid: NC-1\ntype: nonconformity\ntitle: ${quoted}\nstatus: open\nowner: role:a\ngrade: ${quoted}\ndetected_on: 2026-10-01\n---\n`,
      'method.md': `---\nid: RMD-1\ntype: risk-method\ntitle: ${quoted}\nstatus: effective\nowner: role:a\nlikelihood_scale: [{ value: 1, label: ${quoted} }]\nimpact_scale: [{ value: 1, label: ${quoted} }]\nlevel_rule: product\nlevels: [{ name: ${quoted}, min: 1, max: 1 }]\n---\n`,
      'risk.md': `---\nid: RSK-1\ntype: risk\ntitle: ${quoted}\nstatus: assessed\nowner: role:a\ninherent_likelihood: 1\ninherent_impact: 1\n---\n`,
    };
    const { html, page } = await reportOfFiles(files, TODAY);
    expect(page.documents.length).toBe(5);
    const known = new Set(['application/json']);
    for (const [, type = ''] of html.matchAll(/<script type="([^"]*)"/g)) expect(known.has(type)).toBe(true);
    // Two scripts and one style sheet, as in any report: none was smuggled in.
    expect(html.match(/<script>/g)).toHaveLength(2);
    expect(html.match(/<\/script>/g)?.length).toBe((html.match(/<script[ >]/g) ?? []).length);
    expect(html.match(/<style/g)).toHaveLength(1);
    const text = withoutScripts(html);
    expect(text.match(/<img|<svg onload|<iframe/gi)).toBeNull();
    for (const [tag] of text.matchAll(/<[a-z][^>]*>/g))
      expect(unquoted(tag)).not.toMatch(/\son\w+=|\sstyle=|javascript:/i);
    expect(/[\u2028\u2029\u202E]/.test(html)).toBe(false);
  });

  it('embeds any data so that it reads back and cannot end its element', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...PIECES))), (data) => {
        const text = embeddedJson(data);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(text)).toEqual(data);
      }),
    );
  });

  it('shows any text as text, in elements and attributes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PIECES), fc.string(), (piece, more) => {
        const html = render(el('p', { title: piece + more }, more + piece));
        expect(html.match(/<(?!p title="|\/p>)/g)).toBeNull();
        expect(html.match(/"/g)).toHaveLength(2);
        expect(html).not.toMatch(/[\u2028\u2029\u202E\u0000]/);
      }),
    );
  });
});

describe('bodies in a report', () => {
  const documents = ['a.md', 'b.md', 'c.md'].map((path) => ({ path }));

  it('are there as long as there is room, those that are looked at first before others', () => {
    const bodies = bodiesOf(
      documents,
      (path) => `${path} says something`,
      (path) => path === 'c.md',
      60,
    );
    expect(documents.map(({ path }) => bodies.stateOf(path))).toEqual(['shown', 'no-room', 'shown']);
    expect(bodies.leftOut).toBe(1);
    expect(bodies.htmlOf('b.md')).toBeUndefined();
  });

  it('link to other documents of the report, and to nothing else on the disk', () => {
    const markdown = '[b](b.md#part) [up](../x.md) [c](./sub/../c.md?x) [none](d.md) [web](https://a.example/)';
    const html =
      bodiesOf(
        documents,
        (path) => (path === 'a.md' ? markdown : ''),
        () => false,
      ).htmlOf('a.md') ?? '';
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '#doc/b.md',
      '#doc/c.md',
      'https://a.example/',
    ]);
  });

  it('say so when there is none', () => {
    const bodies = bodiesOf(
      documents,
      () => ' \n',
      () => false,
    );
    expect(documents.map(({ path }) => bodies.stateOf(path))).toEqual(['none', 'none', 'none']);
  });
});

/** The page without what its scripts and style sheet say. */
function withoutScripts(html: string): string {
  return html.replace(/<(script|style)[ >][\s\S]*?<\/\1>/g, '');
}

/** A tag without the values of its attributes. */
function unquoted(tag: string): string {
  return tag.replace(/"[^"]*"/g, '""');
}

/** Words alone: without tags and references. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
