import type { Language } from './language.js';
/** Every language of labels, by name. */
export declare const LANGUAGES: readonly Language[];
