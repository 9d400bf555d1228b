import { type PlainDate } from '../../calendar/plain-date.js';
import type { Parsed } from '../../model/fact.js';
/**
 * A day as people write it. What can only mean one day is read (`May 17, 2021`, `8/25/2023`, `2026-06-08 (note)`, an
 * instant with an offset as its day in `timezone`); what could mean two (`05/06/2025`), or no single day (`January
 * 2026`), is not guessed.
 */
export declare function parseDate(raw: string, timezone: string): Parsed<PlainDate>;
