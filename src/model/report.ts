import type { Finding } from './finding.ts';
import type { FailOn } from './severity.ts';

/**
 * How a finding stands against the base of a pull request. `worsened` means that the base had it too, with a lower
 * severity or a later due date. Without a base every finding is `existing`.
 */
export type Status = 'introduced' | 'worsened' | 'existing';

export interface ReportedFinding extends Finding {
  readonly status: Status;
  /** Whether this finding alone makes the run fail under the report's `failOn`. */
  readonly enforced: boolean;
  /** Whether the baseline puts up with it for now: it was there when the baseline was taken. */
  readonly tolerated: boolean;
}

/** The exception record that takes a finding back, and until when. */
export interface Waiver {
  readonly id: string;
  readonly path: string;
  readonly reason: string;
  readonly compensating: string;
  readonly approvedBy: string;
  /** The last day on which it counts. */
  readonly expires: string;
}

export interface WaivedFinding extends Finding {
  readonly waiver: Waiver;
}

/** What is left of the findings with which a team started. */
export interface BaselineProgress {
  /** The file. */
  readonly path: string;
  readonly recorded: string;
  readonly until: string;
  readonly total: number;
  readonly remaining: number;
  /** Whether `until` has passed, so that the baseline puts up with nothing any more. */
  readonly ended: boolean;
  /** The day on which the last one would be gone at the pace so far. */
  readonly doneAtThisPace: string | undefined;
}

/** Something that could not be looked at, said once. It is never taken as clean. */
export interface NotChecked {
  readonly what: string;
  readonly why: string;
  /** What would make it checkable. */
  readonly fix?: string | undefined;
  /** Rules whose silence means nothing in this run. */
  readonly rules?: readonly string[] | undefined;
}

export interface Summary {
  /** Files that the globs matched. */
  readonly documents: number;
  /** Documents that the rules speak about. */
  readonly governed: number;
  /** Findings that stand: without those that are waived, and those that the baseline puts up with. */
  readonly findings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  /** Duties that fall due within the `due-soon` window, today included. */
  readonly dueSoon: number;
  /** Governed documents that are not in force yet, or no longer, and so carry no due date. */
  readonly unscheduled: number;
}

/** The next duty that falls due: what an all-clear has to say. */
export interface NextDue {
  readonly title: string;
  readonly due: string;
  readonly owner: string | undefined;
}

export interface Delta {
  /** The commit that the head was compared with: the merge base. */
  readonly base: string;
}

/** Everything one run found out. All faces of Holdfast render this value and nothing else. */
export interface Report {
  readonly today: string;
  readonly timezone: string;
  readonly failOn: FailOn;
  readonly summary: Summary;
  /** Worst first, then by path and line. */
  readonly findings: readonly ReportedFinding[];
  /** Findings that the base had and the head has not; empty without a delta. */
  readonly fixed: readonly Finding[];
  /** Findings that an exception takes back for a while. They fail nothing, and every report lists them. */
  readonly waived: readonly WaivedFinding[];
  /** Set when the repository has a baseline. */
  readonly baseline: BaselineProgress | undefined;
  readonly notChecked: readonly NotChecked[];
  readonly delta: Delta | undefined;
  readonly nextDue: NextDue | undefined;
  /** Identities (id or path) of all documents that were read and judged: only their issues may be closed. */
  readonly judged: readonly string[];
  /** Paths of documents on disk that could not be judged; a folder, with a slash at its end, stands for all that is in it. */
  readonly unjudged: readonly string[];
}

/** Whether a document lies where the run could not look. */
export function isUnjudged({ unjudged }: Pick<Report, 'unjudged'>, path: string): boolean {
  return unjudged.some((one) => one === path || one === './' || (one.endsWith('/') && path.startsWith(one)));
}
