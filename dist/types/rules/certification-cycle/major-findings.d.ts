import type { PlainDate } from '../../calendar/plain-date.js';
import type { Isms } from '../../records/isms.js';
import type { ExternalAudit } from '../../records/types/certification.js';
/** When a major finding was closed, or is to be. */
export interface Closing {
    readonly id: string;
    readonly on: PlainDate;
    readonly isDone: boolean;
}
/** Of the major findings of an audit, the one that is closed last: an open one is not before its last action is due. */
export declare function lastClosing(isms: Isms, audit: ExternalAudit): Closing | undefined;
