import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/records/record-of.ts';
import { auditReport } from '../../../src/records/types/audit-report.ts';
import { requirementsIn, testsOf } from '../../../src/rules/internal-audit/tests.ts';
import { parsed } from '../../support/parsed.ts';

describe('what a test refers to', () => {
  it.each([
    ['5.2', ['5.2']],
    ['A.5.2', ['A.5.2']],
    ['Annex A 5.2', ['A.5.2']],
    ['5.15', ['A.5.15']],
    ['9.3.2 c', ['9.3.2']],
    ['9.2', ['9.2.1', '9.2.2']],
    ['9.2, A.5.35', ['9.2.1', '9.2.2', 'A.5.35']],
    ['9.1 and A.8.15', ['9.1', 'A.8.15']],
    ['A.5.15-A.5.17', ['A.5.15', 'A.5.16', 'A.5.17']],
    ['A.5.18 Access rights', ['A.5.18']],
    ['CA-2026-004', ['CA-2026-004']],
    ['A.9.2.3', []],
    ['The server room', []],
    ['', []],
  ])('%s', (text, ids) => {
    expect(requirementsIn(text)).toEqual(ids);
  });
});

describe('the tests of a report', () => {
  it('are those of the front matter when there are any', () => {
    const found = testsOfReport(
      'tests:\n  - { ref: A.5.18, result: minor, evidence: [EVD-01], procedure: Compared, note: One open }\n  - { ref: "7.4", result: not-tested }\n',
      '| Clause | Result |\n| - | - |\n| 9.1 | Conforms |\n',
    );
    expect(found).toEqual([
      { refs: ['A.5.18'], evidence: ['EVD-01'], text: 'Compared\nOne open', isDone: true },
      { refs: ['7.4'], evidence: [], text: '', isDone: false },
    ]);
  });

  it('are else the rows of tables that say what was looked at and what came of it', () => {
    const found = testsOfReport(
      '',
      '| Clause or control | What we did | Evidence | Result |\n| - | - | - | - |\n| A.5.18 | Compared lists | EVD-01 | One minor |\n| 7.4 | Asked around | - | Not tested |\n| 9.1 | Read figures | n/a | |\n\n| Name | Role |\n| - | - |\n| Ana | Auditor |\n',
    );
    expect(found).toEqual([
      { refs: ['A.5.18'], evidence: ['EVD-01'], text: 'Compared lists', isDone: true },
      { refs: ['7.4'], evidence: [], text: 'Asked around', isDone: false },
      { refs: ['9.1'], evidence: [], text: 'Read figures', isDone: false },
    ]);
  });
});

function testsOfReport(fields: string, body: string): readonly unknown[] {
  const document = parsed(`---\ntype: audit-report\ntitle: Internal audit\n${fields}---\n\n## Tests\n\n${body}`);
  const entry = { document, root: document.frontMatter?.root, mapping: {}, readDate: () => ({ ok: false }) };
  // Only what a reading of tests looks at.
  const tests = testsOf(recordOf(entry as never, auditReport));
  return tests.map(({ refs, evidence, text, isDone }) => ({ refs, evidence, text, isDone }));
}
