import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import type { FieldNode, MapEntry, ScalarNode } from '../model/document.ts';

/** Deepest nesting that is read; the deepest real record type has 5 levels. */
const MAX_DEPTH = 32;

/**
 * Parses one YAML document (YAML 1.2 core schema, no aliases) into plain values and the same values with their places.
 * `offset` is added to every span. Throws js-yaml's `YAMLException` with a mark, or a `RangeError` when the text holds
 * more than one document.
 */
export function parseYaml(
  source: string,
  offset: number,
): { readonly data: unknown; readonly node: FieldNode | undefined } {
  const events = parseEvents(source, { maxDepth: MAX_DEPTH });
  const documents = constructFromEvents(events, { source, schema: CORE_SCHEMA, maxAliases: 0 });
  if (documents.length > 1) throw new RangeError('more than one YAML document');
  if (documents.length === 0 || events.length < 2) return { data: undefined, node: undefined };
  const cursor = { source, events, offset, next: 1 };
  return { data: documents[0], node: readNode(cursor, documents[0]) };
}

interface Cursor {
  readonly source: string;
  readonly events: readonly Event[];
  readonly offset: number;
  next: number;
}

/** Walks the events side by side with the constructed value: the events know the places, the value knows the types. */
function readNode(cursor: Cursor, data: unknown): FieldNode {
  const event = cursor.events[cursor.next++];
  if (event?.type === EVENT_ID.SCALAR) return scalarNode(cursor, event, data);
  if (event?.type === EVENT_ID.SEQUENCE) {
    const items: FieldNode[] = [];
    const values = Array.isArray(data) ? data : [];
    while (!atPop(cursor)) items.push(readNode(cursor, values[items.length]));
    const start = cursor.offset + event.start;
    return { kind: 'list', items, start, end: items.at(-1)?.end ?? start };
  }
  if (event?.type === EVENT_ID.MAPPING) {
    const entries: MapEntry[] = [];
    while (!atPop(cursor)) entries.push(readEntry(cursor, data));
    const start = cursor.offset + event.start;
    return { kind: 'map', entries, start, end: entries.at(-1)?.value.end ?? start };
  }
  throw new RangeError(`unexpected YAML event ${event?.type}`);
}

function atPop(cursor: Cursor): boolean {
  if (cursor.events[cursor.next]?.type !== EVENT_ID.POP) return false;
  cursor.next++;
  return true;
}

function readEntry(cursor: Cursor, data: unknown): MapEntry {
  const event = cursor.events[cursor.next++];
  if (event?.type !== EVENT_ID.SCALAR) throw new RangeError('a key must be a plain word');
  const key = event.valueStart < 0 ? '' : getScalarValue(cursor.source, event);
  const keyStart = cursor.offset + Math.max(event.valueStart, 0);
  const keySpan = { start: keyStart, end: cursor.offset + Math.max(event.valueEnd, 0) };
  const value = Object.hasOwn(data as object, key) ? (data as Record<string, unknown>)[key] : undefined;
  const node = readNode(cursor, value);
  // An empty value has no place of its own: it stands right behind its key's colon.
  return node.start >= 0
    ? { key, keySpan, value: node }
    : { key, keySpan, value: { ...node, ...behindColon(cursor, event) } };
}

function behindColon(cursor: Cursor, key: ScalarEvent): { start: number; end: number } {
  const colon = cursor.source.indexOf(':', Math.max(key.valueEnd, 0));
  const at = cursor.offset + (colon === -1 ? Math.max(key.valueEnd, 0) : colon + 1);
  return { start: at, end: at };
}

function scalarNode(cursor: Cursor, event: ScalarEvent, data: unknown): ScalarNode {
  if (event.valueStart < 0) return { kind: 'scalar', value: null, raw: '', quoted: false, start: -1, end: -1 };
  const quotes = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
  const decoded =
    event.style === SCALAR_STYLE.PLAIN && event.fast
      ? cursor.source.slice(event.valueStart, event.valueEnd)
      : getScalarValue(cursor.source, event);
  return {
    kind: 'scalar',
    value: isScalar(data) ? data : decoded,
    raw: decoded,
    quoted: event.style !== SCALAR_STYLE.PLAIN,
    start: cursor.offset + event.valueStart - quotes,
    end: cursor.offset + event.valueEnd + quotes,
  };
}

function isScalar(data: unknown): data is ScalarNode['value'] {
  return data === null || typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean';
}
