import type { CompletionItem, CompletionItemKind, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { yamlScalar } from '../documents/yaml-scalar.ts';
import { descriptionOf } from '../records/fields/words.ts';
import { clip, oneLine } from '../render/escape.ts';
import { type Candidate, candidatesFor, controls, records } from './candidates.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { keyOf, type Slot, slotAt } from './slot.ts';
import type { Snapshot } from './snapshot.ts';

/** The protocol's numbers (LSP 3.17, CompletionItemKind). */
const KINDS: Readonly<Record<Candidate['what'] | 'field', CompletionItemKind>> = {
  field: 10,
  word: 13,
  day: 12,
  record: 18,
  requirement: 20,
  person: 6,
};

/** Longest text of a repository that is shown beside a proposal. */
const DETAIL_MAX_CHARS = 120;

/** Most proposals of one answer: a register may have tens of thousands of rows. */
const ITEMS_MAX = 2000;

/**
 * What could stand at the cursor, by the field it is in; in the body ids of which the start is there already. `isYaml` is said
 * of a file that is the metadata beside a document.
 */
export function completionsAt(
  text: TextDocument,
  offset: number,
  { isms, settings }: Pick<Snapshot, 'isms' | 'settings'>,
  isYaml = false,
): readonly CompletionItem[] {
  const cursor = cursorAt(text.getText(), offset, isYaml);
  // Behind the value, in its comment, nothing is proposed.
  if (offset < cursor.word.start || offset > cursor.word.end) return [];
  if (cursor.at === 'body') return inBody(text, cursor, isms);
  const slot = slotAt(cursor, settings);
  if (cursor.at === 'key') return keys(text, cursor, slot.siblings, slot, settings);
  // The first word of an item of a list of tables is a key.
  const row = slot.field?.fields ?? slot.field?.of?.fields;
  if (row && cursor.keys.length > 0) return isItem(cursor) ? keys(text, cursor, row, slot, settings) : [];
  if (slot.name === undefined) return isItem(cursor) ? keys(text, cursor, slot.siblings, slot, settings) : [];
  return slot.field ? items(text, cursor, candidatesFor(slot.field, isms)) : [];
}

/** Whether the cursor is behind the dash of a list, and not behind a colon. */
function isItem({ text, word }: Cursor): boolean {
  const start = text.lastIndexOf('\n', word.start - 1) + 1;
  return /^[ \t]*(?:-[ \t]+)+$/.test(text.slice(start, word.start));
}

function keys(
  text: TextDocument,
  cursor: Cursor,
  fields: Slot['siblings'],
  { shape, isRecord }: Slot,
  { mapping }: Snapshot['settings'],
): readonly CompletionItem[] {
  const { table, word } = cursor;
  const typed = text.getText().slice(word.start, word.end);
  const behind = /^[ \t]*:/.test(text.getText().slice(word.end, word.end + 8));
  return Object.entries(fields).flatMap(([name, field], index): readonly CompletionItem[] => {
    const key = isRecord ? keyOf(name, table, mapping) : name;
    if (key !== typed && table.has(key)) return [];
    const required = field.required && (field.required.words === '' ? 'required' : `required ${field.required.words}`);
    const nested = field.fields ?? field.of?.fields;
    return [
      {
        label: key,
        kind: KINDS.field,
        detail: [shape?.type, required].filter((one) => one !== undefined).join(' · '),
        documentation: descriptionOf(field),
        sortText: String(index).padStart(4, '0'),
        filterText: key,
        textEdit: { range: rangeOf(text, cursor), newText: behind ? key : `${key}:${nested ? '' : ' '}` },
      },
    ];
  });
}

function items(text: TextDocument, cursor: Cursor, candidates: readonly Candidate[]): readonly CompletionItem[] {
  const range = rangeOf(text, cursor);
  // Behind `key:` a value needs a blank.
  const lead = cursor.at === 'value' && text.getText()[cursor.word.start - 1] === ':' ? ' ' : '';
  return candidates.slice(0, ITEMS_MAX).flatMap((candidate, index): readonly CompletionItem[] => {
    const written = writtenAs(candidate, cursor);
    if (written === undefined) return [];
    const detail = clip(oneLine(candidate.detail), DETAIL_MAX_CHARS);
    return [
      {
        label: oneLine(candidate.text),
        kind: KINDS[candidate.what],
        ...(detail === '' ? {} : { detail }),
        sortText: String(index).padStart(5, '0'),
        // What is typed already may begin with a quote or not.
        filterText: cursor.quote ? candidate.text : lead + candidate.text,
        textEdit: { range, newText: lead + written },
      },
    ];
  });
}

/** A value as it can stand there: ids are other people's words, and none of them may end the value. */
function writtenAs({ text, what }: Candidate, { quote, at, isFlow }: Cursor): string | undefined {
  if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(text)) return undefined;
  if (at === 'body') return text;
  if (quote !== undefined) return text.includes(quote) || text.includes('\\') ? undefined : text;
  if (what === 'word' || what === 'day' || /^(?:role|person):[\p{L}\p{N}-]+$/u.test(text)) return text;
  const written = yamlScalar(text);
  return isFlow && /[,[\]{}]/.test(written) && !written.startsWith('"') ? JSON.stringify(written) : written;
}

/** Ids in prose are proposed once their prefix and the dash are there, so that nobody is bothered while writing words. */
function inBody(text: TextDocument, cursor: Cursor, isms: Snapshot['isms']): readonly CompletionItem[] {
  const typed = text.getText().slice(cursor.word.start, cursor.offset);
  if (/^a\.\d*/i.test(typed)) return items(text, cursor, controls());
  if (!/^\p{L}[\p{L}\p{N}]*-/u.test(typed)) return [];
  const start = typed.toLowerCase();
  return items(
    text,
    cursor,
    records(isms).filter((candidate) => candidate.text.toLowerCase().startsWith(start)),
  );
}

function rangeOf(text: TextDocument, { word }: Cursor): Range {
  return { start: text.positionAt(word.start), end: text.positionAt(word.end) };
}
