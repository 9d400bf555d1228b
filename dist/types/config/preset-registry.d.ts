import type { Preset } from './preset.js';
/** Every preset, by name. */
export declare const PRESETS: readonly Preset[];
