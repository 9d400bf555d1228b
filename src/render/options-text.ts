import * as z from 'zod';
import type { AnyRule } from '../rules/define-rule.ts';

interface OptionSchema {
  readonly default?: unknown;
}

/** A rule's own settings with their defaults, as they would stand in `holdfast.yml`. */
export function optionsOf(rule: AnyRule): readonly (readonly [name: string, byDefault: string])[] {
  const { properties = {} } = z.toJSONSchema(rule.options, { io: 'input' }) as {
    readonly properties?: Readonly<Record<string, OptionSchema>>;
  };
  return Object.entries(properties).map(([name, option]) => [name, yamlOf(option.default)] as const);
}

/** A default as YAML on one line: JSON is YAML, and plain words need no quotes. */
function yamlOf(value: unknown): string {
  if (value === undefined) return '# not set';
  if (typeof value === 'string') return /^[\w .-]+$/.test(value) ? value : JSON.stringify(value);
  return JSON.stringify(value);
}

/** The settings as lines for a person. */
export function formatOptions(rule: AnyRule): readonly string[] {
  const options = optionsOf(rule);
  if (options.length === 0) return [];
  return ['Settings', ...options.map(([name, byDefault]) => `  ${name}: ${byDefault}`)];
}
