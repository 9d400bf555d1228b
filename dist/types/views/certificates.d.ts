import { type PlainDate } from '../calendar/plain-date.js';
import type { Isms } from '../records/isms.js';
/** A certificate that is in force by its record. */
export interface HeldCertificate {
    readonly name: string;
    readonly standard: string;
    readonly number: string | undefined;
    /** The certification body. */
    readonly body: string | undefined;
    readonly path: string;
    /** The last valid day, and the days from today to it; negative when it is over. */
    readonly expires: PlainDate;
    readonly days: number;
}
/** What the scope of the management system in force says that it covers, as the certificate prints it. */
export declare function scopeStatement(isms: Isms): string | undefined;
/** Certificates in force, whichever ends first comes first. */
export declare function heldCertificates(isms: Isms): readonly HeldCertificate[];
