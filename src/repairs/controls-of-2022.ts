import type { Document, FieldNode, ListNode } from '../model/document.ts';
import type { Span } from '../model/position.ts';
import type { Entry } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import { isOfThePast, isStillOn2013 } from '../rules/transition-2022/edition-2013.ts';
import { type LegacyMention, mentionsInFields } from '../rules/transition-2022/legacy-mentions.ts';
import type { RepairEdit, ValueRepair } from './repair.ts';
import { isInYaml, isYaml } from './written.ts';

/**
 * Writes the number of 2022 for a control of 2013 that was taken over in one place. Left alone are numbers with several
 * successors, numbers in running text, and rows of a statement of applicability: which decision then holds is for people.
 */
export const controlsOf2022: ValueRepair = {
  name: 'controls-of-2022',
  *mend(entry: Entry, isms: Isms): Iterable<RepairEdit> {
    const { document, root } = entry;
    if (!isYaml(document) || entry.type === 'soa' || isOfThePast(entry) || isStillOn2013(isms) || !root) return;
    const written = new Set<string>();
    for (const mention of mentionsInFields(entry, ['entries'])) {
      const [successor] = mention.successors;
      if (!mention.isControl || mention.successors.length !== 1 || !successor) continue;
      if (isInYaml(document, mention.start)) yield* edits(document, root, mention, successor, written);
    }
  },
};

function* edits(
  document: Document,
  root: FieldNode,
  mention: LegacyMention,
  successor: string,
  written: Set<string>,
): Iterable<RepairEdit> {
  const { text } = document;
  const number = mention.text.replace(/^A\./, '').replaceAll('.', '\\.');
  const place = new RegExp(`(?<![\\p{L}\\p{N}.])(?:A\\.)?${number}(?![\\p{L}\\p{N}]|\\.\\p{N})`, 'gu');
  const found = [...text.slice(mention.start, mention.end).matchAll(place)];
  const [only] = found;
  if (!only || found.length > 1) return;
  const what = `writes ${successor} for ${mention.text} of 2013`;
  const list = listAround(root, mention.start);
  const name = `${list?.start} ${successor}`;
  const isThere = written.has(name) || list?.items.some((item) => item.kind === 'scalar' && item.raw === successor);
  written.add(name);
  const rest = isThere && list ? withoutItem(text, list, mention) : undefined;
  if (rest) yield { ...rest, text: '', what: `${what}, which the list has already` };
  else {
    const start = mention.start + only.index;
    yield { start, end: start + only[0].length, text: successor, what };
  }
}

/** The innermost list with an item that starts at an offset. */
function listAround(node: FieldNode, offset: number): ListNode | undefined {
  if (node.kind === 'scalar') return undefined;
  const children = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  for (const child of children) {
    const within = listAround(child, offset);
    if (within) return within;
  }
  return node.kind === 'list' && node.items.some(({ start }) => start === offset) ? node : undefined;
}

/** What goes with an item: the comma before it, or its line where nothing else stands on it. */
function withoutItem(text: string, { items }: ListNode, { start, end }: Span): Span | undefined {
  const before = items[items.findIndex((item) => item.start === start) - 1];
  if (!before) return undefined;
  if (/^\s*,\s*$/.test(text.slice(before.end, start))) return { start: before.end, end };
  const line = text.lastIndexOf('\n', start) + 1;
  const next = text.indexOf('\n', end) + 1 || text.length;
  return text.slice(line, next).trim() === `- ${text.slice(start, end)}` ? { start: line, end: next } : undefined;
}
