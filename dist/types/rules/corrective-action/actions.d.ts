import { type Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
import { type RecordOf } from '../../records/record-of.js';
import { correctiveAction } from '../../records/types/corrective-action.js';
import { nonconformity } from '../../records/types/nonconformity.js';
export type Action = RecordOf<typeof correctiveAction.fields>;
export type Nonconformity = RecordOf<typeof nonconformity.fields>;
/** The actions against a nonconformity, whichever of the two names the other. */
export declare function actionsOf(isms: Isms, { entry, facts }: Nonconformity): readonly Action[];
/** The actions that name a nonconformity. */
export declare function actionsFor(isms: Isms, id: string | undefined): readonly Action[];
/** The nonconformity that an action names. */
export declare function nonconformityFor(isms: Isms, action: Entry): Nonconformity | undefined;
/** Which nonconformity an action names, and the day on which that was detected. */
export declare function detectionFor(isms: Isms, action: Entry): {
    readonly id: string;
    readonly on: string;
} | undefined;
