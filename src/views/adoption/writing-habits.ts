import type { Language } from '../../documents/language.ts';
import { LANGUAGES } from '../../documents/language-registry.ts';
import { english } from '../../documents/languages/english.ts';
import { READERS } from '../../documents/reader-registry.ts';
import { SIDECAR } from '../../documents/sidecar.ts';
import { plainLabel, vocabulary } from '../../documents/vocabulary.ts';
import { UNFENCED_YAML, withLabels } from '../../documents/with-labels.ts';
import type { Document } from '../../model/document.ts';

/** Languages of which a label is used that English has not. */
export function languagesIn(documents: readonly Document[]): readonly Language[] {
  const englishWords = vocabulary([english], {});
  return LANGUAGES.filter((language) => {
    if (language.name === english.name) return false;
    const words = vocabulary([language], {});
    const labels = documents.flatMap((document) => labelsOf(document, words));
    const own = labels.filter((label) => words.meaningOf(label) && !englishWords.meaningOf(label));
    return new Set(own.map(plainLabel)).size >= 2;
  });
}

function labelsOf(document: Document, words: ReturnType<typeof vocabulary>): readonly string[] {
  const found = withLabels(
    { ...document, text: document.text, frontMatter: undefined },
    { readers: ALL_READERS, words },
  );
  return found.frontMatter?.root.entries.flatMap(({ label }) => label ?? []) ?? [];
}

const ALL_READERS: ReadonlySet<string> = new Set([...READERS.map(({ name }) => name), UNFENCED_YAML]);

/** The readers that find something, in the order in which they are asked. */
export function readersIn(
  documents: readonly Document[],
  languages: readonly Language[],
  beside: ReadonlyMap<string, Document>,
): readonly string[] {
  const words = vocabulary([...languages, english], {});
  const used = documents.flatMap((document) => withLabels(document, { readers: ALL_READERS, words }).habit ?? []);
  const names = [UNFENCED_YAML, ...READERS.map(({ name }) => name)].filter((name) => used.includes(name));
  return beside.size > 0 ? [...names, SIDECAR] : names;
}
