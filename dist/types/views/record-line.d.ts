import type { PlainDate } from '../calendar/plain-date.js';
import { type Entry } from '../records/entry.js';
import type { Isms } from '../records/isms.js';
import { type Responsible } from './responsible.js';
/** How a document or record stands: only what is in force can be overdue. */
export type Standing = 'draft' | 'in-force' | 'overdue' | 'over';
/** The day of a document or record that somebody asks for first, and what happened on it. */
export interface DayThatMatters {
    readonly day: PlainDate;
    /** `approved`, `reviewed`, `held`, `performed`, `recorded`; `planned` for a day that is still to come. */
    readonly did: string;
}
/** A document or record as a list names it: what it is, how it stands, when something last happened, and who answers for it. */
export interface RecordLine extends Responsible {
    readonly name: string;
    readonly title: string | undefined;
    readonly path: string;
    readonly type: string | undefined;
    readonly standing: Standing;
    /** In words: `in force`, `overdue since 2026-10-30`, `closed`. */
    readonly state: string;
    readonly day: PlainDate | undefined;
    readonly did: string | undefined;
}
export declare function recordLine(entry: Entry, isms: Isms): RecordLine;
/** The day that matters for the type of an entry; `undefined` when none is given that can be read. */
export declare function dayThatMatters(entry: Entry, today: PlainDate): DayThatMatters | undefined;
/** Whether a record tells of something that was done, and not of something that is planned, a draft or broken off. */
export declare function isDone(entry: Entry, today: PlainDate): boolean;
