import type { Config } from '../config/config-schema.ts';
import type { ParsedConfig } from '../config/parse-config.ts';
import { readingOf } from '../config/reading-of.ts';
import { resolveSettings, type Settings } from '../config/settings.ts';
import { LABELLED_FIELDS, type Language } from '../documents/language.ts';
import { LANGUAGES } from '../documents/language-registry.ts';
import { english } from '../documents/languages/english.ts';
import { positionAt } from '../documents/position-at.ts';
import { PROFILES } from '../documents/profile-registry.ts';
import { READERS } from '../documents/reader-registry.ts';
import { SIDECAR } from '../documents/sidecar.ts';
import { plainLabel, vocabulary } from '../documents/vocabulary.ts';
import { UNFENCED_YAML, withLabels } from '../documents/with-labels.ts';
import type { Document } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import { nearest } from '../model/nearest.ts';
import type { Entry } from '../records/entry.ts';
import { readEntries } from '../records/read-entry.ts';
import { RECORD_TYPES } from '../records/registry.ts';

/** A value or key that says something about a document and that nobody can read. */
export interface UnreadableValue {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The key or label. */
  readonly key: string;
  readonly value: string;
  readonly why: string;
  readonly fix: string;
}

/** What a repository looks like to somebody who wants to begin. */
export interface Adoption {
  /** Markdown files. */
  readonly documents: number;
  /** Those whose owner, dates or interval can be read as proposed. */
  readonly governed: number;
  /** Habit to number of documents: `front-matter`, the name of a reader, or `none`. */
  readonly habits: Readonly<Record<string, number>>;
  /** Keys that mean something in documents of this repository, with how many have them. */
  readonly keys: readonly { readonly key: string; readonly field: string; readonly documents: number }[];
  readonly unreadable: readonly UnreadableValue[];
  readonly proposed: Config;
}

type ProposedConfig = { -readonly [K in keyof Config]: Config[K] };

/** Interval that is proposed where documents say when they were looked at and not how often. */
const REVIEW_INTERVAL = '12 months';

/**
 * Looks over the documents of a repository and proposes a configuration under which as many as possible are governed.
 * `documents` are parsed without any habit; `beside` are the paths of those that have a YAML file beside them.
 */
export function adoptionOf(documents: readonly Document[], beside: ReadonlySet<string>): Adoption {
  const languages = languagesIn(documents);
  const config: ProposedConfig = { version: 1 };
  if (languages.length > 0) config.language = languages.map(({ name }) => name);
  const readers = readersIn(documents, languages, beside);
  if (readers.length > 0) config.readers = [...readers];
  const profile = bestProfile(documents, config);
  if (profile) config.profile = profile;
  const fields = fieldsIn(documents, languages, settingsOf(config));
  if (Object.keys(fields).length > 0) config.fields = fields;
  if (isTyped(documents)) config.preset = 'iso27001';
  const order = dateOrderIn(documents, settingsOf(config));
  if (order) config.date_order = order;
  const entries = entriesOf(documents, settingsOf(config));
  const governed = entries.filter(isGoverned);
  if (governed.some(needsInterval)) config.defaults = { any: { review_interval: REVIEW_INTERVAL } };
  const globs = globsOf(
    governed.map(({ path }) => path),
    documents,
  );
  if (globs) config.documents = globs;
  return {
    documents: documents.length,
    governed: new Set(governed.map(({ path }) => path)).size,
    habits: habitsOf(documents, settingsOf(config), beside),
    keys: keysIn(documents, settingsOf(config), languages),
    unreadable: [...unreadableIn(entries), ...misspelt(documents, settingsOf(config))],
    proposed: config,
  };
}

function settingsOf(config: Config): Settings {
  const parsed: ParsedConfig = {
    path: 'holdfast.yml',
    config,
    positionOf: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }),
  };
  return resolveSettings(parsed, {});
}

function entriesOf(documents: readonly Document[], settings: Settings): readonly Entry[] {
  const { habits } = settings;
  const reading = { ...readingOf(settings), fallbackOwners: () => [] };
  return documents
    .map((document) => (habits ? withLabels(document, habits) : document))
    .filter(({ frontMatter }) => frontMatter !== undefined)
    .flatMap((document) => readEntries(document, reading));
}

function facts({ owner, reviewedOn, nextReview, reviewInterval }: Entry): readonly Fact<unknown>[] {
  return [owner, reviewedOn, nextReview, reviewInterval];
}

/** Whether somebody can read who answers for it, or when it was or will be looked at. */
function isGoverned(entry: Entry): boolean {
  return facts(entry).some(({ state }) => state === 'given');
}

function needsInterval({ reviewedOn, nextReview, reviewInterval, lifecycle }: Entry): boolean {
  return (
    lifecycle === 'in-force' &&
    reviewedOn.state === 'given' &&
    nextReview.state === 'absent' &&
    reviewInterval.state === 'absent'
  );
}

/** Languages of which a label is used that English has not. */
function languagesIn(documents: readonly Document[]): readonly Language[] {
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

function readersIn(
  documents: readonly Document[],
  languages: readonly Language[],
  beside: ReadonlySet<string>,
): readonly string[] {
  const words = vocabulary([...languages, english], {});
  const used = documents.flatMap((document) => withLabels(document, { readers: ALL_READERS, words }).habit ?? []);
  const names = [UNFENCED_YAML, ...READERS.map(({ name }) => name)].filter((name) => used.includes(name));
  return beside.size > 0 ? [...names, SIDECAR] : names;
}

/** The profile under which more can be read than without one; of several, the one under which the most can. */
function bestProfile(documents: readonly Document[], config: Config): string | undefined {
  const score = (profile: string | undefined): number => {
    const settings = settingsOf(profile === undefined ? config : { ...config, profile });
    const counts = entriesOf(documents, settings).map(
      (entry) => facts(entry).filter(({ state }) => state === 'given').length,
    );
    return counts.reduce((sum, count) => sum + count, 0);
  };
  const none = score(undefined);
  const scored = PROFILES.map(({ name }) => ({ name, points: score(name) })).filter(({ points }) => points > none);
  return scored.sort((a, b) => b.points - a.points)[0]?.name;
}

/** Top-level keys of the front matter that mean a field in other words, where the field is not read already. */
function fieldsIn(
  documents: readonly Document[],
  languages: readonly Language[],
  settings: Settings,
): Record<string, string | string[]> {
  const words = vocabulary([...languages, english], {});
  const counts = new Map<string, Map<string, number>>();
  for (const key of documents.flatMap(keysOf)) {
    const field = words.meaningOf(key.replaceAll(/[_-]+/g, ' '))?.key;
    if (field === undefined || field === key || key === 'type' || isMapped(settings, key)) continue;
    const keys = counts.get(field) ?? new Map<string, number>();
    counts.set(field, keys.set(key, (keys.get(key) ?? 0) + 1));
  }
  const mapped = [...counts].flatMap(([field, keys]) => {
    const byUse = [...keys].sort((a, b) => b[1] - a[1]).map(([key]) => key);
    const known = settings.mapping[field] ?? (documents.some((one) => keysOf(one).includes(field)) ? [field] : []);
    const all = [...known, ...byUse];
    return [[field, all.length === 1 ? (all[0] as string) : all] as const];
  });
  return Object.fromEntries(mapped);
}

function isMapped({ mapping }: Settings, key: string): boolean {
  return Object.values(mapping).some((keys) => keys.includes(key));
}

function keysOf({ frontMatter, habit }: Document): readonly string[] {
  return habit === undefined ? (frontMatter?.root.entries.map(({ key }) => key) ?? []) : [];
}

/** Whether most documents with front matter say which record they are. */
function isTyped(documents: readonly Document[]): boolean {
  const types = new Set(RECORD_TYPES.map(({ type }) => type));
  const withMatter = documents.filter(({ frontMatter }) => (frontMatter?.root.entries.length ?? 0) > 0);
  const typed = withMatter.filter(({ frontMatter }) =>
    frontMatter?.root.entries.some(
      ({ key, value }) => key === 'type' && value.kind === 'scalar' && types.has(value.raw),
    ),
  );
  return typed.length > 0 && typed.length * 2 >= withMatter.length;
}

const NUMERIC_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/;

/** The order of day and month that the certain dates of a repository show, where it has ambiguous ones and none shows the other. */
function dateOrderIn(documents: readonly Document[], settings: Settings): Config['date_order'] {
  if (settings.dates.order) return undefined;
  const dates = entriesOf(documents, settings)
    .flatMap(({ reviewedOn, nextReview, approvedOn, effectiveOn }) => [reviewedOn, nextReview, approvedOn, effectiveOn])
    .flatMap((fact) =>
      ('raw' in fact ? (NUMERIC_DATE.exec(fact.raw.trim()) ?? []) : []).length > 0 && 'raw' in fact
        ? [fact.raw.trim()]
        : [],
    );
  const numbers = dates.flatMap((raw) => {
    const match = NUMERIC_DATE.exec(raw);
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  const dayFirst = numbers.some(([first]) => first > 12);
  const monthFirst = numbers.some(([, second]) => second > 12);
  const isUnclear = numbers.some(([first, second]) => first <= 12 && second <= 12 && first !== second);
  if (!isUnclear || dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
}

function habitsOf(
  documents: readonly Document[],
  { habits }: Settings,
  beside: ReadonlySet<string>,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const document of documents) {
    const read = habits ? withLabels(document, habits) : document;
    const own = document.frontMatter || document.problems.length > 0 ? 'front-matter' : 'none';
    const habit = read.habit ?? (own === 'none' && beside.has(document.path) ? SIDECAR : own);
    counts[habit] = (counts[habit] ?? 0) + 1;
  }
  return counts;
}

function keysIn(documents: readonly Document[], settings: Settings, languages: readonly Language[]): Adoption['keys'] {
  const words = vocabulary([...languages, english], settings.mapping);
  const fieldOf = (key: string): string | undefined => {
    const mapped = Object.entries(settings.mapping).find(([, keys]) => keys.includes(key))?.[0];
    return mapped ?? (LABELLED_FIELDS.includes(key as never) ? key : words.meaningOf(key)?.key);
  };
  const counts = new Map<string, { readonly field: string; documents: number }>();
  for (const document of documents) {
    const read = settings.habits ? withLabels(document, settings.habits) : document;
    for (const { key, label, value } of read.frontMatter?.root.entries ?? []) {
      const names = value.kind === 'map' ? value.entries.map((inner) => `${key}.${inner.key}`) : [label ?? key];
      for (const name of names) {
        const field = fieldOf(name);
        if (field === undefined) continue;
        const known = counts.get(name) ?? { field, documents: 0 };
        known.documents++;
        counts.set(name, known);
      }
    }
  }
  return [...counts]
    .map(([key, { field, documents: count }]) => ({ key, field, documents: count }))
    .sort((a, b) => b.documents - a.documents || (a.key < b.key ? -1 : 1));
}

function unreadableIn(entries: readonly Entry[]): readonly UnreadableValue[] {
  return entries.flatMap((entry) =>
    [...facts(entry), entry.approvedOn, entry.effectiveOn].flatMap((fact): readonly UnreadableValue[] => {
      if (fact.state !== 'unreadable') return [];
      const { line, column } = positionAt(entry.document, fact);
      return [{ path: entry.path, line, column, key: fact.key, value: fact.raw, why: fact.why, fix: fact.fix }];
    }),
  );
}

/** Keys that are one slip away from one that is read, in documents that lack that one. */
function misspelt(documents: readonly Document[], { mapping }: Settings): readonly UnreadableValue[] {
  const read = new Set([
    ...LABELLED_FIELDS,
    ...Object.values(mapping)
      .flat()
      .map((key) => key.split('.')[0] as string),
  ]);
  const used = new Set(documents.flatMap(keysOf));
  const known = [...read].filter((key) => used.has(key));
  return documents.flatMap((document) => {
    const own = new Set(keysOf(document));
    return (document.habit === undefined ? (document.frontMatter?.root.entries ?? []) : []).flatMap((entry) => {
      if (read.has(entry.key)) return [];
      const meant = known.find((key) => isSlip(entry.key, key)) ?? nearest(entry.key, known);
      if (meant === undefined || own.has(meant)) return [];
      const { line, column } = positionAt(document, { start: entry.keyStart, end: entry.keyEnd });
      const why = `\`${entry.key}\` is read by nobody`;
      return [{ path: document.path, line, column, key: entry.key, value: '', why, fix: `Is \`${meant}\` meant?` }];
    });
  });
}

/** `reviewInfo` for `review`: the key and something behind it. */
function isSlip(written: string, key: string): boolean {
  return (
    key.length >= 5 && written !== key && new RegExp(`^${key}(?:[A-Z_-]|$)`).test(written) && !/^review_/.test(written)
  );
}

/** Globs for the folders that hold governed documents, where that is less than everything; with those that are left out by default. */
function globsOf(governed: readonly string[], documents: readonly Document[]): string[] | undefined {
  const tops = new Set(governed.map((path) => (path.includes('/') ? (path.split('/')[0] as string) : '')));
  if (tops.size === 0 || tops.has('')) return undefined;
  const all = new Set(documents.map(({ path }) => (path.includes('/') ? (path.split('/')[0] as string) : '')));
  if ([...all].every((top) => tops.has(top))) return undefined;
  const endings = [...new Set(governed.map((path) => /\.(?:md|markdown|mdx)(?:\.erb)?$/i.exec(path)?.[0] ?? '.md'))];
  const folders = [...tops].sort().flatMap((top) => endings.map((ending) => `${top}/**/*${ending}`));
  const odd = governed.filter((path) => /(?:^|\/)_?templates?\/|(?:^|[/._-])template|readme/i.test(path));
  return [...folders, ...odd];
}
