import type { Preset } from '../preset.js';
export declare const essentials: Preset;
