import * as z from 'zod';
import { isPlaceholder } from '../../documents/values/placeholder.ts';
import type { FieldNode, MapNode, ScalarNode } from '../../model/document.ts';
import type { Fact } from '../../model/fact.ts';
import type { FactsOf, Field, FieldContext, Fields, Listed, Row } from './field.ts';
import { descriptionOf, isAlwaysRequired, labelOf } from './words.ts';

/** Several values; one value alone is a list of one. Items that cannot be read are left out here and reported by `walkFields`. */
export function list<T>(of: Field<T>): Field<readonly Listed<T>[]> {
  return {
    kind: 'list',
    of,
    schema: () => z.union([z.array(of.schema()), of.schema()]),
    read: (key, node, context) => {
      const { start, end } = node;
      if (node.kind === 'scalar' && isPlaceholder(node.raw)) {
        return { state: 'placeholder', raw: node.raw, key, start, end };
      }
      const items = node.kind === 'list' ? node.items : node.kind === 'scalar' && node.written ? parts(node) : [node];
      const value = items.flatMap((item) => {
        const fact = of.read(key, item, context);
        if (fact.state !== 'given') return [];
        return [{ value: fact.value, raw: fact.raw, start: item.start, end: item.end }];
      });
      return { state: 'given', raw: rawOf(node), value, key, start, end };
    },
  };
}

/** What stands between commas, semicolons or line breaks in a cell of a table, each with its place. */
function parts(node: ScalarNode): readonly ScalarNode[] {
  const items: ScalarNode[] = [];
  for (const { 0: part, index } of node.raw.matchAll(/(?:(?!<br\s*\/?>)[^,;\n])+/gi)) {
    const raw = part.trim();
    if (raw === '' || /^br\s*\/?>$/i.test(raw)) continue;
    const start = node.start + index + part.length - part.trimStart().length;
    items.push({ ...node, raw, start, end: start + raw.length });
  }
  return items;
}

/** Several values, or the word `none`, which says that somebody looked and found nothing. An empty list says nothing. */
export function listOrNone<T>(of: Field<T>): Field<readonly Listed<T>[]> {
  const plain = list(of);
  return {
    ...plain,
    schema: () => z.union([z.literal('none'), plain.schema()]),
    read: (key, node, context) => {
      const { start, end } = node;
      if (node.kind === 'scalar' && /^none\b/i.test(node.raw.trim())) {
        return { state: 'given', raw: node.raw, value: [], key, start, end };
      }
      if (node.kind === 'list' && node.items.length === 0) return { state: 'placeholder', raw: '[]', key, start, end };
      return plain.read(key, node, context);
    },
  };
}

/** One table of fields. */
export function row<const F extends Fields>(fields: F): Field<Row<F>> {
  return {
    kind: 'row',
    fields,
    schema: () => schemaOf(fields),
    read: (key, node, context) => {
      const { start, end } = node;
      if (node.kind === 'map') {
        return { state: 'given', raw: rawOf(node), value: rowOf(fields, node, context), key, start, end };
      }
      return wrongShape(key, node, 'a table of fields');
    },
  };
}

/** Several tables of fields. An empty list says that there are none. */
export function rows<const F extends Fields>(fields: F): Field<readonly Row<F>[]> {
  return {
    kind: 'rows',
    fields,
    schema: () => z.array(schemaOf(fields)),
    read: (key, node, context) => {
      const { start, end } = node;
      if (node.kind !== 'list') return wrongShape(key, node, 'a list of tables');
      const value = node.items.flatMap((item) => (item.kind === 'map' ? [rowOf(fields, item, context)] : []));
      return { state: 'given', raw: rawOf(node), value, key, start, end };
    },
  };
}

/** Values under keys that people choose. */
export function mapOf<T>(of: Field<T>): Field<ReadonlyMap<string, Fact<T>>> {
  return {
    kind: 'map',
    of,
    schema: () => z.record(z.string(), of.schema()),
    read: (key, node, context) => {
      const { start, end } = node;
      if (node.kind !== 'map') return wrongShape(key, node, 'a table of fields');
      const value = new Map(node.entries.map((entry) => [entry.key, of.read(entry.key, entry.value, context)]));
      return { state: 'given', raw: rawOf(node), value, key, start, end };
    },
  };
}

/** The facts of a table, each read when first asked for. */
export function factsOf<F extends Fields>(
  fields: F,
  nodeOf: (name: string) => { readonly key: string; readonly value: FieldNode } | undefined,
  context: FieldContext,
): FactsOf<F> {
  const facts = Object.create(null) as Record<string, Fact<unknown>>;
  for (const name of Object.keys(fields)) {
    Object.defineProperty(facts, name, {
      enumerable: true,
      configurable: true,
      get(): Fact<unknown> {
        const found = nodeOf(name);
        const fact = found ? (fields[name] as Field).read(found.key, found.value, context) : ABSENT;
        Object.defineProperty(facts, name, { value: fact, enumerable: true });
        return fact;
      },
    });
  }
  return facts as FactsOf<F>;
}

const ABSENT = { state: 'absent' } as const;

/**
 * The fields as a schema for editors, each with its name in words and what it means. What is required in every state is
 * demanded; what depends on the state is for rules to say, and what is unknown is let through.
 */
export function schemaOf(fields: Fields): z.ZodObject {
  const described = Object.entries(fields).map(([name, field]) => {
    const schema = isAlwaysRequired(field) ? field.schema() : field.schema().optional();
    const description = descriptionOf(field);
    return [name, schema.meta({ title: labelOf(name), ...(description !== '' && { description }) })];
  });
  return z.looseObject(Object.fromEntries(described));
}

function rowOf<F extends Fields>(fields: F, node: MapNode, context: FieldContext): Row<F> {
  const values = new Map(node.entries.map((entry) => [entry.key, entry]));
  return { facts: factsOf(fields, (name) => values.get(name), context), start: node.start, end: node.end };
}

function rawOf(node: FieldNode): string {
  return node.kind === 'scalar' ? node.raw : node.kind;
}

function wrongShape(key: string, node: FieldNode, wanted: string): Fact<never> {
  const { start, end } = node;
  const raw = rawOf(node);
  if (node.kind === 'scalar' && isPlaceholder(raw)) return { state: 'placeholder', raw, key, start, end };
  return {
    state: 'unreadable',
    raw,
    why: `\`${key}\` must be ${wanted}`,
    fix: 'See the example of the type.',
    key,
    start,
    end,
  };
}
