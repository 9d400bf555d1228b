import type { Governance } from '../records/isms.js';
import type { Settings } from './settings.js';
/** How the documents of a repository are read, by its settings alone. */
export declare function readingOf(settings: Settings): Omit<Governance, 'fallbackOwners' | 'required'>;
