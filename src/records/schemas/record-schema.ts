import * as z from 'zod';
import { PROJECT_URL } from '../../model/links.ts';
import { entryFields } from '../common-fields.ts';
import { schemaOf } from '../fields/compounds.ts';
import type { Fields } from '../fields/field.ts';
import type { JsonSchema } from '../fields/json-schema.ts';
import { choice } from '../fields/scalars.ts';
import { labelOf } from '../fields/words.ts';
import type { RecordShape } from '../record-shape.ts';

/** What a schema tells its reader beside the fields of the type. */
export interface TypeNotes {
  /** What records of the type are for, in a sentence. */
  readonly says: string;
  /** The front matter of a valid record. */
  readonly example?: Readonly<Record<string, unknown>>;
}

/** The newest version of JSON Schema that editors understand in full. */
export const DRAFT = 'http://json-schema.org/draft-07/schema#';

/**
 * The front matter of one record type, as JSON Schema. Required is what a record must have in every state; what depends on
 * its state or on other fields is for rules to say, as is what a reader of dates and owners takes beyond the canonical form.
 */
export function recordSchema(type: RecordShape, notes?: TypeNotes): JsonSchema {
  const body = recordBody(type, notes);
  return {
    ...schemaHead(`records/${type.type}`, String(body['title']), notes?.says),
    ...body,
    required: ['type', ...requiredOf(body)],
    ...(notes?.example && { examples: [notes.example] }),
  };
}

/** The same without its head, for a schema of several types. `type` is not required: whoever picks it has looked at that. */
export function recordBody(type: RecordShape, notes?: TypeNotes): JsonSchema {
  const { type: word, status } = entryFields;
  const fields = {
    ...entryFields,
    type: { ...word, ...choice([type.type]), required: undefined },
    status: { ...status, ...choice(type.states) },
    ...type.fields,
  };
  return { title: labelOf(type.type), ...(notes && { description: notes.says }), ...jsonSchemaOf(fields) };
}

/** `$schema`, `$id`, `title` and `description` of a schema that is a file of its own, below `schemas/`. */
export function schemaHead(path: string, title: string, description: string | undefined): JsonSchema {
  const $id = `${PROJECT_URL}/schemas/${path}.schema.json`;
  return { $schema: DRAFT, $id, title, ...(description !== undefined && { description }) };
}

function requiredOf(schema: JsonSchema): readonly string[] {
  const names = schema['required'];
  return Array.isArray(names) ? names.map(String) : [];
}

function jsonSchemaOf(fields: Fields): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(schemaOf(fields), {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => withoutNoise(jsonSchema),
  });
  return schema;
}

/** A format says more than the long pattern behind it, two types need no two schemas, and what is anything need not be said. */
function withoutNoise(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.format === 'date' || schema.format === 'date-time') delete schema.pattern;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  const { additionalProperties: others, anyOf: ones } = schema;
  if (typeof others === 'object' && Object.keys(others).length === 0) delete schema.additionalProperties;
  const plain = ones?.flatMap((one) =>
    Object.keys(one).join() === 'type' && typeof one.type === 'string' ? [one.type] : [],
  );
  if (!plain || plain.length !== ones?.length) return;
  schema.type = plain;
  delete schema.anyOf;
}
