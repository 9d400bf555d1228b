import { entryFields } from '../common-fields.ts';
import type { JsonSchema } from '../fields/json-schema.ts';
import { labelOf } from '../fields/words.ts';
import type { RecordShape } from '../record-shape.ts';
import { recordBody, schemaHead, type TypeNotes } from './record-schema.ts';

type Notes = ReadonlyMap<string, TypeNotes>;

/** The type of a document whose front matter has `entries:`. */
const REGISTER = 'register';

/** The front matter of any record, as JSON Schema: picked by `type`, and with `entries` that of a register. */
export function frontMatterSchema(types: readonly RecordShape[], notes: Notes): JsonSchema {
  const own = types.filter(({ type, fields }) => type === REGISTER || 'entries' in fields).map(({ type }) => type);
  return {
    ...schemaHead('record', 'Front matter of a record', 'The front matter of any record, by its `type`.'),
    type: 'object',
    properties: { type: typeOf(types) },
    required: ['type'],
    if: { properties: { entries: { type: 'array' }, type: { not: { enum: own } } }, required: ['entries'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: '#/definitions/register' },
    else: { $ref: BY_TYPE },
    definitions: definitionsOf(types, notes),
  };
}

/**
 * The front matter of a register, as JSON Schema: `type: register` with `of`, or the type of its rows in place of both. Each
 * row is what the register says, unless it says something else itself.
 */
export function registerSchema(types: readonly RecordShape[], notes: Notes): JsonSchema {
  const { example } = notes.get(REGISTER) ?? {};
  return {
    ...schemaHead('records/register', 'Register', notes.get(REGISTER)?.says),
    type: 'object',
    properties: { type: { type: 'string' } },
    required: ['type'],
    allOf: [{ $ref: '#/definitions/register' }],
    definitions: definitionsOf(types, notes),
    ...(example && { examples: [example] }),
  };
}

/** No name of a type has a capital. */
const BY_TYPE = '#/definitions/byType';

/** Every type by its name, `byType` to pick one, and `register`, whose rows are picked by what the register says. */
function definitionsOf(types: readonly RecordShape[], notes: Notes): JsonSchema {
  const bodies = types
    .filter(({ type }) => type !== REGISTER)
    .map((type) => [type.type, recordBody(type, notes.get(type.type))] as const);
  const head = types.find(({ type }) => type === REGISTER);
  return {
    ...Object.fromEntries(bodies),
    byType: {
      type: 'object',
      allOf: types.map(({ type }) => picked(saysType(type), { $ref: `#/definitions/${type}` })),
    },
    ...(head && { register: registerBody(head, types, notes) }),
  };
}

function registerBody(head: RecordShape, types: readonly RecordShape[], notes: Notes): JsonSchema {
  const body = recordBody(head, notes.get(REGISTER));
  const rowTypes = types.filter(({ type, fields }) => type !== REGISTER && !('entries' in fields));
  const properties = {
    ...(body['properties'] as JsonSchema),
    type: typeOf([head, ...rowTypes]),
    of: { ...(body['properties'] as Record<string, object>)['of'], enum: rowTypes.map(({ type }) => type) },
    entries: { title: labelOf('entries'), description: 'The rows.', type: 'array', items: ROW_OF_ITS_OWN },
  };
  return { ...body, properties, allOf: rowTypes.map(({ type }) => picked(registerOf(type), rowsOf(type))) };
}

/** Whether a register says that its rows are of a type. */
function registerOf(type: string): JsonSchema {
  const bySelf = saysType(type);
  const byOf = {
    type: 'object',
    properties: { type: { const: REGISTER }, of: { const: type } },
    required: ['type', 'of'],
  };
  return { anyOf: [bySelf, byOf] };
}

const HAS_TYPE: JsonSchema = { type: 'object', properties: { type: { type: 'string' } }, required: ['type'] };

/** A row may say itself what it is. */
const ROW_OF_ITS_OWN: JsonSchema = { type: 'object', ...picked(HAS_TYPE, { $ref: BY_TYPE }) };

function rowsOf(type: string): JsonSchema {
  const row = picked({ not: HAS_TYPE }, { $ref: `#/definitions/${type}` });
  return { type: 'object', properties: { entries: { type: 'array', items: row } } };
}

function saysType(type: string): JsonSchema {
  return { type: 'object', properties: { type: { const: type } }, required: ['type'] };
}

function picked(when: JsonSchema, then: JsonSchema): JsonSchema {
  return { if: when, then };
}

function typeOf(types: readonly RecordShape[]): JsonSchema {
  return {
    title: labelOf('type'),
    description: entryFields.type.says,
    enum: types.map(({ type }) => type),
  };
}
