import * as z from 'zod';
import { PROFILES } from '../documents/profile-registry.ts';
import { SEVERITIES } from '../model/severity.ts';
import type { JsonSchema } from '../records/fields/json-schema.ts';
import { schemaHead } from '../records/schemas/record-schema.ts';
import { RULES } from '../rules/registry.ts';
import { configSchema, severityAndIssue } from './config-schema.ts';
import { PRESETS } from './preset-registry.ts';

/** `holdfast.yml` as JSON Schema, with the names that only the registries know. */
export function configJsonSchema(): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' });
  const properties = schema.properties as Readonly<Record<string, object>>;
  const rules = Object.fromEntries(RULES.map((rule) => [rule.name, ruleSchema(rule)]));
  return {
    ...schemaHead('holdfast', 'Holdfast configuration', undefined),
    ...schema,
    properties: {
      ...properties,
      preset: { ...properties['preset'], enum: PRESETS.map((preset) => preset.name) },
      profile: { ...properties['profile'], enum: PROFILES.map((profile) => profile.name) },
      rules: { description: 'Settings by rule name.', type: 'object', properties: rules, additionalProperties: false },
    },
  };
}

function ruleSchema(rule: (typeof RULES)[number]): object {
  const own = z.toJSONSchema(rule.options, { target: 'draft-7', io: 'input' });
  const { properties: shared } = z.toJSONSchema(z.object(severityAndIssue), { target: 'draft-7', io: 'input' });
  return {
    description: rule.flags,
    anyOf: [
      { enum: ['off', ...SEVERITIES] },
      {
        type: 'object',
        properties: { ...shared, ...own.properties },
        additionalProperties: false,
      },
    ],
  };
}
