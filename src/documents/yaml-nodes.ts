import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import type { FieldNode, MapEntry, ScalarNode } from '../model/document.ts';

/** Deepest nesting that is read; the deepest real record type has 5 levels. */
const MAX_DEPTH = 32;

/**
 * Parses one YAML document into values with their places; `offset` is added to every span. `undefined` for a text with
 * nothing in it. Aliases, tags, keys that are no plain words and keys given twice are refused: one can blow up a file,
 * the others hide what is meant. Throws js-yaml's `YAMLException` with a mark, or a `RangeError` when the text holds
 * more than one document.
 */
export function parseYaml(source: string, offset: number): FieldNode | undefined {
  const events = parseEvents(source, { maxDepth: MAX_DEPTH });
  const [, first] = events;
  if (!first || first.type === EVENT_ID.POP) return undefined;
  const cursor = { source, events, offset, next: 1 };
  const node = readNode(cursor);
  if (cursor.next + 1 < events.length) throw new RangeError('more than one YAML document');
  return node;
}

/** The colon of a key, from where the key ends: in `{a, b: c}` the key `a` has none. */
const COLON = /["']?\s*:/y;

/** The dash of an item of a list, from where the item before it ends. */
const DASH = /\n[ \t]*-/g;

interface Cursor {
  readonly source: string;
  readonly events: readonly Event[];
  readonly offset: number;
  next: number;
}

function readNode(cursor: Cursor): FieldNode {
  const event = cursor.events[cursor.next++];
  if (event?.type === EVENT_ID.SCALAR) return scalarNode(cursor, event);
  if (event?.type === EVENT_ID.ALIAS)
    return YAMLException.throwAt(cursor.source, event.anchorStart, 'aliases are refused');
  if (event?.type !== EVENT_ID.SEQUENCE && event?.type !== EVENT_ID.MAPPING) {
    throw new RangeError(`unexpected YAML event ${event?.type}`);
  }
  refuseTag(cursor, event);
  const start = cursor.offset + event.start;
  if (event.type === EVENT_ID.SEQUENCE) {
    const items: FieldNode[] = [];
    while (!atPop(cursor)) {
      const item = readNode(cursor);
      items.push(item.start >= 0 ? item : placed(item, behindDash(cursor, event.start, items.at(-1))));
    }
    return { kind: 'list', items, start, end: items.at(-1)?.end ?? start };
  }
  const entries = readEntries(cursor, event.start);
  return { kind: 'map', entries, start, end: entries.at(-1)?.value.end ?? start };
}

function atPop(cursor: Cursor): boolean {
  if (cursor.events[cursor.next]?.type !== EVENT_ID.POP) return false;
  cursor.next++;
  return true;
}

function readEntries(cursor: Cursor, mapStart: number): readonly MapEntry[] {
  const entries: MapEntry[] = [];
  const keys = new Set<string>();
  while (!atPop(cursor)) {
    const event = cursor.events[cursor.next++];
    if (event?.type !== EVENT_ID.SCALAR) throw new RangeError('a key must be a plain word');
    const entry = readEntry(cursor, event, mapStart);
    if (keys.has(entry.key))
      YAMLException.throwAt(cursor.source, Math.max(event.valueStart, 0), 'duplicated mapping key');
    keys.add(entry.key);
    entries.push(entry);
  }
  return entries;
}

function readEntry(cursor: Cursor, event: ScalarEvent, mapStart: number): MapEntry {
  const key = placed(scalarNode(cursor, event), cursor.offset + mapStart);
  const value = placed(readNode(cursor), behindColon(cursor, Math.max(event.valueEnd, mapStart)));
  return { key: key.raw, keyStart: key.start, keyEnd: key.end, value };
}

/** An empty value has no place of its own: it stands right behind what announces it. */
function placed<Node extends FieldNode>(node: Node, start: number): Node {
  return node.start >= 0 ? node : { ...node, start, end: start };
}

function behindColon(cursor: Cursor, from: number): number {
  COLON.lastIndex = from;
  return cursor.offset + (COLON.test(cursor.source) ? COLON.lastIndex : from);
}

/** Behind the dash of the item after `last`, or of the first one of a list that starts there. */
function behindDash(cursor: Cursor, listStart: number, last: FieldNode | undefined): number {
  if (!last) return cursor.offset + listStart + 1;
  const from = last.end - cursor.offset;
  DASH.lastIndex = Math.max(from - 1, 0);
  return cursor.offset + (DASH.test(cursor.source) ? DASH.lastIndex : from);
}

function scalarNode(cursor: Cursor, event: ScalarEvent): ScalarNode {
  refuseTag(cursor, event);
  const quoted = event.style !== SCALAR_STYLE.PLAIN;
  if (event.valueStart < 0) return { kind: 'scalar', raw: '', quoted, start: -1, end: -1 };
  const quotes = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
  return {
    kind: 'scalar',
    raw: event.fast ? cursor.source.slice(event.valueStart, event.valueEnd) : getScalarValue(cursor.source, event),
    quoted,
    start: cursor.offset + event.valueStart - quotes,
    end: cursor.offset + event.valueEnd + quotes,
  };
}

function refuseTag(cursor: Cursor, event: { readonly tagStart: number }): void {
  if (event.tagStart >= 0) YAMLException.throwAt(cursor.source, event.tagStart, 'tags are refused');
}
