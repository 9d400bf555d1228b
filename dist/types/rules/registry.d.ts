import type { AnyRule } from './define-rule.js';
/** Every rule, by area and name. */
export declare const RULES: readonly AnyRule[];
