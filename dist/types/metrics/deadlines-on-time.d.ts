import type { PlainDate } from '../calendar/plain-date.js';
import { type DueBasis } from './actions-on-time.js';
import { type KpiFigure } from './define-kpi.js';
import { type Period } from './period.js';
import type { PlannedAction } from './planned-actions.js';
/** Actions that were done by their day, with the other of the two days where it makes a difference. */
export declare function actionsOnTimeFigure(all: readonly PlannedAction[], period: Period, today: PlainDate, basis: DueBasis): KpiFigure;
