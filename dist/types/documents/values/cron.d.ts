import { type PlainDate } from '../../calendar/plain-date.js';
/** Why the expression is none, or `undefined` when it is one. */
export declare function explainCron(expression: string): string | undefined;
/** The calendar days on which the expression falls, later than `after` and on or before `until`. Hours do not matter. */
export declare function cronDays(expression: string, after: PlainDate, until: PlainDate, most?: number): readonly PlainDate[];
