import { describe, expect, it } from 'vitest';
import { type AuditTest, requirementsIn, testsOf } from '../../src/records/audit-tests.ts';
import { recordOf } from '../../src/records/record-of.ts';
import { auditReport } from '../../src/records/types/audit-report.ts';
import { parsed } from '../support/parsed.ts';

describe('what a test refers to', () => {
  it.each([
    ['5.2', ['5.2']],
    ['A.5.2', ['A.5.2']],
    ['Annex A 5.2', ['A.5.2']],
    ['ISO 27001: A.5.2', ['A.5.2']],
    ['A.5.2, 5.3', ['A.5.2', 'A.5.3']],
    ['5.2, A.5.3', ['5.2', 'A.5.3']],
    ['Clause 5.2 and A.5.3', ['5.2', 'A.5.3']],
    ['5.2, 5.15', ['A.5.2', 'A.5.15']],
    ['5.15', ['A.5.15']],
    ['9.3.2 c', ['9.3.2']],
    ['9.3.2 d 1, 9.3.2 e', ['9.3.2']],
    ['4.3 b', ['4.3']],
    ['CTL-5.1.a', ['CTL-5.1.a']],
    ['PCI 8.3.6.a', ['PCI 8.3.6.a']],
    ['9.2', ['9.2.1', '9.2.2']],
    ['9.2, A.5.35', ['9.2.1', '9.2.2', 'A.5.35']],
    ['9.1 and A.8.15', ['9.1', 'A.8.15']],
    ['The server room; 9.1, A.8.15 & A.8.15', ['9.1', 'A.8.15']],
    ['A.5.15-A.5.17', ['A.5.15', 'A.5.16', 'A.5.17']],
    ['A.5.18 Access rights', ['A.5.18']],
    ['CA-2026-004', ['CA-2026-004']],
    ['A.9.2.3', []],
    ['The server room', []],
    [' ', []],
    ['', []],
    [undefined, []],
  ])('%s', (text, ids) => {
    expect(requirementsIn(text)).toEqual(ids);
  });
});

describe('the tests of a report', () => {
  it('are those of the front matter when there are any', () => {
    const found = testsOfReport(
      'tests:\n  - { ref: A.5.18, result: minor, evidence: [EVD-01], procedure: Compared, note: One open }\n  - { ref: "7.4", result: not-tested, note: Next year }\n  - { ref: "9.1", result: tbd }\n  - { result: conform }\n',
      '| Clause | Result |\n| - | - |\n| 9.2 | Conforms |\n',
    );
    expect(found).toEqual([
      { refs: ['A.5.18'], evidence: ['EVD-01'], text: 'Compared\nOne open', isDone: true },
      { refs: ['7.4'], evidence: [], text: 'Next year', isDone: false },
      { refs: ['9.1'], evidence: [], text: '', isDone: false },
      { refs: [], evidence: [], text: '', isDone: true },
    ]);
  });

  it('keep what came of each as it is written', () => {
    const results = (fields: string, body: string) => readTests(fields, body).map(({ result }) => result);
    expect(results('tests:\n  - { ref: "9.1", result: minor }\n  - { ref: "9.2" }\n', '')).toEqual([
      'minor',
      undefined,
    ]);
    expect(results('', '| Clause | Result |\n| - | - |\n| 9.1 | One minor |\n| 9.2 | - |\n')).toEqual([
      'One minor',
      undefined,
    ]);
  });

  it('are none where the front matter says so', () => {
    expect(testsOfReport('tests: []\n', '| Clause | Result |\n| - | - |\n| 9.1 | Conforms |\n')).toEqual([]);
  });

  it.each(['', 'tests: TBC\n', 'tests: in the table below\n'])(
    'are else the rows of tables that say what was looked at and what came of it (%s)',
    (fields) => {
      const found = testsOfReport(
        fields,
        '| Clause or control | What we did | Evidence | With whom | Result |\n| - | - | - | - | - |\n| A.5.18 | Compared lists | EVD-01 | Ana | One minor |\n| 7.4 | Asked around | - | | Not tested |\n| 9.1 | Read figures | n/a | | |\n\n| Name | Result |\n| - | - |\n| Ana | Passed |\n\n| Clause | Words |\n| - | - |\n| 9.2 | See above |\n',
      );
      expect(found).toEqual([
        { refs: ['A.5.18'], evidence: ['EVD-01'], text: 'Compared lists\nAna', isDone: true },
        { refs: ['7.4'], evidence: [], text: 'Asked around\n', isDone: false },
        { refs: ['9.1'], evidence: [], text: 'Read figures\n', isDone: false },
      ]);
    },
  );

  it('are read from the first column for each, of those that are not for something else already', () => {
    const found = testsOfReport(
      '',
      '| Result of the sample | Reference and outcome | Source |\n| - | - | - |\n| Conforms | 9.1 | EVD-02 |\n',
    );
    expect(found).toEqual([{ refs: ['9.1'], evidence: ['EVD-02'], text: '', isDone: true }]);
    const other = testsOfReport(
      '',
      '| Requirement of the assessment record | Verdict on the evidence | Evidence |\n| - | - | - |\n| 9.1 | Conforms | EVD-02 |\n',
    );
    expect(other).toEqual([{ refs: ['9.1'], evidence: ['EVD-02'], text: '', isDone: true }]);
  });

  it('are only rows that say what was looked at; one that stops there was not looked at', () => {
    const found = testsOfReport(
      '',
      '| Clause | Result |\n| - | - |\n| | Conforms as well |\n| 9.1 |\n| The server room | Conforms |\n',
    );
    expect(found).toEqual([
      { refs: ['9.1'], evidence: [], text: '', isDone: false },
      { refs: [], evidence: [], text: '', isDone: true },
    ]);
  });
});

function testsOfReport(fields: string, body: string): readonly unknown[] {
  return readTests(fields, body).map(({ refs, evidence, text, isDone }) => ({ refs, evidence, text, isDone }));
}

function readTests(fields: string, body: string): readonly AuditTest[] {
  const document = parsed(`---\ntype: audit-report\ntitle: Internal audit\n${fields}---\n\n## Tests\n\n${body}`);
  const entry = { document, root: document.frontMatter?.root, mapping: {}, readDate: () => ({ ok: false }) };
  // Only what a reading of tests looks at.
  return testsOf(recordOf(entry as never, auditReport));
}
