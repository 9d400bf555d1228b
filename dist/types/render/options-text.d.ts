import type { AnyRule } from '../rules/define-rule.js';
/** A rule's own settings with their defaults, as they would stand in `holdfast.yml`. */
export declare function optionsOf(rule: AnyRule): readonly (readonly [name: string, byDefault: string])[];
/** The settings as lines for a person. */
export declare function formatOptions(rule: AnyRule): readonly string[];
