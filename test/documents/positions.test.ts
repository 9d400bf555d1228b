import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineTextAt, positionAt } from '../../src/documents/position-at.ts';
import type { Document, FieldNode } from '../../src/model/document.ts';
import { nodeAt, parsed, placeOf, rawAt, textOf } from '../support/parsed.ts';

const LINES = [
  '---',
  'id: POL-01',
  'title: "Access: policy"',
  "motto: 'it''s ours'",
  'review:',
  '  on:   2026-03-01   ',
  '  every: 12 months',
  'owners:',
  '  - "@alice"',
  '  - role:it-lead',
  '  - name: Kim',
  '    since: 2024-01-31',
  'controls: [A.5.15, "A.5.16", {id: 8.10}]',
  'statement: |',
  '  First line.',
  '  Second line.',
  'long: some words',
  '  that go on',
  '"quoted key": value',
  'empty:',
  'none: ~',
  'last: x # why',
  '---',
  '',
  '# Body',
  '',
];

const LF = parsed(LINES.join('\n'));

describe('the place of a value', () => {
  it.each<[string, readonly (string | number)[], string, string]>([
    ['a plain value', ['id'], '2:5-2:11', 'POL-01'],
    ['a quoted value, quotes included', ['title'], '3:8-3:24', '"Access: policy"'],
    ['a value in single quotes', ['motto'], '4:8-4:20', "'it''s ours'"],
    ['a nested value, blanks excluded', ['review', 'on'], '6:9-6:19', '2026-03-01'],
    ['an item of a list', ['owners', 0], '9:5-9:13', '"@alice"'],
    ['a later item of a list', ['owners', 1], '10:5-10:17', 'role:it-lead'],
    ['a value in a table in a list', ['owners', 2, 'since'], '12:12-12:22', '2024-01-31'],
    ['an item of a list in one line', ['controls', 0], '13:12-13:18', 'A.5.15'],
    ['a quoted item of a list in one line', ['controls', 1], '13:20-13:28', '"A.5.16"'],
    ['a value in a table in a list in one line', ['controls', 2, 'id'], '13:35-13:39', '8.10'],
    ['a value behind a quoted key', ['quoted key'], '19:15-19:20', 'value'],
    ['an empty value, right behind its colon', ['empty'], '20:7-20:7', ''],
    ['a null', ['none'], '21:7-21:8', '~'],
    ['a value before a comment', ['last'], '22:7-22:8', 'x'],
  ])('is true for %s', (_name, steps, place, written) => {
    const node = nodeAt(LF, ...steps);
    expect(placeOf(LF, node)).toBe(place);
    expect(textOf(LF, node)).toBe(written);
  });

  it('is true for blocks and values of several lines', () => {
    expect(placeOf(LF, nodeAt(LF, 'statement'))).toMatch(/^15:1-/);
    expect(rawAt(LF, 'statement')).toBe('First line.\nSecond line.\n');
    expect(placeOf(LF, nodeAt(LF, 'long'))).toBe('17:7-18:13');
    expect(rawAt(LF, 'long')).toBe('some words that go on');
  });

  it('encloses the items of a list and the fields of a table', () => {
    expect(placeOf(LF, nodeAt(LF, 'review'))).toBe('6:3-7:19');
    expect(placeOf(LF, nodeAt(LF, 'owners'))).toBe('9:3-12:22');
  });

  it('of an empty item of a list lies on its own line', () => {
    const document = parsed('---\nowner:\n  -\n  - "@a"\n  -\n  -\n---\n');
    const lines = [0, 1, 2, 3].map((index) => positionAt(document, nodeAt(document, 'owner', index)).line);
    expect(lines).toEqual([3, 4, 5, 6]);
  });

  it('of an empty value in one line is not behind the colon of the next', () => {
    const document = parsed('---\nlinks: {a, b: c}\n---\n');
    expect(placeOf(document, nodeAt(document, 'links', 'a'))).toBe('2:10-2:10');
  });
});

describe('the place of a key', () => {
  it('is the key as written, at any depth', () => {
    const places = keys(nodeAt(LF)).map(([key, place]) => `${key} ${place}`);
    expect(places).toContain('id 2:1-2:3');
    expect(places).toContain('every 7:3-7:8');
    expect(places).toContain('since 12:5-12:10');
    expect(places).toContain('quoted key 19:1-19:13');
  });

  function keys(node: FieldNode): readonly (readonly [string, string])[] {
    if (node.kind === 'scalar') return [];
    if (node.kind === 'list') return node.items.flatMap(keys);
    return node.entries.flatMap(({ key, keyStart, keyEnd, value }) => [
      [key, placeOf(LF, { start: keyStart, end: keyEnd })] as const,
      ...keys(value),
    ]);
  }
});

describe('lines and columns', () => {
  it.each([
    ['CRLF', LINES.join('\r\n')],
    ['a byte order mark', `\uFEFF${LINES.join('\n')}`],
    ['a byte order mark and CRLF', `\uFEFF${LINES.join('\r\n')}`],
  ])('are the same with %s', (_name, text) => {
    const other = parsed(text);
    const placed = (document: Document): readonly string[] =>
      scalars(nodeAt(document)).map((node) => placeOf(document, node));
    expect(placed(other)).toEqual(placed(LF));
    expect(scalars(nodeAt(other)).map((node) => (node.kind === 'scalar' ? node.raw : ''))).toEqual(
      scalars(nodeAt(LF)).map((node) => (node.kind === 'scalar' ? node.raw : '')),
    );
  });

  it('count from 1, the end behind the last character, a byte order mark not at all', () => {
    const document = parsed('\uFEFF---\nowner: a\n---\n');
    expect(placeOf(document, { start: 0, end: 1 })).toBe('1:1-1:1');
    expect(placeOf(document, { start: 1, end: 4 })).toBe('1:1-1:4');
  });

  it('of an offset outside the text are those of its nearest end', () => {
    const document = parsed('ab\ncd');
    expect(placeOf(document, { start: -5, end: 99 })).toBe('1:1-2:3');
    expect(placeOf(document, { start: 4, end: 2 })).toBe('2:2-2:2');
  });

  it('agree with counting line ends, and with the line that is shown, for every offset of any text', () => {
    const anyLines = fc
      .array(fc.constantFrom('a', 'bc', '', 'é', '\r'), { maxLength: 8 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(anyLines, fc.nat(30), (text, offset) => {
        const at = Math.min(offset, text.length);
        const document = parsed(text);
        const before = text.slice(0, at).split('\n');
        const { line, column } = positionAt(document, { start: at, end: at });
        expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
        expect(lineTextAt(document, at)).toBe(text.split('\n')[line - 1]?.replace(/\r$/, ''));
      }),
    );
  });
});

describe('what was written', () => {
  it.each([
    ['1.10', '1.10'],
    ['8.10', '8.10'],
    ['5.20', '5.20'],
    ['0o17', '0o17'],
    ['0017', '0017'],
    ['0x1F', '0x1F'],
    ['1e3', '1e3'],
    ['1_000', '1_000'],
    ['12:30:45', '12:30:45'],
    ['2025-01-01', '2025-01-01'],
    ['2025-30-01', '2025-30-01'],
    ['2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z'],
    ['yes', 'yes'],
    ['NO', 'NO'],
    ['True', 'True'],
    ['Null', 'Null'],
    ['.inf', '.inf'],
    ['"1.10"', '1.10'],
    ["'8.10'", '8.10'],
    ['"a\\tb\\u00e9"', 'a\tbé'],
    ['+1', '+1'],
  ])('%s stays as it is', (written, raw) => {
    const document = parsed(`---\nversion: ${written}\n---\n`);
    expect(document.problems).toEqual([]);
    expect(rawAt(document, 'version')).toBe(raw);
  });

  it('stays as it is in keys: numbers that YAML takes for the same are two', () => {
    const document = parsed('---\ncontrols:\n  5.1: a\n  5.10:\n    status: done\n  2013: b\n  true: c\n---\n');
    expect(document.problems).toEqual([]);
    expect([rawAt(document, 'controls', '5.1'), rawAt(document, 'controls', '5.10', 'status')]).toEqual(['a', 'done']);
  });

  it('is found under keys that every object has', () => {
    const document = parsed('---\n__proto__: { owner: eve }\nconstructor: x\nhasOwnProperty: y\nowner: a\n---\n');
    expect(rawAt(document, '__proto__', 'owner')).toBe('eve');
    expect(rawAt(document, 'constructor')).toBe('x');
    expect(rawAt(document, 'owner')).toBe('a');
    expect(({} as Record<string, unknown>)['owner']).toBeUndefined();
  });
});

function scalars(node: FieldNode): readonly FieldNode[] {
  if (node.kind === 'scalar') return [node];
  return node.kind === 'list' ? node.items.flatMap(scalars) : node.entries.flatMap(({ value }) => scalars(value));
}
