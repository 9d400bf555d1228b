import type { Language } from '../language.js';
export declare const portuguese: Language;
