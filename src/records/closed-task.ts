import type { PlainDate } from '../calendar/plain-date.ts';

/** An occurrence of a scheduled procedure that was carried out in an issue, which is closed as completed. */
export interface ClosedTask {
  /** The id of the procedure. */
  readonly procedure: string;
  /** The day of the occurrence. */
  readonly due: PlainDate;
  /** The number of the issue. */
  readonly issue: number;
}
