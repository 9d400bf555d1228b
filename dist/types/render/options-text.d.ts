import type { AnyRule } from '../rules/define-rule.js';
/** The settings as lines of YAML, each with what it decides behind it, in one column. */
export declare function optionLines(rule: AnyRule): readonly string[];
/** The settings as lines for a person. */
export declare function formatOptions(rule: AnyRule): readonly string[];
