import type { Config } from '../../config/config-schema.ts';
import { readingOf } from '../../config/reading-of.ts';
import type { Settings } from '../../config/settings.ts';
import { LABELLED_FIELDS, type Language } from '../../documents/language.ts';
import { english } from '../../documents/languages/english.ts';
import { PROFILES } from '../../documents/profile-registry.ts';
import { SIDECAR } from '../../documents/sidecar.ts';
import { vocabulary } from '../../documents/vocabulary.ts';
import { withLabels } from '../../documents/with-labels.ts';
import type { Document } from '../../model/document.ts';
import type { Entry } from '../../records/entry.ts';
import { readEntries } from '../../records/read-entry.ts';
import { RECORD_TYPES } from '../../records/registry.ts';
import { dateOrderIn } from './date-order.ts';
import { globsOf } from './folders.ts';
import { governingFacts, isGoverned, keysOf, needsInterval } from './governed.ts';
import { proposedSettings } from './proposed-settings.ts';
import { type FoundRegister, registersFor, registersIn } from './registers.ts';
import { misspelt, type UnreadableValue, unclear, unreadableIn } from './unreadable.ts';
import { languagesIn, readersIn } from './writing-habits.ts';

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
  /** Tables that are registers: of risks, corrective actions, controls. */
  readonly registers: readonly FoundRegister[];
  readonly proposed: Config;
}

type ProposedConfig = { -readonly [K in keyof Config]: Config[K] };

/** Interval that is proposed where documents say when they were looked at and not how often. */
const REVIEW_INTERVAL = '12 months';

/**
 * Looks over the documents of a repository and proposes a configuration under which as many as possible are governed.
 * `documents` are parsed without any habit; `beside` has those with a YAML file beside them, read together with it, by path;
 * `tables` are CSV files.
 */
export function adoptionOf(
  documents: readonly Document[],
  beside: ReadonlyMap<string, Document>,
  tables: readonly Document[] = [],
): Adoption {
  const languages = languagesIn(documents);
  const config: ProposedConfig = { version: 1 };
  if (languages.length > 0) config.language = languages.map(({ name }) => name);
  const readers = readersIn(documents, languages, beside);
  if (readers.length > 0) config.readers = [...readers];
  const profile = bestProfile(documents, config, beside);
  if (profile) config.profile = profile;
  const fields = fieldsIn(documents, languages, proposedSettings(config));
  if (Object.keys(fields).length > 0) config.fields = fields;
  if (isTyped(documents)) config.preset = 'iso27001';
  const order = dateOrderIn(entriesOf(documents, proposedSettings(config), beside), proposedSettings(config));
  if (order) config.date_order = order;
  const entries = entriesOf(documents, proposedSettings(config), beside);
  const governed = entries.filter(isGoverned);
  if (governed.some(needsInterval)) config.defaults = { any: { review_interval: REVIEW_INTERVAL } };
  const globs = globsOf(
    governed.map(({ path }) => path),
    documents,
  );
  if (globs) config.documents = globs;
  const registers = registersIn([...documents, ...tables]);
  if (registers.length > 0) config.registers = registersFor(registers);
  return {
    documents: documents.length,
    governed: new Set(governed.map(({ path }) => path)).size,
    habits: habitsOf(documents, proposedSettings(config), beside),
    keys: keysIn(documents, proposedSettings(config), languages),
    unreadable: [
      ...unreadableIn(entries),
      ...misspelt(documents, proposedSettings(config)),
      ...unclear(documents, proposedSettings(config)),
    ],
    registers,
    proposed: config,
  };
}

function entriesOf(
  documents: readonly Document[],
  settings: Settings,
  beside: ReadonlyMap<string, Document>,
): readonly Entry[] {
  const { habits } = settings;
  const reading = { ...readingOf(settings), fallbackOwners: () => [] };
  return documents
    .map((document) => {
      const whole = habits?.readers.has(SIDECAR) ? beside.get(document.path) : undefined;
      return whole ?? (habits ? withLabels(document, habits) : document);
    })
    .filter(({ frontMatter }) => frontMatter !== undefined)
    .flatMap((document) => readEntries(document, reading));
}

/**
 * The profile under which more can be read than without one, of those whose own keys are in use; of several, the one under
 * which the most can.
 */
function bestProfile(
  documents: readonly Document[],
  config: Config,
  beside: ReadonlyMap<string, Document>,
): string | undefined {
  const { habits } = proposedSettings(config);
  const used = new Set(documents.flatMap((document) => keysOf(habits ? withLabels(document, habits) : document)));
  const score = (profile: string | undefined): number => {
    const settings = proposedSettings(profile === undefined ? config : { ...config, profile });
    const counts = entriesOf(documents, settings, beside).map(
      (entry) => governingFacts(entry).filter(({ state }) => state === 'given').length,
    );
    return counts.reduce((sum, count) => sum + count, 0);
  };
  const none = score(undefined);
  const isInUse = (keys: readonly string[]): boolean =>
    keys.some(
      (key) => (used.has(key) || used.has(key.split('.')[0] as string)) && !LABELLED_FIELDS.includes(key as never),
    );
  const candidates = PROFILES.filter(({ fields }) => Object.values(fields).some(isInUse));
  const scored = candidates.map(({ name }) => ({ name, points: score(name) })).filter(({ points }) => points > none);
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

function habitsOf(
  documents: readonly Document[],
  { habits }: Settings,
  beside: ReadonlyMap<string, Document>,
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
