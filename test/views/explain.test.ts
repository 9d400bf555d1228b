import { describe, expect, it } from 'vitest';
import { interval } from '../../src/calendar/interval.ts';
import { ConfigError } from '../../src/model/errors.ts';
import { renderExplained, renderRule } from '../../src/render/explain-text.ts';
import { RULES } from '../../src/rules/registry.ts';
import { type ExplainedDocument, explainDocument } from '../../src/views/explain.ts';
import { checked } from '../support/checked.ts';

const SOON = interval({ days: 30 });

async function explain(path: string, files: Record<string, string>): Promise<ExplainedDocument> {
  const { isms, report } = await checked(files, { today: '2026-11-22' });
  return explainDocument(path, isms, report, SOON);
}

const ACTION =
  '---\nid: CA-2026-009\ntype: corrective-action\ntitle: Encrypt all laptops\nstatus: in-progress\nowner: "@dana"\nnonconformity: NC-2026-004\ndue: 2026-10-30\n---\n';
const NONCONFORMITY =
  '---\nid: NC-2026-004\ntype: nonconformity\ntitle: Lost laptop\nstatus: closed\nowner: role:it-lead\n---\n';

describe('the explanation of a document', () => {
  const files = { 'CA.md': ACTION, 'NC.md': NONCONFORMITY };

  it('names every duty, its state, and how its day came about', async () => {
    const { entries, findings } = await explain('CA.md', files);
    expect(entries).toMatchObject([
      {
        name: 'CA-2026-009',
        lifecycle: 'in-force',
        owner: '@dana',
        duties: [
          { what: 'Corrective action', due: '2026-10-30', state: 'overdue', days: -23, derivation: 'set by `due`' },
        ],
      },
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['corrective-action-overdue']);
  });

  it('says who refers to it', async () => {
    const { entries } = await explain('NC.md', files);
    expect(entries).toMatchObject([{ lifecycle: 'no-longer', duties: [], referredToBy: ['CA-2026-009'] }]);
  });

  it('says for a person what is due and what would silence each finding', async () => {
    const text = renderExplained(await explain('CA.md', files));
    expect(text).toContain('overdue     2026-10-30  Corrective action (23 days ago)');
    expect(text).toContain(
      'to put up with it: an exception with waives: ["rule:corrective-action-overdue", "CA-2026-009"]',
    );
    expect(text.split('\n').every((line) => line.length < 200)).toBe(true);
  });

  it.each([
    ['a document without front matter', '# A\n', '', 'it carries no owner'],
    ['a document that cannot be read', '---\na: b: c\n---\n', '', 'its front matter cannot be read'],
    ['a document without a type', '---\nowner: role:a\n---\n', 'preset: iso27001', 'names no `type`'],
  ])('says why no rule speaks about %s', async (_name, content, config, why) => {
    const explained = await explain('a.md', { 'a.md': content, 'holdfast.yml': `version: 1\n${config}\n` });
    expect(explained.ungoverned).toContain(why);
    expect(renderExplained(explained)).toContain(why);
  });

  it('of one that was not looked at is a mistake', async () => {
    await expect(explain('b.md', { 'a.md': '# A\n' })).rejects.toThrow(ConfigError);
  });

  it('lets nothing through that a terminal would obey', async () => {
    const hostile =
      '---\ntitle: "\\u001b[31mred\\u001b[0m"\nowner: "\\u001b]8;;x\\u0007"\nstatus: "\\u0007"\nnext_review: 2026-01-01\n---\n';
    const text = renderExplained(await explain('a.md', { 'a.md': hostile }));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('the explanation of a rule', () => {
  it.each(RULES.map((rule) => [rule.name, rule] as const))('%s says what, why, and how to set it', (name, rule) => {
    const text = renderRule(rule, 'warning');
    for (const part of [name, rule.flags, rule.why, rule.fix, rule.falsePositives, 'Severity here    warning'])
      expect(text).toContain(part);
    expect(text).not.toContain('undefined');
  });
});
