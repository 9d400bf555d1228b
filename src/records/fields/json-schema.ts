import * as z from 'zod';
import { list, mapOf, row, rows } from './compounds.ts';
import type { Field, Fields } from './field.ts';
import { required } from './requirement.ts';
import { says } from './says.ts';
import {
  choice,
  custom,
  date,
  instant,
  intervalField,
  number,
  owner,
  reference,
  referenceOrUrl,
  text,
  yesNo,
} from './scalars.ts';

/** A JSON Schema (2020-12) as people write it into their configuration: any table of keywords. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A keyword or type that cannot be read as a field, and where it stands in the schema. */
export class UnreadableSchema extends Error {
  readonly steps: readonly string[];

  constructor(message: string, steps: readonly string[]) {
    super(message);
    this.steps = steps;
  }
}

/** `format` to the kind of field: `owner` and `reference` are Holdfast's own, the others those of JSON Schema. */
const FORMATS: Readonly<Record<string, () => Field>> = {
  date,
  'date-time': instant,
  duration: intervalField,
  uri: referenceOrUrl,
  'uri-reference': referenceOrUrl,
  owner,
  reference: () => reference(),
};

/** Keywords that say something for people, or that are read by `fieldOf` itself. */
const READ_HERE = new Set([
  'type',
  'format',
  'enum',
  'items',
  'properties',
  'required',
  'additionalProperties',
  'title',
  'description',
  'examples',
  'default',
]);

/**
 * The properties of an object schema as fields. What the vocabulary of fields does not have (`pattern`, `minLength` …) is
 * checked by the schema itself. Throws `UnreadableSchema` for what cannot be read.
 */
export function fieldsOfSchema(schema: JsonSchema, steps: readonly string[] = []): Fields {
  const properties = table(schema['properties']) ?? {};
  const needed = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  const unknown = needed.find((name) => !Object.hasOwn(properties, name));
  if (unknown !== undefined) {
    throw new UnreadableSchema(`\`required\` names \`${unknown}\`, which is no property`, [...steps, 'required']);
  }
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const at = [...steps, 'properties', name];
      const inner = table(property);
      if (!inner) throw new UnreadableSchema(`\`${name}\` is no schema`, at);
      const { description } = inner;
      const read = fieldOf(inner, at);
      const field = typeof description === 'string' ? says(description, read) : read;
      return [name, needed.includes(name) ? required(field) : field];
    }),
  );
}

function fieldOf(schema: JsonSchema, steps: readonly string[]): Field {
  const { type, format } = schema;
  if (type === 'array') {
    const items = table(schema['items']) ?? {};
    const inside = [...steps, 'items'];
    return items['type'] === 'object' ? rows(fieldsOfSchema(items, inside)) : list(fieldOf(items, inside));
  }
  if (type === 'object') {
    if (table(schema['properties'])) return row(fieldsOfSchema(schema, steps));
    return mapOf(fieldOf(table(schema['additionalProperties']) ?? {}, [...steps, 'additionalProperties']));
  }
  if (Object.keys(schema).some((keyword) => !READ_HERE.has(keyword))) return checkedBySchema(schema, steps);
  const words = schema['enum'];
  if (Array.isArray(words) && words.length > 0) return choice(words.map(String));
  if (type === 'boolean') return yesNo();
  if (type === 'integer' || type === 'number') return number({ whole: type === 'integer' });
  if (type !== undefined && type !== 'string') {
    throw new UnreadableSchema(`\`type: ${String(type)}\` is none that a field can have`, [...steps, 'type']);
  }
  if (format === undefined) return text();
  const known = FORMATS[String(format)];
  if (!known || !Object.hasOwn(FORMATS, String(format))) {
    throw new UnreadableSchema(`\`format: ${String(format)}\` is none of: ${Object.keys(FORMATS).join(', ')}`, [
      ...steps,
      'format',
    ]);
  }
  return known();
}

/** Lengths, patterns and bounds: the schema itself is asked. */
function checkedBySchema(schema: JsonSchema, steps: readonly string[]): Field {
  try {
    return custom(z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]));
  } catch (error) {
    throw new UnreadableSchema(error instanceof Error ? error.message : String(error), steps);
  }
}

function table(value: unknown): JsonSchema | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonSchema) : undefined;
}
