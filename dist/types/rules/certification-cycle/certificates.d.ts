import type { PlainDate } from '../../calendar/plain-date.js';
import type { Span } from '../../model/position.js';
import type { Isms } from '../../records/isms.js';
import { type Certification } from '../../records/types/certification.js';
/** Certificates whose cycle runs: granted, and neither given back, expired nor taken elsewhere. */
export declare function runningCertificates(isms: Isms): readonly Certification[];
/** Whether it is a certificate of the ISMS; one that names no standard is taken for one. */
export declare function isToIso27001({ facts }: Pick<Certification, 'facts'>): boolean;
/** Where the record says that an audit ends on the day; without one, where it says when the cycle began. */
export declare function placeOfAudit(record: Certification, today: PlainDate, day: PlainDate | undefined): Span | undefined;
