import type { Adoption } from './adoption.js';
/** Why each key of a proposed configuration is there. */
export declare function remarksOf({ proposed, habits, governed, documents, keys: used, }: Adoption): Readonly<Record<string, string>>;
