import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from 'vscode-languageserver';
import { completionsAt } from '../../src/lsp/completion.ts';
import { diagnosticsOf } from '../../src/lsp/diagnostics.ts';
import { hoverAt } from '../../src/lsp/hover.ts';
import { definitionsAt, referencesAt } from '../../src/lsp/locations.ts';
import { quickFixes } from '../../src/lsp/quick-fixes.ts';
import type { SourceFile } from '../../src/lsp/snapshot.ts';
import { seen } from '../support/lsp-snapshot.ts';

const OTHERS = {
  'holdfast.yml': 'version: 1\npreset: strict\n',
  'soa.md': '---\nid: SOA-01\ntype: soa\nstatus: effective\nentries:\n  - control: A.5.1\n    applicable: true\n---\n',
  'odd.md': '---\nid: "a](https://x)![b](c)"\ntype: risk\ntitle: "<img src=x>\\u202E@kim"\n---\n',
};

const PIECES = [
  'id: ',
  'type: risk',
  'type: register',
  'of: soa',
  'entries:',
  '  - ',
  'controls: ',
  '[A.5.1, ',
  '"A.5.1',
  'owner: @x',
  'title: a: b',
  'reviewed_on: June 1, 2026',
  '__proto__: ',
  'constructor: ',
  '\n',
  '\r\n',
  '\r',
  '---',
  '\n---\n',
  '\uFEFF',
  '🔐',
  '\uD800',
  'RSK-',
  'SOA-01',
  'A.5.1',
  '{',
  '}',
  '|',
  '>',
  '*a',
  '&a',
  '!!js',
  '#',
  '\t',
  '\u2028',
];

/** Whether a range lies in the text of a file. */
function isIn({ text }: SourceFile, { start, end }: Range): boolean {
  const inside = (place: Range['start']): boolean => {
    const { line, character } = text.positionAt(text.offsetAt(place));
    return line === place.line && character === place.character;
  };
  return inside(start) && inside(end) && text.offsetAt(start) <= text.offsetAt(end);
}

describe('a text that nobody meant', () => {
  it('is answered at any place, and every range lies in it', async () => {
    const text = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string()), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), async (pieces, n) => {
        const { snapshot, file } = await seen({ ...OTHERS, 'a.md': `---\n${pieces.join('')}` }, { open: ['a.md'] });
        const source = file('a.md');
        const offset = n % (source.text.getText().length + 1);
        const at = source.text.positionAt(offset);
        const ranges = [
          ...completionsAt(source.text, offset, snapshot).flatMap(({ textEdit }) =>
            textEdit && 'range' in textEdit ? [textEdit.range] : [],
          ),
          ...[hoverAt(source, offset, snapshot, 'markdown')?.range ?? []].flat(),
          ...[
            ...definitionsAt(source, offset, snapshot),
            ...referencesAt(source, offset, snapshot, { declaration: true }),
          ].flatMap(({ path, range }) => (path === 'a.md' ? [range] : [])),
          ...(diagnosticsOf(snapshot, (path) => path).get('a.md') ?? []).map(({ range }) => range),
        ];
        quickFixes(source, { range: { start: at, end: at }, context: { diagnostics: [] } }, snapshot, (uri) => ({
          uri,
          version: 1,
        }));
        expect(ranges.filter((range) => !isIn(source, range))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
