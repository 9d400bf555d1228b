import * as z from 'zod';
import type { AnyRule } from '../rules/define-rule.ts';

interface OptionSchema {
  readonly default?: unknown;
  readonly description?: string;
}

interface Option {
  readonly name: string;
  /** As it would stand in `holdfast.yml`. */
  readonly byDefault: string;
  /** What it decides, in a sentence. */
  readonly says: string;
}

/** A rule's own settings with their defaults. */
function optionsOf(rule: AnyRule): readonly Option[] {
  const { properties = {} } = z.toJSONSchema(rule.options, { io: 'input' }) as {
    readonly properties?: Readonly<Record<string, OptionSchema>>;
  };
  return Object.entries(properties).map(([name, option]) => ({
    name,
    byDefault: yamlOf(option.default),
    says: option.description ?? '',
  }));
}

/** A default as YAML on one line: JSON is YAML, and plain words need no quotes. */
function yamlOf(value: unknown): string {
  if (value === undefined) return '# not set';
  if (typeof value === 'string') return /^[\w .-]+$/.test(value) ? value : JSON.stringify(value);
  return JSON.stringify(value);
}

/** The settings as lines of YAML, each with what it decides behind it, in one column. */
export function optionLines(rule: AnyRule): readonly string[] {
  const options = optionsOf(rule).map(({ name, byDefault, says }) => [`${name}: ${byDefault}`, says] as const);
  const width = Math.min(WIDEST, Math.max(...options.map(([setting]) => setting.length)));
  return options.map(([setting, says]) => (says === '' ? setting : `${setting.padEnd(width)}  # ${says}`));
}

/** A setting longer than this moves its own remark, and no other. */
const WIDEST = 40;

/** The settings as lines for a person. */
export function formatOptions(rule: AnyRule): readonly string[] {
  const lines = optionLines(rule);
  return lines.length === 0 ? [] : ['Settings', ...lines.map((line) => `  ${line}`)];
}
