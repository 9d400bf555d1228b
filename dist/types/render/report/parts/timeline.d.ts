import type { VNode } from 'preact';
import { type PlainDate } from '../../../calendar/plain-date.js';
import type { CertificationTimeline } from '../../../views/certification-timeline.js';
/** The three years of the certificate with all that keeps it, and where today is. */
export declare function timelinePart(cycle: CertificationTimeline, today: PlainDate): VNode;
