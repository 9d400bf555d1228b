import type { HeldCertificate } from '../../views/certificates.js';
import type { Evidence } from '../../views/evidence/evidence.js';
import type { Page } from './page.js';
/** A file that the index leads to, with what it is. */
export interface IndexLink {
    readonly path: string;
    readonly text: string;
}
/** The first page: what is here for each clause and control, what is missing, and how to check it. */
export declare function indexPage(evidence: Evidence, links: readonly IndexLink[]): Page;
/** `ISO/IEC 27001 NM-27001-5518 of Northmark Certification, until 2027-11-14` */
export declare function certificateInWords({ standard, number, body, expires }: HeldCertificate): string;
