import type { Framework } from '../frameworks/framework.js';
import type { Isms } from '../records/isms.js';
/** The frameworks that targets in force name, for rules, which cannot wait for them. */
export declare function loadFrameworks(isms: Pick<Isms, 'byType'>): Promise<ReadonlyMap<string, Framework>>;
