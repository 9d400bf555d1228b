import { z } from 'zod';
import { configSchema } from '../../src/config/config-schema.ts';
import { PRESETS } from '../../src/config/preset-registry.ts';
import { PROFILES } from '../../src/documents/profile-registry.ts';
import { PROJECT_URL } from '../../src/model/links.ts';
import { SEVERITIES } from '../../src/model/severity.ts';
import { schemaOf } from '../../src/records/fields/compounds.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { reportSchema } from '../../src/render/report-schema.ts';
import { RULES } from '../../src/rules/registry.ts';

interface Schema {
  readonly path: string;
  readonly content: string;
}

/** JSON Schemas of what people write and programs read: `holdfast.yml` and the JSON report. */
export function generatedSchemas(): readonly Schema[] {
  return [
    { path: 'schemas/report.schema.json', content: asText('report', 'Holdfast report', z.toJSONSchema(reportSchema)) },
    { path: 'schemas/holdfast.schema.json', content: asText('holdfast', 'Holdfast configuration', configJsonSchema()) },
    { path: 'schemas/record.schema.json', content: asText('record', 'Front matter of a record', recordJsonSchema()) },
  ];
}

/** Front matter by its type, for editors. What is missing is for rules to say: nothing is demanded here but the type. */
function recordJsonSchema(): object {
  return {
    type: 'object',
    properties: { type: { enum: RECORD_TYPES.map(({ type }) => type) } },
    allOf: RECORD_TYPES.map(({ type, states, fields }) => {
      const { $schema: _, ...schema } = z.toJSONSchema(schemaOf(fields), { io: 'input', unrepresentable: 'any' });
      const { properties = {} } = schema;
      return {
        if: { properties: { type: { const: type } }, required: ['type'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { ...schema, properties: { status: { enum: states }, ...properties } },
      };
    }),
  };
}

/** The configuration's schema with the names that only the registries know. */
function configJsonSchema(): object {
  const schema = z.toJSONSchema(configSchema, { io: 'input' }) as { properties: Record<string, object> };
  const rules = Object.fromEntries(RULES.map((rule) => [rule.name, ruleSchema(rule)]));
  return {
    ...schema,
    properties: {
      ...schema.properties,
      preset: { ...schema.properties['preset'], enum: PRESETS.map((preset) => preset.name) },
      profile: { ...schema.properties['profile'], enum: PROFILES.map((profile) => profile.name) },
      rules: { description: 'Settings by rule name.', type: 'object', properties: rules, additionalProperties: false },
    },
  };
}

function ruleSchema(rule: (typeof RULES)[number]): object {
  const own = z.toJSONSchema(rule.options, { io: 'input' }) as { properties?: object };
  return {
    description: rule.flags,
    anyOf: [
      { enum: ['off', ...SEVERITIES] },
      {
        type: 'object',
        properties: { severity: { enum: ['off', ...SEVERITIES] }, issue: { type: 'boolean' }, ...own.properties },
        additionalProperties: false,
      },
    ],
  };
}

function asText(name: string, title: string, schema: object): string {
  const { $schema, ...rest } = schema as { $schema?: string };
  return `${JSON.stringify({ $schema, $id: `${PROJECT_URL}/schemas/${name}.schema.json`, title, ...rest }, null, 2)}\n`;
}
