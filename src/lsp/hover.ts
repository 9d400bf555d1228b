import type { Hover } from 'vscode-languageserver';
import type { Document } from '../model/document.ts';
import type { Entry } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import { type Card, renderCards } from './card.ts';
import { cardsOf, fieldCard } from './cards.ts';
import { cursorAt } from './cursor.ts';
import { slotAt } from './slot.ts';
import { isYaml, type Snapshot, type SourceFile } from './snapshot.ts';
import { thingAt } from './thing.ts';

/** What is known of the word at an offset of the editor's text; nothing for a word that says nothing to Holdfast. */
export function hoverAt(
  file: SourceFile,
  offset: number,
  { isms, settings }: Snapshot,
  format: 'markdown' | 'plaintext',
): Hover | undefined {
  const { text, document, start } = file;
  const cursor = cursorAt(text.getText(), offset, isYaml(file));
  const slot = cursor.at === 'body' ? undefined : slotAt(cursor, settings);
  const named = thingAt(cursor, slot, isms);
  const cards: Card[] = named ? [...cardsOf(named.thing, isms)] : [];
  if (slot && cursor.at !== 'body') {
    const key = cursor.at === 'key' ? text.getText().slice(cursor.word.start, cursor.word.end) : cursor.keys.at(-1);
    const inKey =
      cursor.at === 'key' ? slotAt({ ...cursor, at: 'value', keys: [...cursor.keys, key ?? ''] }, settings) : slot;
    const card = key === undefined ? undefined : fieldCard(inKey, key, entryAt(document, start + offset, isms), isms);
    // A value that names something says what; the field is described at its key, or where its duties are.
    if (card && (!named || cursor.at === 'key')) cards.push(card);
  }
  if (cards.length === 0) return undefined;
  const at = named?.at ?? cursor.word;
  return {
    contents: renderCards(cards, format),
    range: { start: text.positionAt(at.start), end: text.positionAt(at.end) },
  };
}

/** The innermost record around an offset of a document's text. */
export function entryAt(document: Document, offset: number, { entries }: Isms): Entry | undefined {
  const around = entries.filter(
    (entry) => entry.document === document && (!entry.register || isIn(entry.root, offset)),
  );
  return around.find(({ register }) => register) ?? around[0];
}

function isIn(span: Entry['root'], offset: number): boolean {
  return span !== undefined && span.start <= offset && offset <= span.end;
}
