import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../src/lsp/completion.ts';
import { definitionsAt, referencesAt } from '../../src/lsp/locations.ts';
import { atCursor, seen } from '../support/lsp-snapshot.ts';

const FILES = {
  'holdfast.yml': 'version: 1\npreset: iso27001\n',
  'soa.md':
    '---\nid: SOA-01\ntype: soa\ntitle: Statement\nstatus: effective\nedition: iso27001-2022\nentries:\n  - control: A.5.15\n    applicable: true\n    risks: [RSK-02]\n---\n',
  'risks.md':
    '\uFEFF---\r\nid: REG-01\r\ntype: register\r\nof: risk\r\ntitle: "🔐 Risks"\r\nentries:\r\n  - id: RSK-01\r\n  - title: x\r\n    id: "RSK-02"\r\n---\r\n',
  'role.md': '---\nid: ROLE-01\ntype: role\nkey: it-lead\ntitle: IT lead\nstatus: active\n---\n',
};

async function places(marked: string, of: 'definition' | 'references' = 'definition'): Promise<readonly string[]> {
  const { text, offset } = atCursor(marked);
  const { snapshot, file } = await seen({ ...FILES, 'a.md': text }, { open: ['a.md'] });
  const found =
    of === 'definition'
      ? definitionsAt(file('a.md'), offset, snapshot)
      : referencesAt(file('a.md'), offset, snapshot, { declaration: false });
  return found.map(({ path, range: { start, end } }) => `${path} ${start.line}:${start.character}-${end.character}`);
}

describe('definitionsAt', () => {
  it('leads to the row of a register, in a file with CRLF and a byte order mark', async () => {
    expect(await places('See RSK-0‸2')).toEqual(['risks.md 8:8-16']);
    expect(await places('---\nid: a\nlinks: [RSK-01, RSK-0‸1]\n---\n')).toEqual(['risks.md 6:8-14']);
  });

  it('leads from a control to its decision, and from a role to its record', async () => {
    expect(await places('See A.5.1‸5')).toEqual(['soa.md 7:13-19']);
    expect(await places('---\nid: a\nowner: role:it‸-lead\n---\n')).toEqual(['role.md 1:4-11']);
  });

  it('leads out of the metadata beside a document, and into it', async () => {
    const { snapshot, file } = await seen({
      'holdfast.yml': 'version: 1\npreset: iso27001\nreaders: [sidecar]\n',
      'a.md': 'See POL-02.\n',
      'a.yml': 'id: POL-01\ntype: policy\nsupersedes: [POL-02]\n',
      'b.md': '# B\n',
      'b.yaml': '# of B\nid: POL-02\ntype: policy\n',
    });
    const expected = [{ path: 'b.yaml', range: { start: { line: 1, character: 4 }, end: { line: 1, character: 10 } } }];
    for (const path of ['a.md', 'a.yml']) {
      const source = file(path);
      expect(definitionsAt(source, source.text.getText().indexOf('POL-02') + 2, snapshot)).toEqual(expected);
    }
    const [reference] = referencesAt(file('a.md'), 6, snapshot, { declaration: false });
    expect(reference).toEqual({
      path: 'a.yml',
      range: { start: { line: 2, character: 13 }, end: { line: 2, character: 19 } },
    });
    expect(
      completionsAt(file('a.yml').text, file('a.yml').text.getText().length, snapshot, true).map(({ label }) => label),
    ).toContain('approved_by');
  });

  it('leads nowhere from words that name nothing', async () => {
    for (const marked of ['See RSK-9‸9', '‸', '---\ni‸d: a\n---\n']) expect(await places(marked)).toEqual([]);
  });
});

describe('referencesAt', () => {
  it('finds every record that names a record or a control', async () => {
    expect(await places('---\nid: a\ntype: asset\nlinks: [RSK-0‸2]\n---\n', 'references')).toEqual([
      'a.md 3:8-14',
      'soa.md 9:12-18',
    ]);
    expect(await places('By A.5.1‸5', 'references')).toEqual(['soa.md 7:13-19']);
  });
});
