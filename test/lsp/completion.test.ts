import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completionsAt } from '../../src/lsp/completion.ts';
import { atCursor, seen } from '../support/lsp-snapshot.ts';

const FILES = {
  'people/kim.md': '---\nid: PER-01\ntype: person\ntitle: Kim Lee\nstatus: active\n---\n',
  'people/it-lead.md': '---\nid: ROLE-01\ntype: role\nkey: it-lead\ntitle: IT lead\nstatus: active\n---\n',
  'risks.md': [
    '---',
    'id: REG-01',
    'type: register',
    'of: risk',
    'title: Risks',
    'entries:',
    '  - id: RSK-01',
    '    title: Lost laptops',
    '    status: assessed',
    '  - id: "RSK-0: 2"',
    '    title: Odd',
    '---',
  ].join('\n'),
  'audit.md': '---\nid: AUD-01\ntype: audit-report\ntitle: Audit\n---\n',
};

/** The proposals at the cursor as `label` to the text with the first, or the named one, taken. */
async function proposed(
  marked: string,
  config = 'version: 1\npreset: iso27001\n',
): Promise<{ readonly labels: readonly string[]; readonly taken: (label: string) => string }> {
  const { text, offset } = atCursor(marked);
  const { snapshot } = await seen({ ...FILES, 'holdfast.yml': config });
  const document = TextDocument.create('', 'markdown', 1, text);
  const items = completionsAt(document, offset, snapshot);
  return {
    labels: items.map(({ label }) => label),
    taken: (label) => {
      const edit = items.find((item) => item.label === label)?.textEdit;
      if (!edit || !('range' in edit)) throw new Error(`no ${label}`);
      return TextDocument.applyEdits(document, [edit]);
    },
  };
}

describe('completionsAt', () => {
  it('proposes the states of the type, and no others', async () => {
    const { labels, taken } = await proposed('---\ntype: risk\nstatus: ass‸\n---\n');
    expect(labels).toEqual(['identified', 'assessed', 'treating', 'accepted', 'closed']);
    expect(taken('assessed')).toBe('---\ntype: risk\nstatus: assessed\n---\n');
  });

  it('proposes the states of the rows of a register, in a row', async () => {
    const { labels } = await proposed(
      '---\ntype: register\nof: risk\nstatus: active\nentries:\n  - id: a\n    status: ‸\n---\n',
    );
    expect(labels).toContain('treating');
  });

  it('puts the blank behind a colon that has none', async () => {
    const { taken } = await proposed('---\ntype: risk\ntreatment:‸\n---\n');
    expect(taken('avoid')).toBe('---\ntype: risk\ntreatment: avoid\n---\n');
  });

  it('proposes controls with their titles, in brackets and in lists', async () => {
    for (const marked of ['---\ncontrols: [A.5.1, A.‸]\n---\n', '---\ncontrols:\n  - A.‸\n---\n']) {
      const { labels, taken } = await proposed(marked);
      expect(labels).toHaveLength(93);
      expect(taken('A.8.24')).toBe(marked.replace('A.‸', 'A.8.24'));
    }
  });

  it('quotes a clause, which is a number to YAML, unless quotes are there', async () => {
    const { taken } = await proposed('---\nclauses: [‸]\n---\n');
    expect(taken('9.1')).toBe('---\nclauses: ["9.1"]\n---\n');
    const quoted = await proposed('---\nclauses: ["9‸"]\n---\n');
    expect(quoted.taken('9.1')).toBe('---\nclauses: ["9.1"]\n---\n');
  });

  it('proposes roles and people where somebody answers for something', async () => {
    const { labels } = await proposed('---\nowner: ‸\n---\n');
    expect(labels).toEqual(['role:it-lead', 'person:kim-lee']);
  });

  it('proposes records of the types to which a reference may lead, and quotes an id that would break the line', async () => {
    const { labels, taken } = await proposed('---\ntype: soa\nentries:\n  - control: A.5.1\n    risks: [‸]\n---\n');
    expect(labels).toEqual(['RSK-01', 'RSK-0: 2']);
    expect(taken('RSK-0: 2')).toContain('risks: ["RSK-0: 2"]');
  });

  it('proposes the fields that are not there yet, also in a row and under the keys of the repository', async () => {
    const first = await proposed('---\ntype: risk\ntitle: x\n‸\n---\n');
    expect(first.labels).toContain('residual_impact');
    expect(first.labels).not.toContain('title');
    expect(first.taken('owner')).toBe('---\ntype: risk\ntitle: x\nowner: \n---\n');
    const row = await proposed('---\ntype: register\nof: supplier\nentries:\n  - crit‸\n---\n');
    expect(row.taken('criticality')).toContain('\n  - criticality: \n');
    const mapped = await proposed('---\n‸\n---\n', 'version: 1\nfields: { owner: owner_slack }\n');
    expect(mapped.labels).toContain('owner_slack');
    expect(mapped.labels).not.toContain('owner');
  });

  it('knows a field under a path of keys that the repository maps', async () => {
    const config =
      'version: 1\npreset: iso27001\nfields: { owner: meta.owner, review_interval: [cycle, meta.cycle] }\n';
    expect((await proposed('---\nmeta:\n  owner: ‸\n---\n', config)).labels).toContain('role:it-lead');
    expect((await proposed('---\nmeta:\n  cycle: ‸\n---\n', config)).labels).toContain('12 months');
    expect((await proposed('---\nmeta:\n  other: ‸\n---\n', config)).labels).toEqual([]);
  });

  it('proposes ids in prose once their prefix is there, and nothing else in words', async () => {
    const { labels, taken } = await proposed('---\nid: a\n---\nSee rsk-‸.\n');
    expect(labels).toEqual(['RSK-01', 'RSK-0: 2']);
    expect(taken('RSK-01')).toBe('---\nid: a\n---\nSee RSK-01.\n');
    for (const marked of ['Words ‸', 'A word‸', '- ‸', 'well-kn‸']) expect((await proposed(marked)).labels).toEqual([]);
    expect((await proposed('By A.5.‸')).labels).toContain('A.5.15');
  });

  it('proposes nothing in a comment, nor for a field that it does not know', async () => {
    for (const marked of ['---\nowner: x # see ‸\n---\n', '---\nconstructor: ‸\n---\n', '---\ntitle: ‸\n---\n'])
      expect((await proposed(marked)).labels).toEqual([]);
  });
});
