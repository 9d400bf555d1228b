import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/model/errors.ts';
import { checked } from '../support/checked.ts';

const DOCUMENT = '---\ntitle: A\nreviewed_on: 2026-10-01\nreview_interval: 12 months\n---\n';

async function severities(config: string, home = ''): Promise<Record<string, string>> {
  const files = {
    [`${home}new/a.md`]: DOCUMENT,
    [`${home}legacy/b.md`]: DOCUMENT,
    [`${home}legacy/old/c.md`]: DOCUMENT,
  };
  const { report } = await checked(
    { ...files, [`${home}holdfast.yml`]: `version: 1\n${config}\n` },
    { today: '2026-11-22', ...(home && { paths: [home.slice(0, -1)] }) },
  );
  return Object.fromEntries(
    report.findings.map(({ path, severity, needsIssue }) => [path, `${severity} ${needsIssue}`]),
  );
}

describe('an override', () => {
  it('makes a rule softer, or silent, under some paths; the last that fits wins', async () => {
    const config =
      'overrides:\n  - { paths: ["legacy/**"], rules: { owner-missing: { severity: notice, issue: false } } }\n  - { paths: ["legacy/old/**"], rules: { owner-missing: off } }';
    expect(await severities(config)).toEqual({ 'new/a.md': 'error true', 'legacy/b.md': 'notice false' });
  });

  it('counts from the folder of the configuration', async () => {
    const config = 'overrides:\n  - { paths: ["legacy/**"], rules: { owner-missing: warning } }';
    expect(await severities(config, 'isms/')).toEqual({
      'isms/new/a.md': 'error true',
      'isms/legacy/b.md': 'warning true',
      'isms/legacy/old/c.md': 'warning true',
    });
  });

  it('leaves a rule that is off for all off', async () => {
    const config = 'rules: { owner-missing: off }\noverrides:\n  - { paths: ["**"], rules: { owner-missing: error } }';
    expect(await severities(config)).toEqual({});
  });

  it.each([
    ['a rule that is none', 'overrides: [{ paths: ["**"], rules: { owner-mising: off } }]', 'no rule `owner-mising`'],
    [
      'an option, which belongs to the whole',
      'overrides: [{ paths: ["**"], rules: { review-overdue: { grace: 3 days } } }]',
      '`overrides.0.rules.review-overdue.grace` is not a setting',
    ],
    ['no paths', 'overrides: [{ paths: [], rules: {} }]', '`overrides.0.paths` does not fit'],
  ])('cannot name %s', async (_name, config, message) => {
    await expect(severities(config)).rejects.toThrow(ConfigError);
    await expect(severities(config)).rejects.toThrow(message);
  });
});
