import { proseOf, tablesOf } from '../../documents/body.ts';
import { lineTextAt } from '../../documents/position-at.ts';
import {
  type LegacyReference,
  legacyReferences,
  parseClauses,
  parseControls,
} from '../../frameworks/iso27001/references.ts';
import type { Document, FieldNode } from '../../model/document.ts';
import type { Parsed } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import type { Entry } from '../../records/entry.ts';
import { legacyControls } from './legacy-controls.ts';

/** A mention of the edition of 2013 that is not excused by what stands around it. */
export interface LegacyMention extends Span {
  readonly text: string;
  readonly successors: readonly string[];
  /** Whether it stands in a field that holds controls. */
  readonly isControl: boolean;
}

/** Fields that say which edition is meant, and so may say the old one. */
const EDITION_FIELDS = ['edition', 'from_edition', 'supersedes'];

/** Headings under which documents tell their past. */
const PAST_HEADING =
  /change[ -]?log|change (?:history|record)|\b(?:history|revisions?)\b|version (?:log|table)|\b2013\b/i;

/** Words with which a line says that the old is over. */
const PAST_WORDS =
  /\b(?:formerly|previously|former|superseded|replace[ds]|replacing|predecessors?|withdrawn|renumbered|obsolete)\b|\b27001 ?: ?2022\b/i;

/** `2013` that is no part of the standard's name: `A.9.2.3 (2013)`. */
const YEAR_ALONE = /(?<![:\d]|: |27001-)\b2013\b/;
const IGNORED = /holdfast-ignore(?:\s+legacy-2013-reference)?\s*:\s*(?!-->)\S/;

/** Mentions in the fields of an entry, in their order. */
export function mentionsInFields(entry: Entry, without: readonly string[]): readonly LegacyMention[] {
  const readers = new Map<string, Reader>([
    ...keysOf(entry, ['control', 'controls']).map((key) => [key, inControls] as const),
    ...keysOf(entry, ['clause', 'clauses']).map((key) => [key, inClauses] as const),
  ]);
  const skipped = new Set([...EDITION_FIELDS, ...without]);
  const walk = (node: FieldNode, read: Reader): readonly LegacyMention[] => {
    if (node.kind === 'list') return node.items.flatMap((item) => walk(item, read));
    if (node.kind === 'map') {
      return node.entries.flatMap(({ key, value }) =>
        skipped.has(key) ? [] : walk(value, readers.get(key) ?? legacyReferences),
      );
    }
    const found = read(node.raw);
    if (found.length === 0 || isExcused(lineTextAt(entry.document, node.start))) return [];
    const isControl = read === inControls;
    return found.map(({ text, successors }) => ({ text, successors, isControl, start: node.start, end: node.end }));
  };
  return entry.root ? walk(entry.root, legacyReferences) : [];
}

type Reader = (raw: string) => readonly Pick<LegacyReference, 'text' | 'successors'>[];

function keysOf({ mapping }: Entry, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => mapping[name] ?? [name]);
}

/** In a field of controls the letter may be left out, unless the value is an id of another framework (`PCI 8.3.3`). */
function inControls(raw: string): ReturnType<Reader> {
  return saysItIsOld(parseControls(raw)) ? orWhole(legacyControls(raw), raw) : legacyReferences(raw);
}

/** A control there, old or new, stands in the wrong field: that is reported as a broken reference. */
function inClauses(raw: string): ReturnType<Reader> {
  return saysItIsOld(parseClauses(raw)) ? orWhole(legacyReferences(raw), raw) : [];
}

function saysItIsOld(parsed: Parsed<unknown>): boolean {
  return !parsed.ok && /edition of 2013/.test(parsed.why);
}

function orWhole(found: ReturnType<Reader>, raw: string): ReturnType<Reader> {
  return found.length > 0 ? found : [{ text: raw.trim(), successors: [] }];
}

/** Mentions in the written words of a body. It is parsed only when its characters hold one. */
export function mentionsInBody(document: Document): readonly LegacyMention[] {
  if (legacyReferences(document.text.slice(document.bodyStart)).length === 0) return [];
  const ofPast = tablesOf(document).filter(({ header }) => header.some((cell) => /\b2013\b/.test(cell)));
  return proseOf(document)
    .filter(({ trail }) => !trail.some((heading) => PAST_HEADING.test(heading)))
    .filter(({ start }) => !ofPast.some((table) => table.start <= start && start < table.end))
    .flatMap(({ text, start }) => legacyReferences(text).map((found) => placed(found, start)))
    .filter((mention) => !isExcused(lineTextAt(document, mention.start)));
}

function placed({ text, successors, start, end }: LegacyReference, offset: number): LegacyMention {
  return { text, successors, isControl: false, start: offset + start, end: offset + end };
}

function isExcused(line: string): boolean {
  return PAST_WORDS.test(line) || YEAR_ALONE.test(line) || IGNORED.test(line);
}
