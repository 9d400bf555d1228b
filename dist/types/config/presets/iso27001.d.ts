import type { Preset } from '../preset.js';
export declare const iso27001: Preset;
