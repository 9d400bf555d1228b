import { describe, expect, it } from 'vitest';
import { CONTROLS } from '../../../src/frameworks/iso27001/controls.ts';
import type { Report } from '../../../src/model/report.ts';
import { soaDraftMarkdown } from '../../../src/render/soa/soa-draft-markdown.ts';
import { soaDraft } from '../../../src/views/soa/soa-draft.ts';
import type { SoaControl } from '../../../src/views/soa/statement.ts';
import { checked } from '../../support/checked.ts';
import { CONFIG, record, soaFile, statementIn, TODAY } from './support.ts';

type Content = Readonly<Record<string, string>>;

async function draftOf(files: Content): Promise<string> {
  const { isms } = await checked({ ...CONFIG, ...files }, { today: TODAY });
  return soaDraftMarkdown(soaDraft(isms));
}

/** What a check says of the draft alone, once it is in force. */
async function inForce(draft: string, files: Content): Promise<Report> {
  const approved = draft
    .replace('status: draft', 'status: effective')
    .replace(/^edition:/m, `approved_by: [role:ceo]\napproved_on: 2026-06-01\nreviewed_on: 2026-06-01\nedition:`);
  const { report } = await checked({ ...CONFIG, ...files, 'draft.md': approved }, { today: TODAY });
  return report;
}

/** What an entry says, without where it stands. */
function saidBy({ control, decision, justification, reasons, implementation, targetDate, links, owner }: SoaControl) {
  return { control, decision, justification, reasons, implementation, targetDate, links, owner };
}

const SUPPORT: Content = {
  'policy.md': record({
    id: 'POL-01',
    type: 'policy',
    title: 'Policy',
    status: 'effective',
    owner: 'role:ceo',
    level: 'top',
    version: '"1.0"',
    controls: '[A.5.1, A.8.2]',
  }),
  'risk.md': record({
    id: 'RSK-01',
    type: 'risk',
    title: 'Theft',
    status: 'treating',
    owner: 'role:cto',
    controls: '[A.8.2]',
  }),
};

describe('a draft of the statement', () => {
  it('has a row for each control, with what the repository knows and no decision', async () => {
    const draft = await draftOf(SUPPORT);
    expect(draft).toContain('id: SOA-01\ntype: soa\n');
    expect(draft).toContain(
      '  - { control: A.8.2, applicable: TBD, reasons: [risk], justification: TBD, risks: [RSK-01], evidence: [POL-01], owner: role:ceo }\n',
    );
    const { sources, controls, standing, notChecked } = await statementIn({ ...SUPPORT, 'draft.md': draft });
    expect({ standing, name: sources[0]?.name, notChecked }).toEqual({
      standing: 'draft',
      name: 'SOA-01',
      notChecked: [],
    });
    expect(controls.map(({ listed, decision }) => `${listed} ${decision}`)).toEqual(
      CONTROLS.map(() => 'true undecided'),
    );
  });

  it('is valid for the reader: once it is in force, all that is said of it is what nobody decided, its owner included', async () => {
    const report = await inForce(await draftOf(SUPPORT), SUPPORT);
    const about = report.findings.filter(({ path }) => path === 'draft.md').map(({ rule }) => rule);
    expect([...new Set(about)].sort()).toEqual([
      'new-control-undecided',
      'placeholder-value',
      'soa-justification-missing',
    ]);
  });

  it('keeps every entry that is there, in YAML of any shape and from a table', async () => {
    const yaml = soaFile([
      '{ control: "8.10", applicable: true, reasons: [risk, legal], justification: "Colon: and, comma # no comment", implementation: partial, target_date: 2027-03-31, extra: { a: [1, true, null] } }',
      'control: A.5.1\n    applicable: false\n    justification: >\n      Two lines\n      of text\n    owner: "@alice"',
      '{ control: ACME-01, applicable: true, justification: "true", implementation: implemented, evidence: [POL-01] }',
    ]);
    const table =
      '---\nid: SOA-01\ntype: soa\ntitle: SoA\nstatus: effective\nversion: "1.0"\nowner: role:ceo\nedition: iso27001-2022\n---\n\n| Control | Applicable | Reasons | Justification | Status | Evidence |\n|---|---|---|---|---|---|\n| 5.10 | Yes | risk, legal | Laptops, phones | Not started | POL-01, POL-02 |\n| A.5.11 | No |  | Nothing to return |  |  |\n';
    for (const soa of [yaml, table]) {
      const before = await statementIn({ 'soa.md': soa });
      const draft = await draftOf({ 'soa.md': soa });
      const after = await statementIn({ 'draft.md': draft });
      const kept = before.controls.filter(({ listed }) => listed);
      expect(kept.length).toBeGreaterThan(1);
      for (const one of kept) {
        expect(saidBy(after.controls.find(({ control }) => control === one.control) as SoaControl)).toEqual(
          saidBy(one),
        );
      }
      expect(after.controls.filter(({ listed }) => !listed)).toEqual([]);
    }
    expect(await draftOf({ 'soa.md': yaml })).toContain('extra: { a: [1, true, null] }');
  });

  it('is a record of its own with the next id and version, which would replace what is in force', async () => {
    const draft = await draftOf({ 'soa.md': soaFile([], { review_interval: '6 months' }) });
    expect(draft).toContain('id: SOA-02\n');
    expect(draft).toContain('status: draft\nversion: "4.1"\nowner: role:isms-manager\nreview_interval: 6 months\n');
    expect(draft).toContain('supersedes: [SOA-01]\n');
  });

  it('leaves out numbers of 2013, and tells what was decided under them', async () => {
    const draft = await draftOf({
      'soa.md': soaFile(['{ control: A.9.2.3, applicable: true, justification: Old | words }']),
    });
    expect(draft.slice(0, draft.indexOf('\n---\n'))).not.toContain('A.9.2.3');
    expect(draft).toContain('| A.9.2.3 | A.8.2 | applicable | Old \\| words |');
  });

  it('writes the keys that the repository has for its fields', async () => {
    const { isms } = await checked(
      {
        'holdfast.yml': 'version: 1\npreset: iso27001\nfields: { owner: responsible }\n',
        'soa.md': soaFile([]).replace('owner:', 'responsible:'),
      },
      { today: TODAY },
    );
    expect(soaDraftMarkdown(soaDraft(isms))).toContain('responsible: role:isms-manager\n');
  });

  it('is refused where a statement is there that cannot be read', async () => {
    const { isms } = await checked(
      { ...CONFIG, 'soa.md': '---\nid: SOA-01\ntype: soa\ntitle: a: b\n---\n' },
      { today: TODAY },
    );
    expect(() => soaDraft(isms)).toThrow('soa.md looks like a statement of applicability, and cannot be read');
  });

  it('is not broken by what a repository writes in its titles and rows', async () => {
    const nasty = '"x\\n---\\n# y: [z] \\u2028 <!-- | `"';
    const draft = await draftOf({
      'soa.md': soaFile([`{ control: A.5.1, applicable: true, justification: ${nasty} }`], { title: nasty }),
    });
    const after = await statementIn({ 'draft.md': draft });
    expect(after.sources[0]?.title).toBe('x\n---\n# y: [z] \u2028 <!-- | `');
    expect(after.controls[0]?.justification).toBe('x\n---\n# y: [z] \u2028 <!-- | `');
    expect(after.totals.undecided).toBe(92);
  });
});
