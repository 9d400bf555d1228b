import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionAt } from '../../src/documents/position-at.ts';
import type { FieldNode } from '../../src/model/document.ts';
import type { Report } from '../../src/model/report.ts';
import { checked } from '../support/checked.ts';
import { parsed } from '../support/parsed.ts';

/** Nothing is wrong with it but its date, under any preset. */
const HEALTHY =
  '---\nid: POL-99\ntype: policy\ntitle: Healthy\nstatus: effective\nowner: role:a\nversion: "1.0"\nlevel: topic\napproved_by: role:b\napproved_on: 2019-01-01\nnext_review: 2020-01-01\n---\n';

/** What front matter is made of, in any order and number. */
const anyPiece: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('---', '--- ', '---js', '...', '\n', '\n\n', '\r\n', '\r', '\uFEFF', '\u2028', '\t', ' ', '  '),
  fc.constantFrom(
    'owner: ',
    'title: ',
    'id: ',
    'type: ',
    'status: ',
    'reviewed_on: ',
    'review_interval: ',
    'next_review: ',
    'due: ',
    'links: ',
    'a.b: ',
  ),
  fc.constantFrom(
    '"',
    "'",
    '|',
    '>-',
    '|+2',
    '- ',
    '? ',
    ': ',
    ':',
    '#',
    '&a ',
    '*a',
    '!!str ',
    '!x ',
    '<<: ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '%YAML 1.2',
    '@',
    '`',
  ),
  fc.constantFrom(
    'policy',
    'nonconformity',
    'corrective-action',
    'open',
    'draft',
    '@alice',
    'role:a',
    '2026-01-01',
    '12 months',
    'TBC',
    '~',
    '8.10',
    'constructor',
    '__proto__',
    '[a](b.md)',
    '](<',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

const anySource = fc.array(anyPiece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const anyFenced = fc
  .tuple(
    fc.constantFrom('---\n', '\uFEFF---\n', '---\r\n', '--- \n'),
    anySource,
    fc.constantFrom('\n---\n', '\r\n---\r\n', '\n---', '\n', ''),
    anySource,
  )
  .map((parts) => parts.join(''));

describe('reading a document', () => {
  it('never throws on any bytes, and says why when it reads nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const document = parsed(bytes);
        expect(document.problems.length).toBeLessThanOrEqual(1);
        if (document.problems.length === 0) expect(document.text).toBe(Buffer.from(bytes).toString('utf8'));
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws on any text between fences, and every place in it is a place in the file', () => {
    fc.assert(
      fc.property(anyFenced, (text) => {
        const document = parsed(text);
        const spans = [...document.problems, ...(document.frontMatter ? nodesOf(document.frontMatter.root) : [])];
        for (const { start, end } of spans) {
          expect([start >= 0, end >= start, end <= text.length]).toEqual([true, true, true]);
          const place = positionAt(document, { start, end });
          expect(place.line >= 1 && place.column >= 1 && place.endLine >= place.line).toBe(true);
        }
        expect(document.frontMatter !== undefined && document.problems.length > 0).toBe(false);
        expect(document.bodyStart).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives what a scalar of one line says at the place that it names', () => {
    const anyWord = fc.stringMatching(/^[a-z0-9@.:/-]{0,8}$/);
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), anyWord, { maxKeys: 6 }),
        fc.boolean(),
        fc.boolean(),
        (fields, crlf, mark) => {
          const lines = ['---', ...Object.entries(fields).map(([key, value]) => `${key}: "${value}"`), '---', ''];
          const document = parsed((mark ? '\uFEFF' : '') + lines.join(crlf ? '\r\n' : '\n'));
          for (const { key, value } of document.frontMatter?.root.entries ?? []) {
            expect(document.text.slice(value.start, value.end)).toBe(`"${fields[key]}"`);
          }
          expect(document.frontMatter?.root.entries.map(({ key }) => key)).toEqual(Object.keys(fields));
        },
      ),
    );
  });
});

describe('checking documents', () => {
  it('never throws on any of them, and reports the healthy one beside them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFenced, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('essentials', 'iso27001'),
        async (texts, preset) => {
          const files = Object.fromEntries(texts.map((text, index) => [`policies/${index}.md`, text]));
          const { report } = await checked({ ...files, 'zz.md': HEALTHY }, { today: '2026-11-22', preset });
          expect(report.findings.filter(({ path }) => path === 'zz.md').map(({ rule }) => rule)).toEqual([
            'review-overdue',
          ]);
          expect(report.summary.documents).toBe(texts.length + 1);
          expectSound(report);
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** Every finding has a place, words and a fingerprint of its own; what could not be judged is named. */
function expectSound(report: Report): void {
  for (const { message, why, fix, position } of report.findings) {
    expect([message, why, fix].every((words) => words.length > 0)).toBe(true);
    expect(position.line >= 1 && position.column >= 1).toBe(true);
  }
  const fingerprints = report.findings.map(({ fingerprint }) => fingerprint);
  expect(new Set(fingerprints).size).toBe(fingerprints.length);
  const broken = report.findings.filter(
    ({ rule, document, title }) => rule === 'front-matter-invalid' && !document && !title,
  );
  expect(report.unjudged.every((path) => broken.some((finding) => finding.path === path))).toBe(true);
}

function nodesOf(node: FieldNode): readonly FieldNode[] {
  if (node.kind === 'scalar') return [node];
  const below = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return [node, ...below.flatMap(nodesOf)];
}
