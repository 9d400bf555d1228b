import { bodyTextOf, type Section, sectionsOf, type Table, tablesOf } from '../../documents/body.ts';
import { isPlaceholder } from '../../documents/values/placeholder.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/position.ts';
import { inputsNamed } from './inputs.ts';

/** Something that minutes say under a title: a section, a row of a table, or a line with words before a colon. */
export interface Passage {
  readonly title: string;
  readonly text: string;
}

/** Sections that say what was decided (9.3.3). */
const OUTPUTS = /\b(?:decisions?|decided|outputs?|outcomes?|resolutions?|conclusions?|verdict)\b|\b9\.3\.3\b/i;

/** Sections that only list who was there or what there was to talk about. */
const LISTS = /\b(?:attend\w*|present|participants?|apologies|absent|agenda|distribution|invited)\b/i;

/** Heads of columns under which the topics of a review stand. */
const TOPICS =
  /\b(?:inputs?|topics?|items?|subjects?|points?|agenda|clauses?|requirements?|themes?|areas?)\b|9\.3|^(?:#|no\.?|nr\.?)$/i;

/** `Audit results: one minor`, `Audit results – one minor`. */
const LINE = /^(.{2,100}?)(?::|\s[–—-])\s+(\S.*)$/;

/** How many cells of a row may hold its title: the second does when the first is a number. */
const TITLE_CELLS = 2;

/** What minutes say on the inputs of the review. What stands under decisions is an output. */
export function passagesOf(document: Document): readonly Passage[] {
  const all = sectionsOf(document);
  const sections = all.filter((section) => !isTitle(section, all));
  const others = sections.filter(({ heading }) => isOutput(heading) || LISTS.test(heading));
  return [
    ...sections
      .filter((section) => !others.some((other) => isInside(section, other)))
      .map(({ heading, text }) => ({ title: heading, text })),
    ...linesOutside(document, others).flatMap(lineOf),
    ...tablesOf(document)
      .filter((table) => !others.some((section) => isInside(table, section)))
      .flatMap(rowsOf),
  ].filter(({ text }) => text.split('\n').some((line) => !isPlaceholder(line)));
}

/** Everything that minutes say under decisions, outputs and conclusions. */
export function outputsOf(document: Document): string {
  const sections = sectionsOf(document);
  return sections
    .filter(({ heading }) => isOutput(heading))
    .map(({ text }) => text)
    .join('\n');
}

/** Decisions of an earlier review are an input. */
function isOutput(heading: string): boolean {
  return OUTPUTS.test(heading) && !inputsNamed(heading).includes('a');
}

/** Whether a section or a table stands in a section. */
export function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The title of the document has everything under it, whatever words are in it. */
function isTitle(section: Section, all: readonly Section[]): boolean {
  return section.depth === 1 && all.length > 1 && all.every((one) => isInside(one, section));
}

/** What stands above the first heading belongs to no section. */
function linesOutside(document: Document, sections: readonly Section[]): readonly string[] {
  const inside = new Set(sections.flatMap(({ text }) => text.split('\n')));
  const lines = bodyTextOf(document).split('\n');
  return lines.filter((line) => !inside.has(line));
}

function lineOf(line: string): readonly Passage[] {
  const match = LINE.exec(line);
  return match ? [{ title: match[1] as string, text: match[2] as string }] : [];
}

function rowsOf({ header, rows }: Table): readonly Passage[] {
  if (!header.slice(0, TITLE_CELLS).some((head) => TOPICS.test(head))) return [];
  return rows.flatMap((cells) => {
    const texts = cells.map(({ text }) => text);
    const at = texts.slice(0, TITLE_CELLS).findIndex((text) => inputsNamed(text).length > 0);
    const rest = texts.filter((text, index) => index > at && !isPlaceholder(text));
    return at === -1 ? [] : [{ title: texts[at] as string, text: rest.join('\n') }];
  });
}
