import { type Section, sectionsOf, tablesOf } from '../../documents/body.ts';
import { isPlaceholder } from '../../documents/values/placeholder.ts';
import type { Document } from '../../model/document.ts';
import { type Fact, given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';

/** Something that a document of a type must say, in its front matter or in its body. */
export interface Part {
  /** As what is missing: `interfaces and dependencies (4.3 c)`. */
  readonly name: string;
  /** The field that says it. */
  readonly field: string;
  /** Headings in the body under which it is said. */
  readonly heading: RegExp;
}

/** What a document lacks, and where its front matter shows that. */
export interface Lack {
  readonly name: string;
  readonly at?: Span | undefined;
}

/** Whether the front matter leaves a part to the body: nothing there, or a key with nothing behind it. */
export function isSilent(fact: Fact<unknown>): boolean {
  if (fact.state === 'absent') return true;
  if (fact.state === 'placeholder') return fact.raw.trim() === '' || fact.raw === '[]';
  const value = given(fact);
  return Array.isArray(value) && value.length === 0;
}

/** The lack of a part, if it is one: a placeholder promises what the body does not have to keep. */
export function lackOf(part: Part, fact: Fact<unknown>, document: Document): readonly Lack[] {
  const at = fact.state === 'absent' ? undefined : fact;
  if (isSilent(fact)) return isUnderHeading(document, part.heading) ? [] : [{ name: part.name, at }];
  return fact.state === 'placeholder' ? [{ name: part.name, at }] : [];
}

/** Whether something real stands under such a heading. */
export function isUnderHeading(document: Document, heading: RegExp): boolean {
  const sections = bodySections(document);
  return sections.some((section) => heading.test(section.heading) && hasText(section, sections));
}

/** The sections of a body without the one that is the whole of it: its heading is the title. */
export function bodySections(document: Document): readonly Section[] {
  const sections = sectionsOf(document);
  const hasTitle = sections.filter(({ depth }) => depth === 1).length === 1;
  return hasTitle ? sections.filter(({ depth }) => depth > 1) : sections;
}

/** Headings alone say nothing, and neither does a hole that a template left. */
function hasText(section: Section, sections: readonly Section[]): boolean {
  return sections.some(
    ({ start, end, own }) =>
      section.start <= start && end <= section.end && own.split('\n').some((line) => !isPlaceholder(line)),
  );
}

/** Which of some columns no table of the body has, each with a row below it; the table that has most of them counts. */
export function missingColumns<T extends { readonly column: RegExp }>(
  document: Document,
  columns: readonly T[],
): readonly T[] {
  const missing = tablesOf(document)
    .filter(({ rows }) => rows.some((row) => row.some(({ text }) => !isPlaceholder(text))))
    .map(({ header }) => columns.filter(({ column }) => !header.some((head) => column.test(head))));
  return missing.reduce((best, next) => (next.length < best.length ? next : best), columns);
}
