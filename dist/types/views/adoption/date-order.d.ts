import type { Config } from '../../config/config-schema.js';
import type { Settings } from '../../config/settings.js';
import type { Entry } from '../../records/entry.js';
/**
 * The order of day and month that the certain dates of a repository show, where it has unclear ones and none shows the other
 * order. Without a certain one nothing is proposed: that would be a guess.
 */
export declare function dateOrderIn(entries: readonly Entry[], settings: Settings): Config['date_order'];
