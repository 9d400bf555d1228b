import { describe, expect, it } from 'vitest';
import { checked } from '../../support/checked.ts';

const PROGRAMME =
  '---\nid: AP-1\ntype: audit-programme\ntitle: Programme\nstatus: active\nowner: role:auditor\ncycle_start: 2025-11-22\n---\n';
const REPORT =
  '---\nid: IA-1\ntype: audit-report\ntitle: Audit\nstatus: issued\nowner: role:auditor\naudit_to: 2025-03-12\nreported_to: role:ceo\nfindings: [{ id: F1, grade: minor }]\n---\n';
const SOA =
  '---\nid: SOA-1\ntype: soa\ntitle: SoA\nstatus: effective\nowner: role:isms\nentries: [{ control: A.5.15, applicable: true }]\n---\n';

async function messages(
  rule: string,
  files: Readonly<Record<string, string>>,
  options = '',
): Promise<readonly string[]> {
  const config = options === '' ? '' : `rules:\n  ${rule}: { ${options} }\n`;
  const all = { ...files, 'holdfast.yml': `version: 1\npreset: iso27001\n${config}` };
  const { report } = await checked(all, { today: '2026-11-23', only: [rule] });
  return report.findings.map(({ message }) => message);
}

describe('what a record may hold that cannot be read', () => {
  it.each([
    ['audit-cycle-coverage-gap', 'audit-report', { 'a.md': PROGRAMME }, ''],
    ['audit-cycle-coverage-gap', 'audit-report', { 'a.md': PROGRAMME, 'b.md': SOA }, 'clauses: yearly, themes: "off"'],
    ['audit-finding-untracked', 'nonconformity', { 'a.md': REPORT }, ''],
    ['internal-audit-overdue', 'audit-programme', { 'a.md': REPORT }, ''],
    ['internal-audit-overdue', 'audit-report', { 'a.md': REPORT }, ''],
  ])(
    'is not called missing by %s: %s',
    async (rule: string, type: string, files: Readonly<Record<string, string>>, options: string) => {
      expect(await messages(rule, files, options)).not.toEqual([]);
      const unread = { 'x.md': `---\ntype: ${type}\ntitle: [\n---\n` };
      expect(await messages(rule, { ...files, ...unread }, options)).toEqual([]);
    },
  );
});

describe('an ISMS', () => {
  it('without programme and reports has no audit that is overdue: that both are missing is said elsewhere', async () => {
    expect(await messages('internal-audit-overdue', { 'b.md': SOA })).toEqual([]);
  });

  it.each([
    ['clauses: yearly', 'themes', '0 of 4'],
    ['themes: "off"', 'clauses', '0 of 30'],
  ])('whose audits fall behind hears only of what it asks for (%s)', async (options, noun, share) => {
    const period = 'after 1 of 3 audit periods of the cycle from 2025-11-22 to 2028-11-21';
    expect(await messages('audit-cycle-coverage-gap', { 'a.md': PROGRAMME }, options)).toContain(
      `${share} ${noun} are tested or planned ${period}`,
    );
  });
});
