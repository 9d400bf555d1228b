import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { resolveSettings } from '../../src/config/settings.ts';
import { entryFields } from '../../src/records/common-fields.ts';
import type { Field } from '../../src/records/fields/field.ts';
import { isAlwaysRequired, wordsOf } from '../../src/records/fields/words.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { issueForms } from '../../src/render/issue-forms/issue-forms.ts';
import { type GitHubIssueForm, githubIssueForm } from '../support/github-issue-form.ts';

const FORMS = [
  ['nonconformity', 'nonconformity'],
  ['corrective-action', 'corrective-action'],
  ['incident', 'incident'],
  ['supplier-assessment', 'supplier'],
  ['exception', 'exception'],
] as const;

/** What comes from whoever writes the record: its name, its state, and the day on which it was made. */
const FROM_THE_RECORD = ['id', 'type', 'title', 'status', 'recorded_on'];

type Filled = Exclude<GitHubIssueForm['body'][number], { readonly type: 'markdown' }>;

function formOf(file: string, labels: readonly string[] = ['holdfast']): GitHubIssueForm {
  const text = issueForms({ labels }).get(`.github/ISSUE_TEMPLATE/${file}.yml`);
  if (text === undefined) throw new Error(`no form ${file}`);
  return githubIssueForm.parse(load(text));
}

function filled(file: string): readonly Filled[] {
  return formOf(file).body.filter((one): one is Filled => one.type !== 'markdown');
}

function fieldsOf(type: string): Readonly<Record<string, Field>> {
  const found = RECORD_TYPES.find((one) => one.type === type);
  if (!found) throw new Error(`no type ${type}`);
  return { ...entryFields, ...found.fields };
}

describe('the issue forms', () => {
  it('lie where GitHub looks for them, each under a name of its own', () => {
    const forms = issueForms({ labels: ['holdfast'] });
    expect([...forms.keys()]).toEqual(FORMS.map(([file]) => `.github/ISSUE_TEMPLATE/${file}.yml`));
    const names = FORMS.map(([file]) => formOf(file).name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('carry the labels that Holdfast gives its own issues', () => {
    const settings = (yaml: string): readonly string[] =>
      resolveSettings(parseConfig('holdfast.yml', yaml), {}).github.labels;
    const configured = settings('version: 1\ngithub: { labels: [isms, "on: hold"] }');
    for (const [file] of FORMS) {
      expect(formOf(file, configured).labels).toEqual(['isms', 'on: hold']);
      expect(formOf(file, settings('version: 1')).labels).toEqual(['holdfast']);
      expect(formOf(file, []).labels).toBeUndefined();
    }
  });

  it('are kept for people who copy them', () => {
    for (const [path, text] of issueForms({ labels: ['holdfast'] })) {
      expect(readFileSync(`docs/issue-forms/${basename(path)}`, 'utf8')).toBe(text);
    }
  });

  it('say the same to readers of YAML 1.1, to whom a bare no is false', () => {
    for (const text of issueForms({ labels: ['no', 'on', '2026-01-01', '1e3'] }).values()) {
      expect(load(text, { schema: YAML11_SCHEMA })).toEqual(load(text));
    }
  });
});

describe.each(FORMS)('the form %s', (file, type) => {
  const fields = fieldsOf(type);

  it('asks for fields of its record type alone', () => {
    const ids = filled(file).map(({ id }) => id ?? '');
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => !Object.hasOwn(fields, id))).toEqual([]);
  });

  it('demands what every record of the type must have, but what comes from whoever writes the record', () => {
    const needed = Object.keys(fields).filter((name) => isAlwaysRequired(fields[name] as Field));
    const demanded = filled(file).flatMap((one) => ('validations' in one && one.validations?.required ? [one.id] : []));
    expect(demanded).toEqual(expect.arrayContaining(needed.filter((name) => !FROM_THE_RECORD.includes(name))));
  });

  it('offers the words of a choice, and nothing else', () => {
    for (const one of filled(file)) {
      const field = fields[one.id ?? ''] as Field;
      const words =
        field.kind === 'yes-no' ? ['yes', 'no'] : wordsOf(field.kind === 'list' && field.of ? field.of : field);
      const offered = one.type === 'dropdown' ? one.attributes.options : [];
      expect(offered.map((word) => word.replace(/^none at all$/, 'none'))).toEqual([...words]);
    }
  });

  it('says of every field what it means, and shows how it is written', () => {
    for (const one of filled(file)) expect(one.attributes.description).toMatch(/\w.*\.$/);
    const shown = filled(file).filter((one) => 'placeholder' in one.attributes);
    expect(shown.length).toBeGreaterThan(2);
  });

  it('leads to the page of the type, which is there', () => {
    const [first] = formOf(file).body;
    const value = first?.type === 'markdown' ? first.attributes.value : '';
    const page = /holdfast\/blob\/main\/(docs\/records\/[a-z-]+\.md)\)/.exec(value)?.[1] ?? '';
    expect(readFileSync(page, 'utf8')).toContain(`# ${type}\n`);
  });
});

describe('what GitHub asks of an issue form', () => {
  const input = { type: 'input', id: 'a', attributes: { label: 'A' } };
  const form = { name: 'Form', description: 'A form.', body: [input] };

  it.each<readonly [string, object]>([
    ['no name', { ...form, name: undefined }],
    ['a name of blanks', { ...form, name: '  ' }],
    ['a key that there is not', { ...form, about: 'x' }],
    ['no labels in a list of labels', { ...form, labels: [] }],
    ['nothing to fill in', { ...form, body: [{ type: 'markdown', attributes: { value: 'x' } }] }],
    ['an id twice', { ...form, body: [input, { ...input, attributes: { label: 'B' } }] }],
    ['a label twice', { ...form, body: [input, { ...input, id: 'b' }] }],
    ['an id with a blank', { ...form, body: [{ ...input, id: 'a b' }] }],
    ['no label', { ...form, body: [{ ...input, attributes: {} }] }],
    ['a type that there is not', { ...form, body: [{ ...input, type: 'number' }] }],
    ['a label that asks for a password', { ...form, body: [{ ...input, attributes: { label: 'Password' } }] }],
    ['no options', { ...form, body: [{ type: 'dropdown', attributes: { label: 'A', options: [] } }] }],
    ['an option twice', { ...form, body: [{ type: 'dropdown', attributes: { label: 'A', options: ['x', 'x'] } }] }],
    ['the option none', { ...form, body: [{ type: 'dropdown', attributes: { label: 'A', options: ['None'] } }] }],
    [
      'an option that is no string',
      { ...form, body: [{ type: 'dropdown', attributes: { label: 'A', options: [true] } }] },
    ],
  ])('is not met with %s', (_what, wrong) => {
    expect(githubIssueForm.safeParse(form).success).toBe(true);
    expect(githubIssueForm.safeParse(wrong).success).toBe(false);
  });
});
