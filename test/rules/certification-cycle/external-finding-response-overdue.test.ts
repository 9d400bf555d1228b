import { describe, expect, it } from 'vitest';
import { checked } from '../../support/checked.ts';

const RULE = 'external-finding-response-overdue';

/** What is said of a minor finding of an external audit when the body gives 60 days. */
async function said(...lines: readonly string[]): Promise<readonly string[]> {
  const head = ['---', 'type: nonconformity', 'title: Scope', 'status: open', 'owner: role:isms-manager'];
  const finding = [...head, 'source: external-audit', 'grade: minor', ...lines, '---', ''].join('\n');
  const action = '---\ntype: corrective-action\ntitle: Template\nstatus: open\nowner: role:isms-manager\n';
  const { report } = await checked(
    {
      'finding.md': finding,
      'action.md': `${action}---\n`,
      'other.md': `${action}nonconformity: NC-09\n---\n`,
      'holdfast.yml': `version: 1\npreset: iso27001\nrules: { ${RULE}: { minor_within: 60 days } }\n`,
    },
    { today: '2026-11-22', only: [RULE] },
  );
  return report.findings.map(({ message }) => message);
}

describe('the answer to a finding of an external audit', () => {
  const lacks = 'and lacks a correction, a root cause and a corrective action';

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'after the 60 days',
      ['detected_on: 2026-09-22'],
      [`The answer to this minor finding was due 2026-11-21, 1 day ago, ${lacks}`],
    ],
    ['within the 60 days', ['detected_on: 2026-09-23'], []],
    ['without a day to count from', [], []],
    ['by a day that cannot be read', ['detected_on: 2026-01-15', 'response_due: in autumn'], []],
    [
      'by a placeholder for a day',
      ['detected_on: 2026-09-22', 'response_due: TBD'],
      [`The answer to this minor finding was due 2026-11-21, 1 day ago, ${lacks}`],
    ],
    [
      'of which another has an action',
      ['id: NC-01', 'response_due: 2026-11-21'],
      [`The answer to this minor finding was due 2026-11-21, 1 day ago, ${lacks}`],
    ],
  ])('is due %s', async (_name, lines, wanted) => {
    expect(await said(...lines)).toEqual(wanted);
  });

  it('is not given a time that is none', async () => {
    const config = `version: 1\npreset: iso27001\nrules: { ${RULE}: { major_within: soon } }\n`;
    await expect(checked({ 'holdfast.yml': config })).rejects.toThrow(
      /`rules\.[\w-]+\.major_within` does not fit: `soon` is not an interval\. Write a number/,
    );
  });
});
