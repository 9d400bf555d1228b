import type { FieldMapping } from './field-mapping.ts';
import type { Language } from './language.ts';

/** What a label at the top of a document means. */
export interface Meaning {
  /** The key under which the field is found: Holdfast's own name, or the user's where `fields:` gives one. */
  readonly key: string;
  /** Where two labels of a document have one meaning, the lower counts. */
  readonly rank: number;
}

/** What the labels of a repository mean. */
export interface Vocabulary {
  /** `undefined` for a label that nobody has told about. */
  readonly meaningOf: (label: string) => Meaning | undefined;
  /** Whether the label can mean two fields, so that somebody has to say which. */
  readonly isAmbiguous: (label: string) => boolean;
}

/** Longest label that is looked up. */
const LABEL_MAX_CHARS = 60;

/** Labels of the given languages, the first ones first; what `fields:` says about a label wins over all of them. */
export function vocabulary(languages: readonly Language[], mapping: FieldMapping): Vocabulary {
  const meanings = new Map<string, Meaning>();
  const add = (label: string, meaning: Meaning): void => {
    if (!meanings.has(label)) meanings.set(label, meaning);
  };
  for (const keys of Object.values(mapping)) {
    for (const [rank, key] of keys.entries()) add(plainLabel(key), { key, rank: rank - keys.length });
  }
  for (const { labels } of languages) {
    for (const [field, words] of Object.entries(labels)) {
      const key = mapping[field]?.[0] ?? field;
      for (const [rank, word] of words.entries()) add(word, { key, rank });
    }
  }
  const ambiguous = new Set(languages.flatMap((language) => language.ambiguous));
  return {
    meaningOf: (label) => meanings.get(plainLabel(label)),
    isAmbiguous: (label) => !meanings.has(plainLabel(label)) && ambiguous.has(plainLabel(label)),
  };
}

/** A label as it is looked up: `**Document Owner(s):**` is `document owner`. */
export function plainLabel(label: string): string {
  if (label.length > LABEL_MAX_CHARS) return '';
  return label
    .toLowerCase()
    .replaceAll(/[*_`]/g, ' ')
    .replace(/\((?:s|es|n|en|a|as|os)\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s:.?]+$/, '')
    .trim();
}

/** The state that a word means in one of the languages; the word itself where none knows it. */
export function stateMeant(languages: readonly Language[], word: string): string {
  const plain = word.trim().toLowerCase();
  for (const { states } of languages) if (Object.hasOwn(states, plain)) return states[plain] as string;
  return word;
}

/** A field name for a label that nobody knows, so that nothing of a document is lost: `Distribution list` is `distribution_list`. */
export function keyOfLabel(label: string): string {
  const words = plainLabel(label).normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return words.replaceAll(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '') || 'field';
}
