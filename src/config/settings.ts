import picomatch from 'picomatch';
import * as z from 'zod';
import type { Interval } from '../calendar/interval.ts';
import type { FieldMapping } from '../documents/field-mapping.ts';
import type { Language } from '../documents/language.ts';
import { LANGUAGES } from '../documents/language-registry.ts';
import { english } from '../documents/languages/english.ts';
import type { Profile } from '../documents/profile.ts';
import { PROFILES } from '../documents/profile-registry.ts';
import { READERS } from '../documents/reader-registry.ts';
import { SIDECAR } from '../documents/sidecar.ts';
import type { DateHabits } from '../documents/values/date.ts';
import { parseInterval } from '../documents/values/interval.ts';
import { plainLabel, vocabulary } from '../documents/vocabulary.ts';
import { type Habits, UNFENCED_YAML } from '../documents/with-labels.ts';
import { DEFAULT_KPI_SETTINGS, type KpiSettings } from '../metrics/kpi-settings.ts';
import type { MapEntry } from '../model/document.ts';
import { ConfigError, type FilePlace } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import type { FailOn, Severity } from '../model/severity.ts';
import { ENTRY_FIELDS } from '../records/common-fields.ts';
import type { RecordType } from '../records/define-record.ts';
import type { RegisterSpec } from '../records/read-entry.ts';
import { RECORD_TYPES } from '../records/registry.ts';
import type { AnyRule } from '../rules/define-rule.ts';
import { RULES } from '../rules/registry.ts';
import type { Config } from './config-schema.ts';
import { type ParsedConfig, placeIn } from './parse-config.ts';
import type { Preset } from './preset.ts';
import { PRESETS } from './preset-registry.ts';
import { userTypes } from './user-types.ts';

/** What a flag or an Action input can say; it wins over the file. */
export interface Overrides {
  readonly preset?: string | undefined;
  readonly profile?: string | undefined;
  readonly failOn?: FailOn | undefined;
  /** Names of rules: these and no others are run, even those that preset or file have switched off. */
  readonly only?: readonly string[] | undefined;
}

/** A rule that is on, with its severity decided and its options parsed. */
export interface RuleSetting {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly issue: boolean;
  readonly options: unknown;
  /** What counts in its place for a document: `overrides:` in `holdfast.yml`. */
  readonly at?: ((path: string) => RuleOverride | undefined) | undefined;
}

export interface RuleOverride {
  readonly severity?: Severity | 'off' | undefined;
  readonly issue?: boolean | undefined;
}

export interface GitHubSettings {
  readonly labels: readonly string[];
  readonly maxNewIssues: number;
  readonly login: string | undefined;
  /** Whether scheduled tasks are carried out in issues. */
  readonly tasks: boolean;
  /** Whether one issue shows where the management system stands. */
  readonly dashboard: boolean;
  /** File of the workflow that runs on a schedule; `undefined` when nobody says. */
  readonly workflow: string | undefined;
}

/** Everything that a run needs to know beyond the documents, with all defaults filled in. */
/** Labels of issues when the configuration names none. */
export const DEFAULT_LABELS: readonly string[] = ['holdfast'];

export interface Settings {
  readonly preset: Preset;
  readonly timezone: string;
  readonly failOn: FailOn;
  readonly mapping: FieldMapping;
  /** How documents say what they are where that is no front matter; `undefined`: nobody looks. */
  readonly habits: Habits | undefined;
  readonly dates: DateHabits;
  readonly languages: readonly Language[];
  /** The unit of a review interval that is a number alone. */
  readonly intervalUnit: Profile['intervalUnit'];
  readonly defaultIntervals: ReadonlyMap<string, Interval>;
  readonly ownerFallback: 'none' | 'codeowners';
  /** Registers that the configuration names, by their paths relative to the root. */
  readonly registers: ReadonlyMap<string, RegisterSpec>;
  readonly rules: readonly RuleSetting[];
  /** Every record type of the run: Holdfast's own, and those that the configuration adds. */
  readonly types: ReadonlyMap<string, RecordType>;
  /** Where the baseline is kept, relative to the configuration; `undefined` when nobody says. */
  readonly baseline: string | undefined;
  readonly kpis: KpiSettings;
  readonly github: GitHubSettings;
}

/** The place of a setting; `undefined` without a file. */
type Where = (path: readonly string[]) => FilePlace | undefined;

/** Most issues that one run opens when nobody says: a first run on an old repository must not flood the tracker. */
const DEFAULT_MAX_NEW_ISSUES = 20;

/** `home` is the folder that the globs of the configuration are relative to: '' or `folder/`. */
export function resolveSettings(parsed: ParsedConfig | undefined, overrides: Overrides, home = ''): Settings {
  const config: Config = parsed?.config ?? { version: 1 };
  const where: Where = (path) => parsed && placeIn(parsed, path);
  const preset = byName(
    'preset',
    overrides.preset ?? config.preset ?? 'essentials',
    PRESETS,
    overrides.preset ? undefined : where(['preset']),
  );
  const profileName = overrides.profile ?? config.profile;
  const profile =
    profileName === undefined
      ? undefined
      : byName('profile', profileName, PROFILES, overrides.profile ? undefined : where(['profile']));
  const types = [...RECORD_TYPES, ...userTypes(parsed)];
  return {
    preset,
    timezone: config.timezone ?? 'UTC',
    failOn: overrides.failOn ?? config.fail_on ?? 'error',
    ...writing(config, profile, { ...profile?.fields, ...fieldMapping(config, types, where) }, where),
    defaultIntervals: defaultIntervals(config, types, where),
    ownerFallback: config.owner_fallback ?? 'none',
    registers: registersOf(config, types, home, where),
    rules: ruleSettings(preset, config, home, where, overrides.only),
    types: new Map(types.map((type) => [type.type, type])),
    baseline: config.baseline,
    kpis: {
      mttrEndpoint: config.kpis?.mttr_endpoint ?? DEFAULT_KPI_SETTINGS.mttrEndpoint,
      onTimeBasis: config.kpis?.on_time_basis ?? DEFAULT_KPI_SETTINGS.onTimeBasis,
    },
    github: {
      labels: config.github?.labels ?? DEFAULT_LABELS,
      maxNewIssues: config.github?.max_new_issues ?? DEFAULT_MAX_NEW_ISSUES,
      login: config.github?.login,
      tasks: config.github?.tasks ?? false,
      dashboard: config.github?.dashboard ?? false,
      workflow: config.github?.workflow,
    },
  };
}

/** All names by which Holdfast knows a field of some document. */
function fieldNames(types: readonly RecordType[]): readonly string[] {
  const names = [...ENTRY_FIELDS, 'entries', ...types.flatMap(({ fields }) => Object.keys(fields))];
  return [...new Set(names)].sort();
}

function byName<T extends { readonly name: string }>(
  what: string,
  name: string,
  all: readonly T[],
  at: FilePlace | undefined,
): T {
  const names = all.map((one) => one.name);
  oneOf(what, name, names, at);
  return all[names.indexOf(name)] as T;
}

/** Above this many names, somebody who is one letter off is served by the nearest one alone. */
const NAMES_TO_LIST = 12;

/** Refuses a name that is none of those known, with the nearest one. */
function oneOf(what: string, name: string, known: readonly string[], at: FilePlace | undefined): void {
  if (known.includes(name)) return;
  const hint = nearest(name, known);
  const meant = hint === undefined ? [] : [`Did you mean \`${hint}\`?`];
  const all = hint === undefined || known.length <= NAMES_TO_LIST ? [`Known: ${known.join(', ')}.`] : [];
  throw new ConfigError(`There is no ${what} \`${name}\``, { at, hint: [...meant, ...all].join(' ') });
}

function fieldMapping(config: Config, known: readonly RecordType[], where: Where): FieldMapping {
  const names = config.fields ? fieldNames(known) : [];
  for (const name of Object.keys(config.fields ?? {})) oneOf('field', name, names, where(['fields', name]));
  return Object.fromEntries(
    Object.entries(config.fields ?? {}).map(([name, keys]) => [name, typeof keys === 'string' ? [keys] : keys]),
  );
}

function registersOf(
  config: Config,
  types: readonly RecordType[],
  home: string,
  where: Where,
): ReadonlyMap<string, RegisterSpec> {
  return new Map(
    (config.registers ?? []).map(({ path, columns = {}, of, ...others }, index) => {
      const at = ['registers', String(index)];
      const names = types.map(({ type }) => type);
      oneOf('record type', of, names, where([...at, 'of']));
      const fields = [...fieldNames(types), ...rowFieldsOf(types[names.indexOf(of)] as RecordType)];
      for (const name of Object.keys(columns)) oneOf('field', name, fields, where([...at, 'columns', name]));
      const isWhole = 'entries' in (types[names.indexOf(of)] as RecordType).fields;
      const head = { ...(isWhole ? { type: of } : { type: 'register', of }), ...others };
      const entries = Object.entries(head).flatMap(([key, raw]) => (raw === undefined ? [] : [headEntry(key, raw)]));
      const own = new Map(Object.entries(columns).map(([field, header]) => [plainLabel(header), field]));
      return [home + path.replace(/^\.\//, ''), { head: { kind: 'map', entries, start: 0, end: 0 }, columns: own }];
    }),
  );
}

/** Fields of the rows of a document that is a table as a whole, such as a statement of applicability. */
function rowFieldsOf({ fields }: RecordType): readonly string[] {
  return Object.keys(fields['entries']?.fields ?? {});
}

/** A value of the configuration in the place of one that the register does not have: at its very start. */
function headEntry(key: string, raw: string): MapEntry {
  return { key, keyStart: 0, keyEnd: 0, value: { kind: 'scalar', raw, quoted: true, start: 0, end: 0 } };
}

/** How the documents of the repository are written. */
function writing(
  config: Config,
  profile: Profile | undefined,
  mapping: FieldMapping,
  where: Where,
): Pick<Settings, 'mapping' | 'habits' | 'dates' | 'languages' | 'intervalUnit'> {
  const readers = config.readers ?? profile?.readers ?? [];
  const known = [...READERS.map(({ name }) => name), UNFENCED_YAML, SIDECAR];
  for (const [index, name] of readers.entries()) oneOf('reader', name, known, where(['readers', String(index)]));
  const names = [config.language ?? profile?.languages ?? []].flat();
  const languages = names.map((name) => byName('language', name, LANGUAGES, where(['language'])));
  const withEnglish = [...languages.filter(({ name }) => name !== 'en'), english];
  const orders = new Set(languages.flatMap(({ dateOrder }) => dateOrder ?? []));
  const [order] = orders.size === 1 ? orders : [];
  return {
    mapping,
    habits: readers.length === 0 ? undefined : { readers: new Set(readers), words: vocabulary(withEnglish, mapping) },
    dates: {
      order: config.date_order ?? profile?.dateOrder ?? order,
      months: languages.map(({ months }) => months),
    },
    languages: readers.length > 0 || languages.length > 0 ? withEnglish : [],
    intervalUnit: profile?.intervalUnit,
  };
}

/** A map and no object: a document whose type is `constructor` must find nothing here. */
function defaultIntervals(config: Config, known: readonly RecordType[], where: Where): ReadonlyMap<string, Interval> {
  const types = ['any', ...known.map(({ type }) => type)];
  for (const type of Object.keys(config.defaults ?? {})) oneOf('record type', type, types, where(['defaults', type]));
  return new Map(
    Object.entries(config.defaults ?? {}).flatMap(([type, { review_interval }]) => {
      const parsed = parseInterval(review_interval);
      return parsed.ok ? [[type, parsed.value] as const] : [];
    }),
  );
}

function ruleSettings(
  preset: Preset,
  config: Config,
  home: string,
  where: Where,
  only: Overrides['only'],
): readonly RuleSetting[] {
  const names = RULES.map((rule) => rule.name);
  for (const name of only ?? []) byName('rule', name, RULES, undefined);
  for (const name of Object.keys(config.rules ?? {}))
    if (!names.includes(name)) byName('rule', name, RULES, where(['rules', name]));
  for (const [index, { rules }] of (config.overrides ?? []).entries())
    for (const name of Object.keys(rules))
      oneOf('rule', name, names, where(['overrides', String(index), 'rules', name]));
  return RULES.filter(({ name }) => only?.includes(name) ?? true).flatMap((rule) => {
    const merged = { ...table(preset.rules[rule.name]), ...table(config.rules?.[rule.name]) };
    const { severity: configured = rule.severity, issue = rule.issue, ...options } = merged;
    const severity = configured === 'off' && only ? rule.severity : configured;
    if (severity === 'off') return [];
    const parsed = rule.options.safeParse(options);
    const problem = parsed.error?.issues[0];
    if (problem) throw optionError(rule, problem, where);
    const at = overridesOf(rule.name, config, home);
    return [{ rule, severity: severity as Severity, issue: issue as boolean, options: parsed.data, at }];
  });
}

/** What `overrides:` say about a rule, path by path; later ones win. */
function overridesOf(rule: string, config: Config, home: string): RuleSetting['at'] {
  const mine = (config.overrides ?? []).flatMap(({ paths, rules }) => {
    const setting = rules[rule];
    return setting === undefined
      ? []
      : [
          {
            matches: picomatch(
              paths.map((glob) => home + glob),
              { dot: true },
            ),
            override: table(setting) as RuleOverride,
          },
        ];
  });
  return mine.length === 0 ? undefined : (path) => mine.findLast(({ matches }) => matches(path))?.override;
}

function optionError(rule: AnyRule, problem: z.core.$ZodIssue, where: Where): ConfigError {
  const key = problem.code === 'unrecognized_keys' ? (problem.keys[0] ?? '') : problem.path.join('.');
  const at = where(['rules', rule.name, key]);
  const name = `\`rules.${rule.name}.${key}\``;
  const page = `See the options in docs/rules/${rule.name}.md.`;
  if (problem.code !== 'unrecognized_keys') {
    return new ConfigError(`${name} does not fit: ${problem.message.replace(/^Invalid input: /, '')}`, {
      at,
      hint: page,
    });
  }
  const known = ['severity', 'issue', ...(rule.options instanceof z.ZodObject ? Object.keys(rule.options.shape) : [])];
  const hint = nearest(key, known);
  return new ConfigError(`${name} is not a setting`, {
    at,
    hint: hint === undefined ? `Known here: ${known.join(', ')}. ${page}` : `Did you mean \`${hint}\`? ${page}`,
  });
}

/** `off` and a severity are short for a table with that severity. */
function table(setting: unknown): Record<string, unknown> {
  if (typeof setting === 'string') return { severity: setting };
  return (setting ?? {}) as Record<string, unknown>;
}
