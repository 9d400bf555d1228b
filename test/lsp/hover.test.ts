import { describe, expect, it } from 'vitest';
import { interval } from '../../src/calendar/interval.ts';
import { hoverAt } from '../../src/lsp/hover.ts';
import { explainDocument } from '../../src/views/explain.ts';
import { atCursor, seen } from '../support/lsp-snapshot.ts';

const SOA = [
  '---',
  'id: SOA-01',
  'type: soa',
  'title: Statement',
  'status: effective',
  'version: "4.0"',
  'edition: iso27001-2022',
  'entries:',
  '  - control: A.5.15',
  '    applicable: true',
  '    justification: People share systems',
  '    implementation: implemented',
  '---',
].join('\n');
const OTHERS = {
  'holdfast.yml': 'version: 1\npreset: iso27001\n',
  'soa.md': SOA,
  'policy.md':
    '---\nid: POL-01\ntype: policy\ntitle: "Access <b>*now*</b>"\nstatus: effective\nowner: role:it-lead\ncontrols: [A.5.15]\n---\n',
  'role.md': '---\nid: ROLE-01\ntype: role\nkey: it-lead\ntitle: IT lead\nstatus: active\n---\n',
};

/** What the cursor in `a.md` shows. */
async function shown(
  marked: string,
  format: 'markdown' | 'plaintext' = 'plaintext',
  others: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const { text, offset } = atCursor(marked);
  const { snapshot, file } = await seen({ ...OTHERS, ...others, 'a.md': text }, { open: ['a.md'] });
  const contents = hoverAt(file('a.md'), offset, snapshot, format)?.contents;
  return contents && (contents as { readonly value: string }).value;
}

/** A programme of audits names controls in its rows, and implements none of them. */
const PROGRAMME =
  '---\nid: AP-01\ntype: audit-programme\ntitle: Audits\nstatus: approved\nowner: x\naudits:\n  - id: AUD-01\n    controls: [A.8.24]\n---\n';

const DUTIFUL =
  '---\nid: POL-02\ntype: policy\ntitle: Backup\nstatus: effective\nowner: role:it-lead\nreviewed_on: 2026-01-15\nreview_interval: 12 months\n---\n';

describe('hoverAt', () => {
  it('says what a control is, what was decided, and who implements it', async () => {
    for (const marked of [
      '---\nid: a\nowner: x\ncontrols: ["A.5.1‸5, A.8.1"]\n---\n',
      '---\nid: a\nowner: x\n---\nBy A.5.1‸5.\n',
    ])
      expect(await shown(marked)).toBe(
        [
          'A.5.15 Access control',
          'SOA-01 4.0: applicable, implemented, People share systems',
          'implemented by POL-01 Access <b>*now*</b>',
        ].join('\n'),
      );
  });

  it('says that nobody decided on a control, and nobody implements it', async () => {
    expect(await shown('See A.8.2‸4')).toBe(
      'A.8.24 Use of cryptography\nSOA-01 4.0 does not decide on it\nno document says that it implements it',
    );
  });

  it('does not take an audit of a control for its implementation', async () => {
    expect(await shown('See A.8.2‸4', 'plaintext', { 'audits.md': PROGRAMME })).toContain(
      'no document says that it implements it\nnamed by AP-01 Audits',
    );
  });

  it('shows a record with its state and owner, and its title as text whatever is in it', async () => {
    const text = await shown('---\nid: a\nowner: x\n---\nSee POL-0‸1.', 'markdown');
    expect(text).toContain('**POL-01 · Access \\<b\\>\\*now\\*\\</b\\>**');
    expect(text).toContain('policy · effective · in force');
    expect(text).toContain('owner: role:');
    expect(text).not.toContain('<b>');
  });

  it('shows who an owner is', async () => {
    expect(await shown('---\nid: a\nowner: role:it-‸lead\n---\n')).toContain('ROLE-01 · IT lead');
  });

  it('shows a clause where one is expected, and no number elsewhere', async () => {
    expect(await shown('---\nid: a\nowner: x\nclauses: ["9.‸1"]\n---\n')).toMatch(/^9\.1 \S/);
    expect(await shown('---\nid: a\nowner: x\n---\nVersion 9.‸1')).toBeUndefined();
  });

  it('says on the fields that a duty rests on what `holdfast explain` says of it', async () => {
    const { snapshot } = await seen({ ...OTHERS, 'a.md': DUTIFUL });
    const { isms, report } = snapshot;
    const [duty] = explainDocument('a.md', isms, report, interval({ days: 30 })).entries[0]?.duties ?? [];
    expect(duty?.derivation).toBe('`reviewed_on` 2026-01-15 + 12 months (`review_interval`)');
    for (const [before, after] of [
      ['reviewed_on: 2026', 'reviewed_on: 20‸26'],
      ['reviewed_on: 2026', 'reviewed‸_on: 2026'],
      ['12 months', '12 mon‸ths'],
    ] as const) {
      const text = await shown(DUTIFUL.replace(before, after));
      expect(text).toContain(`2027-01-15 Review (in 54 days): ${duty?.derivation}`);
    }
    expect(await shown(DUTIFUL.replace('Backup', 'Back‸up'))).not.toContain('Review');
  });

  it('describes a field at its key', async () => {
    expect(await shown(DUTIFUL.replace('owner', 'own‸er'))).toBe(
      [
        'owner · policy',
        'Who answers for it; one or several: `role:it-lead`, `person:kim`, "@handle", an address or a name.',
        'holds a list: a role, a person or a name',
      ].join('\n'),
    );
    expect(await shown('---\ntype: risk\ntreat‸ment: avoid\n---\n')).toMatch(
      /^treatment · risk\n.+\nholds `modify`, `avoid`, `share`, `retain`\nrequired$/,
    );
  });

  it('knows nothing of fields and words that are none of its own', async () => {
    for (const marked of ['---\ntype: risk\n__proto‸__: 1\n---\n', 'A wo‸rd', '‸'])
      expect(await shown(marked)).toBeUndefined();
  });
});
