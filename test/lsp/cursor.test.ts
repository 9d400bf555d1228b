import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorAt } from '../../src/lsp/cursor.ts';
import { atCursor } from '../support/lsp-snapshot.ts';

/** Where the cursor is, the keys that lead there, and the word around it. */
function place(marked: string): readonly [string, string, string] {
  const { text, offset } = atCursor(marked);
  const { at, keys, word } = cursorAt(text, offset);
  return [at, keys.join('.'), text.slice(word.start, word.end)];
}

describe('cursorAt', () => {
  it.each([
    ['a value', '---\nid: POL-0‸1\n---\n', ['value', 'id', 'POL-01']],
    ['an empty value', '---\nowner: ‸\ntitle: x\n---\n', ['value', 'owner', '']],
    ['a value without the closing fence', '---\nowner: role:‸', ['value', 'owner', 'role:']],
    ['a value in quotes', '---\nowner: "@ki‸m" # of old\n---\n', ['value', 'owner', '@kim']],
    ['a value in quotes that are open yet', '---\nversion: "1.‸\n---\n', ['value', 'version', '1.']],
    ['a key', '---\nid: a\nown‸\n---\n', ['key', '', 'own']],
    ['a key that has its value', '---\now‸ner: x\n---\n', ['key', '', 'owner']],
    ['an empty line', '---\nid: a\n‸\n---\n', ['key', '', '']],
    ['an item in brackets', '---\ncontrols: [A.5.1, "A.‸8.2", A.6.1]\n---\n', ['value', 'controls', 'A.8.2']],
    ['a new item in brackets', '---\ncontrols: [A.5.1, ‸\n---\n', ['value', 'controls', '']],
    ['an item of a list', '---\ncontrols:\n  - A.5.1\n  - A.‸\n---\n', ['value', 'controls', 'A.']],
    ['an item as far left as its key', '---\ncontrols:\n- A.‸\n---\n', ['value', 'controls', 'A.']],
    ['a value in a row', '---\nentries:\n  - id: R\n    owner: ‸\n---\n', ['value', 'entries.owner', '']],
    ['the first value of a row', '---\nentries:\n  - id: R‸\n---\n', ['value', 'entries.id', 'R']],
    ['a key in a row', '---\nentries:\n  - id: R\n    own‸\nowner: x\n---\n', ['key', 'entries', 'own']],
    ['a key behind the rows', '---\nentries:\n  - id: R\n‸\n---\n', ['key', '', '']],
    ['a table in a row', '---\na:\n  - b:\n      - c: 1\n        d: ‸\n---\n', ['value', 'a.b.d', '']],
    ['with CRLF', '---\r\nid: a\r\nowner: role:x‸\r\n---\r\n', ['value', 'owner', 'role:x']],
    ['behind a byte order mark', '\uFEFF---\nid: a‸\n---\n', ['value', 'id', 'a']],
    ['a word of the body', '---\nid: a\n---\nSee RSK-0‸1.\n', ['body', '', 'RSK-01']],
    ['a file without front matter', 'Text with A.5.‸', ['body', '', 'A.5.']],
    ['a dash in the body that is no item', '---\nid: a\n---\n- RSK-‸\n', ['body', '', 'RSK-']],
  ])('finds %s', (_, marked, expected) => {
    expect(place(marked)).toEqual(expected);
  });

  it('knows the row around the cursor and the whole, whichever line comes first', () => {
    const { text, offset } = atCursor(
      '---\nentries:\n  - id: R1\n    type: asset\n  - owner: ‸\n    type: risk\nof: supplier\n---\n',
    );
    const { row, root, table } = cursorAt(text, offset);
    expect([row?.get('type'), root.get('of'), [...table.keys()]]).toEqual(['risk', 'supplier', ['owner', 'type']]);
  });

  it('finds a word inside the text, whatever the text', () => {
    const piece = fc.constantFrom(
      '---',
      '\n',
      '\r\n',
      ': ',
      '- ',
      '[',
      ']',
      '"',
      "'",
      '#',
      '  ',
      '\t',
      'a',
      '🔐',
      '\uFEFF',
      '{',
      ',',
      '|',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), fc.nat(), (pieces, n) => {
        const text = `---\n${pieces.join('')}`;
        const offset = n % (text.length + 1);
        const { word } = cursorAt(text, offset);
        expect(word.start).toBeGreaterThanOrEqual(0);
        expect(word.end).toBeGreaterThanOrEqual(word.start);
        expect(word.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(word.start, word.end)).not.toContain('\n');
      }),
    );
  });
});
