import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { resolveSettings } from '../../src/config/settings.ts';
import { ConfigError } from '../../src/model/errors.ts';
import { anyText } from '../support/arbitraries.ts';

const START = 'Start the file with `version: 1`.';
const RULE_PAGE = 'See the options in docs/rules/review-overdue.md.';

/** What is wrong, where, what is said, and what to do. */
const MISTAKES: readonly (readonly [name: string, yaml: string, said: string, hint: string | undefined])[] = [
  ['a slip in a key', 'version: 1\npresets: iso27001\n', '2:1: `presets` is not a setting', 'Did you mean `preset`?'],
  [
    'a slip in a key below',
    'version: 1\ngithub:\n  max_new_isues: 3\n',
    '3:3: `github.max_new_isues` is not a setting',
    'Did you mean `max_new_issues`?',
  ],
  [
    'a slip that leaves a key missing',
    'version: 1\ndefaults:\n  policy: { review_intervall: 12 months }\n',
    '3:13: `defaults.policy.review_intervall` is not a setting',
    'Did you mean `review_interval`?',
  ],
  [
    'a key like nothing known',
    'version: 1\nzzzzzz: x\n',
    '2:1: `zzzzzz` is not a setting',
    'Known here: version, preset, profile, readers, language, date_order, documents, ignore, require, registers, timezone, fields, defaults, types, overrides, baseline, owner_fallback, rules, fail_on, kpis, github.',
  ],
  [
    'a key with the name of what it is in',
    'version: 1\ngithub: { github: 1 }\n',
    '2:11: `github.github` is not a setting',
    'Known here: labels, max_new_issues, login, tasks, workflow, dashboard.',
  ],
  [
    'a key that every object has',
    'version: 1\nconstructor: x\n',
    '2:1: `constructor` is not a setting',
    'Known here: version, preset, profile, readers, language, date_order, documents, ignore, require, registers, timezone, fields, defaults, types, overrides, baseline, owner_fallback, rules, fail_on, kpis, github.',
  ],
  [
    'a prototype',
    'version: 1\n__proto__: { preset: iso27001 }\n',
    '2:1: `__proto__` is not a setting',
    'Known here: version, preset, profile, readers, language, date_order, documents, ignore, require, registers, timezone, fields, defaults, types, overrides, baseline, owner_fallback, rules, fail_on, kpis, github.',
  ],
  ['another version', 'version: 2\n', '1:1: `version` does not fit: expected 1', START],
  ['a quoted version', 'version: "1"\n', '1:1: `version` does not fit: expected 1', START],
  ['no version', 'preset: iso27001\n', '1:1: `version` does not fit: expected 1', START],
  ['nothing', '', '1:1: the file does not fit: expected object, received undefined', START],
  ['nothing but a comment', '# to do\n', '1:1: the file does not fit: expected object, received undefined', START],
  ['a list', '- version: 1\n', '1:1: the file does not fit: expected object, received array', START],
  ['words', 'just words\n', '1:1: the file does not fit: expected object, received string', START],
  [
    'a word for a list',
    'version: 1\ndocuments: policies\n',
    '2:1: `documents` does not fit: expected array, received string',
    undefined,
  ],
  [
    'a number in a list',
    'version: 1\nignore:\n  - a\n  - 3\n',
    '4:5: `ignore.1` does not fit: expected string, received number',
    undefined,
  ],
  ['an empty value', 'version: 1\npreset:\n', '2:1: `preset` does not fit: expected string, received null', undefined],
  [
    'no keys for a field',
    'version: 1\nfields: { owner: [] }\n',
    '2:11: `fields.owner` does not fit: Too small: expected array to have >=1 items',
    undefined,
  ],
  [
    'a number for a key',
    'version: 1\nfields: { owner: 3 }\n',
    '2:11: `fields.owner` does not fit: Invalid input',
    undefined,
  ],
  [
    'a time zone that is none',
    'version: 1\ntimezone: Europe/Londn\n',
    '2:1: `timezone` does not fit: expected an IANA time zone such as Europe/London',
    undefined,
  ],
  [
    'an interval that is none',
    'version: 1\ndefaults:\n  policy: { review_interval: sometimes }\n',
    '3:13: `defaults.policy.review_interval` does not fit: expected an interval such as `12 months`',
    undefined,
  ],
  [
    'an interval that could mean two',
    'version: 1\ndefaults:\n  any: { review_interval: biannual }\n',
    '3:10: `defaults.any.review_interval` does not fit: expected an interval such as `12 months`',
    undefined,
  ],
  [
    'a threshold that is none',
    'version: 1\nfail_on: warn\n',
    '2:1: `fail_on` does not fit: expected one of "error"|"warning"|"never"',
    undefined,
  ],
  [
    'a fallback that is none',
    'version: 1\nowner_fallback: github\n',
    '2:1: `owner_fallback` does not fit: expected one of "none"|"codeowners"',
    undefined,
  ],
  [
    'too many issues',
    'version: 1\ngithub: { max_new_issues: 101 }\n',
    '2:11: `github.max_new_issues` does not fit: Too big: expected number to be <=100',
    undefined,
  ],
  [
    'fewer issues than none',
    'version: 1\ngithub: { max_new_issues: -1 }\n',
    '2:11: `github.max_new_issues` does not fit: Too small: expected number to be >=0',
    undefined,
  ],
  [
    'half an issue',
    'version: 1\ngithub: { max_new_issues: 1.5 }\n',
    '2:11: `github.max_new_issues` does not fit: expected int, received number',
    undefined,
  ],
  [
    'a number in quotes',
    'version: 1\ngithub: { max_new_issues: "5" }\n',
    '2:11: `github.max_new_issues` does not fit: expected number, received string',
    undefined,
  ],
  [
    'a label longer than GitHub takes',
    `version: 1\ngithub:\n  labels: [${'x'.repeat(51)}]\n`,
    '3:12: `github.labels.0` does not fit: Too big: expected string to have <=50 characters',
    undefined,
  ],
  [
    'a rule that is none',
    'version: 1\nrules: { review-overdu: off }\n',
    '2:10: There is no rule `review-overdu`',
    expect.stringContaining('Did you mean `review-overdue`?') as string,
  ],
  [
    'a rule with the name of a prototype',
    'version: 1\nrules: { __proto__: off }\n',
    '2:10: There is no rule `__proto__`',
    expect.stringContaining('Known: ') as string,
  ],
  [
    'an option with the name of a prototype',
    'version: 1\nrules:\n  owner-missing: { __proto__: { severity: off } }\n',
    '3:20: `rules.owner-missing.__proto__` is not a setting',
    'Known here: severity, issue. See the options in docs/rules/owner-missing.md.',
  ],
  [
    'a field with the name of a prototype',
    'version: 1\nfields: { __proto__: x }\n',
    '2:11: There is no field `__proto__`',
    expect.stringContaining('Known: ') as string,
  ],
  [
    'a type with the name of a prototype',
    'version: 1\ndefaults:\n  __proto__: { review_interval: 12 months }\n',
    '3:3: There is no record type `__proto__`',
    expect.stringContaining('Known: ') as string,
  ],
  [
    'a prototype among the intervals',
    'version: 1\ndefaults:\n  policy: { review_interval: 12 months, __proto__: x }\n',
    '3:41: `defaults.policy.__proto__` is not a setting',
    'Known here: review_interval.',
  ],
  [
    'a severity that is none',
    'version: 1\nrules: { review-overdue: loud }\n',
    "2:10: `rules.review-overdue` does not fit: expected off, error, warning, notice, or a table of the rule's settings",
    undefined,
  ],
  [
    'a severity that is none, in a table',
    'version: 1\nrules:\n  review-overdue:\n    severity: loud\n',
    '4:5: `rules.review-overdue.severity` does not fit: expected one of "off"|"error"|"warning"|"notice"',
    undefined,
  ],
  [
    'a word for yes or no',
    'version: 1\nrules: { review-overdue: { issue: "no" } }\n',
    '2:28: `rules.review-overdue.issue` does not fit: expected boolean, received string',
    undefined,
  ],
  [
    'an option that is none',
    'version: 1\nrules:\n  review-overdue:\n    grase: 3 days\n',
    '4:5: `rules.review-overdue.grase` is not a setting',
    `Did you mean \`grace\`? ${RULE_PAGE}`,
  ],
  [
    'an option of another rule',
    'version: 1\nrules:\n  owner-missing: { grace: 3 days }\n',
    '3:20: `rules.owner-missing.grace` is not a setting',
    'Known here: severity, issue. See the options in docs/rules/owner-missing.md.',
  ],
  [
    'an option that does not fit',
    'version: 1\nrules:\n  review-overdue: { grace: sometimes }\n',
    '3:21: `rules.review-overdue.grace` does not fit: `sometimes` is not an interval. Write a number and a unit, such as `12 months` or `P12M`.',
    RULE_PAGE,
  ],
  [
    'a number for an interval',
    'version: 1\nrules:\n  review-overdue: { grace: 3 }\n',
    '3:21: `rules.review-overdue.grace` does not fit: expected string, received number',
    RULE_PAGE,
  ],
  [
    'a preset that is none',
    'version: 1\npreset: iso2701\n',
    '2:1: There is no preset `iso2701`',
    'Did you mean `iso27001`? Known: bootstrap, essentials, iso27001, solo, strict.',
  ],
  [
    'a preset that every object has',
    'version: 1\npreset: constructor\n',
    '2:1: There is no preset `constructor`',
    'Known: bootstrap, essentials, iso27001, solo, strict.',
  ],
  [
    'a profile that is none',
    'version: 1\nprofile: govuk\n',
    '2:1: There is no profile `govuk`',
    'Known: eip, gitlab-handbook, govuk-tech-docs, last-updated, microsoft-learn, nested-review, strongdm-comply, unidoc-isms.',
  ],
  [
    'a field that is none',
    'version: 1\nfields: { ownr: x }\n',
    '2:11: There is no field `ownr`',
    expect.stringContaining('Did you mean `owner`?') as string,
  ],
  [
    'a type that is none',
    'version: 1\ndefaults:\n  polcy: { review_interval: 12 months }\n',
    '3:3: There is no record type `polcy`',
    expect.stringContaining('Did you mean `policy`?') as string,
  ],
];

const NOT_YAML: readonly (readonly [name: string, yaml: string, said: string])[] = [
  ['a key given twice', 'version: 1\nversion: 1\n', '2:1 is not valid YAML: duplicated mapping key'],
  ['a list that is never closed', 'version: 1\ndocuments: [a\n', '3:1 is not valid YAML: deficient indentation'],
  ['a tab', 'version: 1\n\tpreset: x\n', '2:1 is not valid YAML: tab characters must not be used in indentation'],
  ['an alias', 'version: 1\nignore: &x [*x]\n', '2:14 is not valid YAML: aliases are refused'],
  ['code under a tag', 'version: 1\npreset: !!js/function "x"\n', '2:9 is not valid YAML: tags are refused'],
  ['two documents', 'version: 1\n---\nversion: 1\n', '1:1 is not valid YAML: more than one YAML document'],
  [
    'twenty thousand levels',
    `version: 1\nignore: ${'['.repeat(20_000)}\n`,
    '2:40 is not valid YAML: nesting exceeded maxDepth (32)',
  ],
];

describe('a mistake in holdfast.yml', () => {
  it.each(MISTAKES)('is told with its place and what to do: %s', (_name, yaml, said, hint) => {
    expect(mistakeIn(yaml)).toEqual({ message: `holdfast.yml:${said}`, hint });
  });

  it.each(MISTAKES)('is told at the same place with a byte order mark and CRLF: %s', (_name, yaml, said) => {
    expect(mistakeIn(`\uFEFF${yaml.replaceAll('\n', '\r\n')}`).message).toBe(`holdfast.yml:${said}`);
  });

  it.each(NOT_YAML)('that keeps it from being YAML is told with its place: %s', (_name, yaml, said) => {
    expect(mistakeIn(yaml)).toEqual({
      message: `holdfast.yml:${said}`,
      hint: 'Quote values that hold special characters, and indent with blanks.',
    });
    expect(mistakeIn(`\uFEFF${yaml}`).message).toBe(`holdfast.yml:${said}`);
  });

  it('is a ConfigError whatever is written, and nothing else is thrown', () => {
    const anyLine = fc.oneof(
      anyText,
      fc.constantFrom(
        'version: 1',
        'preset: ',
        'rules:',
        '  review-overdue:',
        '    grace: ',
        'github: {',
        '}',
        '- a',
        'fields: {owner: ',
        'documents: [',
      ),
    );
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), (lines) => {
        try {
          resolveSettings(parseConfig('holdfast.yml', lines.join('\n')), {});
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
          expect((error as ConfigError).message).toMatch(/^holdfast\.yml:\d+:\d+/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function mistakeIn(yaml: string): { readonly message: string; readonly hint: string | undefined } {
  try {
    resolveSettings(parseConfig('holdfast.yml', yaml), {});
  } catch (error) {
    if (error instanceof ConfigError) return { message: error.message, hint: error.hint };
    throw error;
  }
  throw new Error('nothing is wrong with it');
}
