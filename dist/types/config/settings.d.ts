import type { Interval } from '../calendar/interval.js';
import type { FieldMapping } from '../documents/field-mapping.js';
import type { Language } from '../documents/language.js';
import type { Profile } from '../documents/profile.js';
import type { DateHabits } from '../documents/values/date.js';
import { type Habits } from '../documents/with-labels.js';
import { type KpiSettings } from '../metrics/kpi-settings.js';
import type { FailOn, Severity } from '../model/severity.js';
import type { RecordType } from '../records/define-record.js';
import type { RegisterSpec } from '../records/read-entry.js';
import type { AnyRule } from '../rules/define-rule.js';
import { type ParsedConfig } from './parse-config.js';
import type { Preset } from './preset.js';
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
export declare const DEFAULT_LABELS: readonly string[];
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
/** `home` is the folder that the globs of the configuration are relative to: '' or `folder/`. */
export declare function resolveSettings(parsed: ParsedConfig | undefined, overrides: Overrides, home?: string): Settings;
