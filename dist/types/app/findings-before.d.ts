import type { NotChecked } from '../model/report.js';
import type { BaseTree } from '../ports/base.js';
import type { Unavailable } from '../ports/git.js';
import type { BaseFindings } from './base-findings.js';
/** The findings of the first base that can be had; where none can, the reasons go to what was not checked. */
export declare function findingsBefore(sources: readonly (() => Promise<BaseTree | Unavailable>)[] | undefined, notChecked: NotChecked[], judgeBase: (base: BaseTree) => Promise<BaseFindings | Unavailable>): Promise<BaseFindings | undefined>;
