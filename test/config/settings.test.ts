import { describe, expect, it } from 'vitest';
import { formatInterval, interval } from '../../src/calendar/interval.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { type Overrides, type RuleSetting, resolveSettings, type Settings } from '../../src/config/settings.ts';
import { ConfigError } from '../../src/model/errors.ts';

describe('without a configuration', () => {
  it('everything has its default', () => {
    const settings = resolveSettings(undefined, {});
    expect(settings).toMatchObject({
      preset: { name: 'essentials', governs: 'carries' },
      timezone: 'UTC',
      failOn: 'error',
      mapping: {},
      ownerFallback: 'none',
      kpis: { mttrEndpoint: 'contained', onTimeBasis: 'original_due' },
      github: { labels: ['holdfast'], maxNewIssues: 20, login: undefined },
    });
    expect(ruleOf(settings, 'review-overdue')).toMatchObject({
      severity: 'error',
      issue: true,
      options: { grace: interval({ days: 14 }) },
    });
    expect(ruleOf(settings, 'due-soon')).toMatchObject({
      severity: 'notice',
      issue: false,
      options: { window: interval({ days: 30 }) },
    });
  });
});

describe('a setting', () => {
  it.each<[string, string, Overrides, Partial<Settings>]>([
    ['of the file wins over the preset', 'fail_on: never', {}, { failOn: 'never' }],
    ['of a flag wins over the file', 'fail_on: never', { failOn: 'warning' }, { failOn: 'warning' }],
    [
      'of the file counts where no flag is given',
      'timezone: Asia/Tokyo',
      { failOn: 'warning' },
      { timezone: 'Asia/Tokyo', failOn: 'warning' },
    ],
  ])('%s', (_name, yaml, overrides, expected) => {
    expect(settingsOf(yaml, overrides)).toMatchObject(expected);
  });

  it('of the figures counts, and each without the other', () => {
    expect(settingsOf('kpis: { mttr_endpoint: resolved }').kpis).toEqual({
      mttrEndpoint: 'resolved',
      onTimeBasis: 'original_due',
    });
    expect(settingsOf('kpis: { on_time_basis: due }').kpis).toEqual({ mttrEndpoint: 'contained', onTimeBasis: 'due' });
  });

  it('of a rule wins in the order flag, file, preset', () => {
    const severity = (yaml: string, overrides: Overrides = {}): string | undefined =>
      ruleOf(settingsOf(yaml, overrides), 'broken-reference')?.severity;
    expect(severity('')).toBe('warning');
    expect(severity('preset: iso27001')).toBe('error');
    expect(severity('preset: iso27001\nrules: { broken-reference: notice }')).toBe('notice');
    expect(severity('preset: essentials', { preset: 'iso27001' })).toBe('error');
    expect(severity('preset: iso27001', { preset: 'essentials' })).toBe('warning');
  });

  it('of a preset stays for what the file leaves open', () => {
    const settings = settingsOf('preset: iso27001\nrules: { review-date-missing: { issue: true } }');
    expect(ruleOf(settings, 'review-date-missing')).toMatchObject({ severity: 'error', issue: true });
    expect([settings.preset.governs, settings.preset.typeIntervals]).toEqual(['typed', true]);
  });
});

describe('a rule', () => {
  it.each(['rules: { due-soon: off }', 'rules: { due-soon: { severity: off } }'])('is off by %s', (yaml) => {
    const settings = settingsOf(yaml);
    expect(ruleOf(settings, 'due-soon')).toBeUndefined();
    expect(settings.rules.length).toBe(resolveSettings(undefined, {}).rules.length - 1);
  });

  it('takes a severity alone, or a table of its settings', () => {
    expect(ruleOf(settingsOf('rules: { owner-missing: notice }'), 'owner-missing')).toMatchObject({
      severity: 'notice',
      issue: true,
    });
    expect(ruleOf(settingsOf('rules: { owner-missing: { issue: false } }'), 'owner-missing')).toMatchObject({
      severity: 'error',
      issue: false,
    });
  });

  it.each([
    ['14 days', '14 days'],
    ['2 weeks', '2 weeks'],
    ['P1M', '1 month'],
    ['0 days', '0 days'],
    ['0 day', '0 days'],
  ])('reads its option %j as %s', (written, words) => {
    const options = ruleOf(settingsOf(`rules: { review-overdue: { grace: ${written} } }`), 'review-overdue')?.options;
    expect(formatInterval((options as { grace: Parameters<typeof formatInterval>[0] }).grace)).toBe(words);
  });
});

describe('a profile', () => {
  it('names another project’s fields, and the user’s own names win over it, field by field', () => {
    expect(settingsOf('profile: govuk-tech-docs').mapping).toEqual({
      reviewed_on: ['last_reviewed_on'],
      review_interval: ['review_in'],
      owner: ['owner_slack'],
    });
    expect(settingsOf('profile: govuk-tech-docs\nfields: { owner: [steward, owner_slack], id: ref }').mapping).toEqual({
      reviewed_on: ['last_reviewed_on'],
      review_interval: ['review_in'],
      owner: ['steward', 'owner_slack'],
      id: ['ref'],
    });
  });

  it('can be given by a flag, which wins', () => {
    expect(resolveSettings(undefined, { profile: 'govuk-tech-docs' }).mapping).toHaveProperty('owner', ['owner_slack']);
  });
});

describe('an interval by default', () => {
  it('is known by the types for which it is given, and by no others', () => {
    const defaults = settingsOf(
      'defaults:\n  policy: { review_interval: 12 months }\n  any: { review_interval: annual }',
    ).defaultIntervals;
    expect([...defaults].map(([type, value]) => `${type}: ${formatInterval(value)}`)).toEqual([
      'policy: 12 months',
      'any: 12 months',
    ]);
    expect([defaults.get('procedure'), defaults.get('constructor'), defaults.get('__proto__')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('github', () => {
  it.each([0, 1, 100])('opens up to %i issues when told so', (most) => {
    expect(settingsOf(`github: { max_new_issues: ${most} }`).github.maxNewIssues).toBe(most);
  });

  it('takes what it is to know about GitHub', () => {
    const { github } = settingsOf(
      'github: { labels: [isms, a b], login: "acme-bot[bot]", tasks: true, dashboard: true, workflow: weekly.yml }',
    );
    expect(github).toEqual({
      labels: ['isms', 'a b'],
      maxNewIssues: 20,
      login: 'acme-bot[bot]',
      tasks: true,
      dashboard: true,
      workflow: 'weekly.yml',
    });
  });
});

describe('a flag that names nothing', () => {
  it.each<[string, Overrides, string]>([
    ['preset', { preset: 'iso2701' }, 'There is no preset `iso2701`'],
    ['profile', { profile: 'gov' }, 'There is no profile `gov`'],
  ])('is a mistake of its own, not of the file: %s', (_name, overrides, message) => {
    const attempt = (): Settings => settingsOf('preset: essentials', overrides);
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(new RegExp(`^${message}$`));
  });
});

function settingsOf(yaml: string, overrides: Overrides = {}): Settings {
  return resolveSettings(parseConfig('holdfast.yml', `version: 1\n${yaml}\n`), overrides);
}

function ruleOf(settings: Settings, name: string): RuleSetting | undefined {
  return settings.rules.find(({ rule }) => rule.name === name);
}
