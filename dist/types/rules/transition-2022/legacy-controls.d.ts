import { type LegacyReference } from '../../frameworks/iso27001/references.js';
/** Numbers of 2013 in a field that holds controls and nothing else: `9.2.3` there is `A.9.2.3`. */
export declare function legacyControls(raw: string): readonly LegacyReference[];
