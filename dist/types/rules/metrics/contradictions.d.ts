import type { Contradiction } from '../../metrics/contradiction.js';
import { type Entry } from '../../records/entry.js';
import { type Inventory } from '../../records/inventory.js';
/** Numbers and times of a record that cannot all be true. Drafts are not finished, and what was no incident is no data. */
export declare function contradictionsOf(entry: Entry, among: Inventory): readonly Contradiction[];
