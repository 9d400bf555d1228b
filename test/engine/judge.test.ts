import { describe, expect, it } from 'vitest';
import type { RuleSetting } from '../../src/config/settings.ts';
import { fingerprint } from '../../src/engine/fingerprint.ts';
import { judge, lacksOf } from '../../src/engine/judge.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Isms } from '../../src/records/isms.ts';
import { type AnyRule, type Draft, defineRule, NO_OPTIONS } from '../../src/rules/define-rule.ts';
import { checked } from '../support/checked.ts';

/** A rule that says what it is told to, on the first entry unless it is told where. */
function ruleThatSays(draft: (isms: Isms) => Iterable<Draft>, change: Partial<AnyRule> = {}): AnyRule {
  const rule = defineRule({
    name: 'owner-missing',
    area: 'document-control',
    flags: 'Something.',
    why: 'Because.',
    fix: 'Mend it.',
    severity: 'warning',
    grade: 'minor',
    cause: 'content',
    issue: true,
    clauses: [],
    controls: [],
    needs: [],
    falsePositives: '',
    options: NO_OPTIONS,
    examples: [],
    check: draft,
  });
  return { ...rule, ...change };
}

function settingOf(rule: AnyRule, change: Partial<RuleSetting> = {}): RuleSetting {
  return { rule, severity: rule.severity, issue: rule.issue, options: {}, ...change };
}

async function ismsOf(files: Readonly<Record<string, string>>): Promise<Isms> {
  const { isms } = await checked(files, { today: '2026-11-22', preset: 'iso27001' });
  return isms;
}

const POLICY = '---\nid: POL-01\ntype: policy\ntitle: Access policy\nowner: [role:a, role:b]\n---\n';

/** The one finding of a rule that says one thing about the first entry. */
async function findingOf(
  draft: Partial<Draft>,
  { text = POLICY, setting = {} }: { readonly text?: string; readonly setting?: Partial<RuleSetting> } = {},
): Promise<Finding> {
  const isms = await ismsOf({ 'policies/access.md': text });
  const [on] = isms.entries;
  if (!on) throw new Error('nothing is governed');
  const rule = ruleThatSays(() => [{ on, message: 'It lacks something', ...draft }]);
  const [finding] = judge(isms, [settingOf(rule, setting)]).findings;
  if (!finding) throw new Error('nothing was found');
  return finding;
}

describe('a finding', () => {
  it('says whose document it is about', async () => {
    const { document, title, owner } = await findingOf({});
    expect({ document, title, owner }).toEqual({ document: 'POL-01', title: 'Access policy', owner: 'role:a, role:b' });
  });

  it('names nobody where nobody answers for the document', async () => {
    expect((await findingOf({}, { text: POLICY.replace(/owner.+\n/, '') })).owner).toBeUndefined();
  });

  it.each<readonly [string, string, string]>([
    ['at the title', POLICY, '4:8-4:21 title: Access policy'],
    ['at the first key without a title', POLICY.replace(/title.+\n/, ''), '2:1-2:3 id: POL-01'],
    ['at the first key with a placeholder for a title', POLICY.replace('Access policy', 'TBD'), '2:1-2:3 id: POL-01'],
  ])('points %s when the rule says nothing', async (_name, text, wanted) => {
    const { position: at, excerpt } = await findingOf({}, { text });
    expect(`${at.line}:${at.column}-${at.endLine}:${at.endColumn} ${excerpt?.text}`).toBe(wanted);
  });

  it('about a row without a title points at the first key of the row', async () => {
    const isms = await ismsOf({
      'roles.md': '---\ntype: register\nof: role\nid: REG-01\nentries:\n  - { key: it-lead }\n---\n',
    });
    const row = isms.entries.find(({ register }) => register !== undefined);
    if (!row) throw new Error('there is no row');
    const [finding] = judge(isms, [settingOf(ruleThatSays(() => [{ on: row, message: 'Vacant' }]))]).findings;
    expect(finding?.position).toEqual({ line: 6, column: 7, endLine: 6, endColumn: 10 });
  });

  it('about a document without front matter points at its first line', async () => {
    const isms = await ismsOf({ 'notes.md': '# Notes\n' });
    const [document] = isms.documents;
    if (!document) throw new Error('there is no document');
    const [finding] = judge(isms, [settingOf(ruleThatSays(() => [{ on: document, message: 'Bare' }]))]).findings;
    expect(finding).toMatchObject({
      position: { line: 1, column: 1, endLine: 1, endColumn: 1 },
      excerpt: { text: '# Notes' },
      document: undefined,
      title: undefined,
      owner: undefined,
    });
  });

  it('about a document that is no entry points at the first key of its front matter', async () => {
    const isms = await ismsOf({ 'notes.md': '---\ndate: 2026-01-01\n---\n' });
    const [document] = isms.documents;
    if (!document) throw new Error('there is no document');
    const [finding] = judge(isms, [settingOf(ruleThatSays(() => [{ on: document, message: 'Bare' }]))]).findings;
    expect(finding?.position).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 5 });
  });

  it('about the run stands where it was asked for, and has nothing to show', async () => {
    const isms = await ismsOf({});
    const on = { path: 'holdfast.yml', line: 3, column: 5 };
    const [finding] = judge(isms, [settingOf(ruleThatSays(() => [{ on, message: 'Nothing' }]))]).findings;
    expect(finding).toMatchObject({
      path: 'holdfast.yml',
      position: { line: 3, column: 5, endLine: 3, endColumn: 5 },
      excerpt: undefined,
    });
  });

  it.each([
    [153, 160, 'z'],
    [154, 160, '…'],
  ])('shows a line with a title of %i characters in %i', async (length, shown, last) => {
    const { excerpt } = await findingOf(
      {},
      {
        text: POLICY.replace(
          'Access policy',
          'Access '
            .repeat(30)
            .slice(1 - length)
            .padEnd(length, 'z'),
        ),
      },
    );
    expect(excerpt?.text).toHaveLength(shown);
    expect(excerpt?.text.at(-1)).toBe(last);
  });

  it.each([
    ['error', 'warning', 'warning'],
    ['warning', 'error', 'warning'],
    ['notice', undefined, 'notice'],
  ] as const)(
    'is milder than configured where the case is, and never graver: %s, %s',
    async (configured, drafted, wanted) => {
      const { severity } = await findingOf({ severity: drafted }, { setting: { severity: configured } });
      expect(severity).toBe(wanted);
    },
  );

  it('has another severity, or is none, where the configuration says so for its document', async () => {
    const at = { severity: 'notice', issue: false } as const;
    expect(await findingOf({}, { setting: { at: () => at } })).toMatchObject({ severity: 'notice', needsIssue: false });
    expect(await findingOf({}, { setting: { at: () => ({}) } })).toMatchObject({
      severity: 'warning',
      needsIssue: true,
    });
    await expect(findingOf({}, { setting: { at: () => ({ severity: 'off' }) } })).rejects.toThrow('nothing was found');
  });

  it('that a rule did not tell from another gets a number, and no former names', async () => {
    const isms = await ismsOf({ 'policies/access.md': POLICY });
    const [on] = isms.entries;
    if (!on) throw new Error('nothing is governed');
    const twice = ruleThatSays(() => ['First', 'Second', 'Third'].map((message) => ({ on, message })));
    const { findings } = judge(isms, [settingOf(twice)]);
    const first = fingerprint('owner-missing', 'POL-01', '');
    expect(findings.map((one) => [one.message, one.fingerprint, one.formerFingerprints.length])).toEqual([
      ['First', first, 1],
      ['Second', fingerprint('owner-missing', first, '#2'), 0],
      ['Third', fingerprint('owner-missing', first, '#3'), 0],
    ]);
  });
});

describe('a rule that needs more than files', () => {
  const speaks = (needs: AnyRule['needs']): AnyRule =>
    ruleThatSays((isms) => isms.entries.map((on) => ({ on, message: 'It lacks something' })), { needs });

  it.each<readonly [AnyRule['needs'], 'history' | 'github', number, readonly string[]]>([
    [['git'], 'history', 0, ['git']],
    [['git-or-files'], 'history', 1, ['git']],
    [['github'], 'history', 1, []],
    [['github'], 'github', 0, ['github']],
    [['git'], 'github', 1, []],
    [['git', 'github'], 'github', 0, ['github']],
  ])('%j: without %s it says %i things', async (needs, lacking, count, lacks) => {
    const files = { 'policies/access.md': POLICY };
    const whole: Isms = {
      ...(await ismsOf(files)),
      history: { commits: [], versionsOf: () => [], removals: [] },
      github: { defaultBranch: 'main', protection: undefined, arrivals: new Map(), lastScheduledRun: undefined },
    };
    const without: Isms = { ...whole, [lacking]: undefined };
    const setting = settingOf(speaks(needs));
    expect(judge(whole, [setting]).findings).toHaveLength(1);
    expect(judge(without, [setting]).findings).toHaveLength(count);
    expect(lacksOf(without, [setting]).map(({ of }) => of)).toEqual(lacks);
    expect(lacksOf(whole, [setting])).toEqual([]);
  });

  it('lacks no history where it has nothing to look back at', async () => {
    const isms: Isms = { ...(await ismsOf({ 'policies/access.md': POLICY })), history: undefined };
    const looking = (looksBack: NonNullable<AnyRule['looksBack']>): RuleSetting =>
      settingOf(ruleThatSays(() => [], { needs: ['git'], looksBack }));
    const lacking = (setting: RuleSetting): readonly string[] =>
      lacksOf(isms, [setting])
        .filter(({ of }) => of === 'git')
        .flatMap(({ rules }) => rules);
    expect(lacking(looking(() => ({ entries: [] })))).toEqual([]);
    expect(lacking(looking(() => ({ entries: [], removals: true })))).toEqual(['owner-missing']);
    expect(lacking(looking(({ entries }) => ({ entries })))).toEqual(['owner-missing']);
  });
});
