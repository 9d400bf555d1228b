import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type PublishedSchema, publishedSchemas, schemaText } from '../../src/app/published-schemas.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { userTypes } from '../../src/config/user-types.ts';
import { entryFields } from '../../src/records/common-fields.ts';
import type { Field, FieldKind } from '../../src/records/fields/field.ts';
import { isAlwaysRequired } from '../../src/records/fields/words.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { RULES } from '../../src/rules/registry.ts';
import { checked } from '../support/checked.ts';

type Values = Readonly<Record<string, unknown>>;

const SCHEMAS = publishedSchemas();
const TODAY = { today: '2026-11-22' };
const CONFIG = 'version: 1\npreset: iso27001\n';

function schemaNamed(name: string, all: readonly PublishedSchema[] = SCHEMAS): object {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`no schema ${name}`);
  return found.make();
}

/** A validator that takes no keyword and no format that it does not know. */
function validator(name: string, all?: readonly PublishedSchema[]): ValidateFunction {
  const Validator = name === 'report' ? Ajv2020 : Ajv;
  const ajv = new Validator({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  ajvFormats.default(ajv);
  return ajv.compile(schemaNamed(name, all));
}

/** The paths at which a value does not fit. */
function refusals(validate: ValidateFunction, value: unknown): readonly string[] {
  if (validate(value)) return [];
  const paths = (validate.errors ?? []).map(({ instancePath, params }) => {
    const key = (params as { readonly missingProperty?: string }).missingProperty;
    return key === undefined ? instancePath : `${instancePath}/${key}`;
  });
  return [...new Set(paths)];
}

/** Front matter as editors read it: YAML 1.2, in which a day is words. */
function frontMatter(text: string): Values | undefined {
  const yaml = /^---\n(.*?)^---$/ms.exec(text)?.[1];
  return yaml === undefined ? undefined : (load(yaml, { schema: CORE_SCHEMA }) as Values);
}

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
    .sort();
}

function exampleOf(type: string): Values {
  const values = frontMatter(readFileSync(`fixtures/records/${type}.md`, 'utf8'));
  if (!values) throw new Error(`no example of ${type}`);
  return values;
}

/** Every property of a schema, at any depth, by its path. */
function* propertiesIn(schema: unknown, path = ''): Iterable<readonly [string, Values]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    // An example is no schema, and a condition describes nothing.
    if (key === 'examples' || key === 'if') continue;
    if (key !== 'properties') yield* propertiesIn(value, path);
    else
      for (const [name, property] of Object.entries(value as Values)) {
        yield [`${path}.${name}`, property as Values];
        yield* propertiesIn(property, `${path}.${name}`);
      }
  }
}

const ONE_TYPE = SCHEMAS.filter(({ name }) => !['record', 'register'].includes(name)).map(({ name }) => name);

describe('a published schema', () => {
  it.each(SCHEMAS.map((one) => [one.name, one] as const))('%s is valid, and lies where it says', (name, one) => {
    expect(() => validator(name)).not.toThrow();
    expect(schemaText(one.make())).toBe(readFileSync(one.path, 'utf8'));
    expect((one.make() as Values)['$id']).toBe(`https://github.com/holdfast-isms/holdfast/${one.path}`);
  });

  it.each(ONE_TYPE)('%s describes every property', (name) => {
    const properties = [...propertiesIn(schemaNamed(name))];
    expect(properties.length).toBeGreaterThan(5);
    const silent = properties.filter(([, { description }]) => !/\w.*\.$/.test(String(description ?? '')));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it.each(SCHEMAS.filter(({ name }) => name !== 'report').map(({ name }) => name))(
    '%s is of the draft that editors understand',
    (name) => {
      expect((schemaNamed(name) as Values)['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    },
  );
});

describe('the schema of a record type', () => {
  const any = validator('record');
  const register = validator('register');

  it.each(RECORD_TYPES.map(({ type }) => type))('takes the example of a %s', (type) => {
    const example = exampleOf(type);
    const own = type === 'register' ? register : validator(type);
    expect(refusals(own, example)).toEqual([]);
    expect(refusals(any, example)).toEqual([]);
  });

  it.each(markdownBelow('policies').filter((path) => frontMatter(readFileSync(path, 'utf8'))?.['type'] !== undefined))(
    'takes %s',
    (path) => {
      expect(refusals(any, frontMatter(readFileSync(path, 'utf8')))).toEqual([]);
    },
  );

  /** A value that cannot be read, by what a field holds; kinds that take any words are left out. */
  const WRONG: Readonly<Partial<Record<FieldKind, unknown>>> = {
    choice: 'no-such-word',
    'yes-no': 'perhaps',
    number: 'many',
    date: '2026-13-45',
    instant: 'yesterday',
    version: 'first',
    row: 'words',
    rows: 'words',
  };

  it.each(RECORD_TYPES.filter(({ type }) => type !== 'register').map((type) => [type.type, type] as const))(
    'refuses what Holdfast refuses: values of %s',
    async (name, type) => {
      const fields = Object.entries(type.fields).filter(([, { kind }]) => WRONG[kind] !== undefined);
      const values = { ...exampleOf(name), ...Object.fromEntries(fields.map(([key, { kind }]) => [key, WRONG[kind]])) };
      const { report } = await checked({ 'a.md': `---\n${dump(values)}---\n`, 'holdfast.yml': CONFIG }, TODAY);
      const wrong = report.findings
        .filter(({ rule }) => rule === 'front-matter-invalid' || rule === 'date-invalid')
        .map(({ message }) => message)
        .join('\n');
      const refused = refusals(validator(name), values);
      for (const [key] of fields) {
        expect(wrong).toContain(`\`${key}\``);
        expect(refused).toContain(`/${key}`);
      }
      expect(refused.filter((path) => !fields.some(([key]) => path === `/${key}`))).toEqual([]);
    },
  );

  it.each(RECORD_TYPES.filter(({ type }) => type !== 'register').map((type) => [type.type, type] as const))(
    'refuses what Holdfast refuses: gaps in %s',
    async (name, type) => {
      const example = exampleOf(name);
      const { type: _, ...common } = entryFields;
      const needed = Object.entries<Field>({ ...common, ...type.fields }).filter(([, field]) =>
        isAlwaysRequired(field),
      );
      const values = Object.fromEntries(
        Object.entries(example).filter(([key]) => !needed.some(([one]) => one === key)),
      );
      const { report } = await checked({ 'a.md': `---\n${dump(values)}---\n`, 'holdfast.yml': CONFIG }, TODAY);
      const told = report.findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n');
      expect(refusals(validator(name), values)).toEqual(needed.map(([key]) => `/${key}`));
      // A field with a rule of its own is told by that rule, in its own words and when it asks.
      for (const [key, { saidBy }] of needed) if (saidBy === undefined) expect(told).toContain(`\`${key}\` is missing`);
    },
  );

  it.each(RECORD_TYPES.filter(({ type }) => type !== 'register').map(({ type }) => type))(
    'refuses what Holdfast refuses: a state that %s does not have, and a day that there is not',
    async (name) => {
      const values = { ...exampleOf(name), status: 'no-such-state', effective_on: '2026-02-30' };
      const { report } = await checked({ 'a.md': `---\n${dump(values)}---\n`, 'holdfast.yml': CONFIG }, TODAY);
      const told = report.findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n');
      expect(told).toContain('front-matter-invalid: `status` is `no-such-state`');
      expect(told).toMatch(/date-invalid: .*effective_on/);
      expect([...refusals(validator(name), values)].sort()).toEqual(['/effective_on', '/status']);
    },
  );

  it('holds each row of a register to the type of the register, and to its own where it has one', () => {
    const supplier = exampleOf('supplier');
    const head = { id: 'REG-01', title: 'Register', status: 'active', owner: 'role:it-lead', version: '1.0' };
    const rows = (...entries: readonly Values[]): Values => ({ ...head, type: 'supplier', entries });
    for (const validate of [any, register]) {
      expect(refusals(validate, rows(supplier, exampleOf('risk')))).toEqual([]);
      expect(refusals(validate, rows({ ...supplier, cloud: 'perhaps' }))).toContain('/entries/0/cloud');
      expect(refusals(validate, rows({ cloud: 'perhaps' }))).toContain('/entries/0/cloud');
      expect(refusals(validate, rows({ ...exampleOf('risk'), treatment: 'pray' }))).toContain('/entries/0/treatment');
      const of = { ...head, type: 'register', of: 'risk', entries: [{ treatment: 'pray' }] };
      expect(refusals(validate, of)).toContain('/entries/0/treatment');
      expect(refusals(validate, { ...of, of: 'rissk' })).toContain('/of');
    }
  });

  it('counts types of a repository’s own', () => {
    const yaml = `${CONFIG}types:\n  site-visit:\n    kind: record\n    prefix: VIS\n    states: [planned, held]\n    fields:\n      required: [site]\n      properties: { site: { type: string, enum: [Lyon, Leeds], description: Where it was. } }\n`;
    const all = publishedSchemas(userTypes(parseConfig('holdfast.yml', yaml)));
    const visit = { type: 'site-visit', id: 'VIS-01', title: 'Visit', status: 'held', recorded_on: '2026-01-01' };
    for (const name of ['site-visit', 'record']) {
      const validate = validator(name, all);
      expect(refusals(validate, { ...visit, site: 'Lyon' })).toEqual([]);
      expect(refusals(validate, { ...visit, site: 'Paris' })).toEqual(expect.arrayContaining(['/site']));
    }
    expect(JSON.stringify(schemaNamed('site-visit', all))).toContain('Where it was.');
    expect(refusals(any, { ...visit, site: 'Paris' })).toEqual(expect.arrayContaining(['/type']));
  });
});

it('a type may have the name of something that every object has', () => {
  const name = 'constructor';
  const yaml = `${CONFIG}types: { ${name}: { kind: record, prefix: X, states: [held] } }\n`;
  const all = publishedSchemas(userTypes(parseConfig('holdfast.yml', yaml)));
  expect(all.find((one) => one.name === name)?.says).toBe('a type of your own');
  const values = { type: name, id: 'X-1', title: 'X', status: 'held', recorded_on: '2026-01-01' };
  for (const schema of [name, 'record']) {
    expect(refusals(validator(schema, all), values)).toEqual([]);
    expect(refusals(validator(schema, all), { ...values, status: 'gone' })).toContain('/status');
  }
});

describe('the schema of holdfast.yml', () => {
  const validate = validator('holdfast');
  const examples = RULES.flatMap(({ name, examples }) =>
    examples.flatMap((example) => {
      const yaml = example.files['holdfast.yml'];
      return yaml === undefined ? [] : [[`${name}: ${example.name}`, yaml] as const];
    }),
  );

  it('takes what the examples of all rules and the starter set are configured with', () => {
    const configs = [...examples, ['policies', readFileSync('policies/holdfast.yml', 'utf8')] as const];
    expect(configs.length).toBeGreaterThan(100);
    const refused = configs.flatMap(([name, yaml]) => {
      const paths = refusals(validate, load(yaml, { schema: CORE_SCHEMA }));
      return paths.length === 0 ? [] : [`${name}: ${paths.join(', ')}`];
    });
    expect(refused).toEqual([]);
  });

  it.each([
    'version: 2',
    'preset: iso27001',
    'version: 1\nfail_on: errors',
    'version: 1\ndocumets: ["**/*.md"]',
    'version: 1\ngithub: { label: [isms] }',
    'version: 1\nrules: { review-overdue: { severity: loud } }',
    'version: 1\noverrides: [{ paths: [], rules: { review-overdue: off } }]',
    'version: 1\ntypes: { visit: { kind: thing, prefix: VIS, states: [held] } }',
  ])('refuses what Holdfast refuses: %s', (yaml) => {
    expect(() => parseConfig('holdfast.yml', yaml)).toThrow();
    expect(refusals(validate, load(yaml))).not.toEqual([]);
  });

  it.each([
    'version: 1\nrules: { review-overdu: off }',
    'version: 1\npreset: iso27002',
    'version: 1\nprofile: nobody',
    'version: 1\nrules: { review-overdue: { graze: 14 days } }',
  ])('refuses names that a run refuses: %s', async (yaml) => {
    await expect(checked({ 'holdfast.yml': yaml }, TODAY)).rejects.toThrow();
    expect(refusals(validate, load(yaml))).not.toEqual([]);
  });
});

describe('the entry for the public catalogue of schemas', () => {
  it('has the shape that the catalogue asks for, and leads to the schema of holdfast.yml', () => {
    const catalog = JSON.parse(readFileSync('schemas/catalog.json', 'utf8')) as {
      readonly schemas: readonly Readonly<Record<string, unknown>>[];
    };
    expect(catalog.schemas).toHaveLength(1);
    const [entry = {}] = catalog.schemas;
    expect(Object.keys(entry)).toEqual(['name', 'description', 'fileMatch', 'url']);
    expect(entry['fileMatch']).toEqual(['holdfast.yml', '**/.github/holdfast.yml']);
    const path = /^https:\/\/raw\.githubusercontent\.com\/holdfast-isms\/holdfast\/main\/(.+)$/.exec(
      String(entry['url']),
    );
    expect(SCHEMAS.find((one) => one.path === path?.[1])?.name).toBe('holdfast');
  });
});
