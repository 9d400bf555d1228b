import { type Baseline } from '../engine/baseline.js';
import type { Report } from '../model/report.js';
import type { Clock } from '../ports/clock.js';
import type { Files } from '../ports/files.js';
import { type Adoption } from '../views/adoption/adoption.js';
/** What a repository looks like, what is proposed for it, and what the first report would be. */
export interface Adopted {
    readonly adoption: Adoption;
    /** The proposed `holdfast.yml`. */
    readonly config: string;
    /** Whether there is a configuration already, which is never replaced. */
    readonly isConfigured: boolean;
    readonly hasBaseline: boolean;
    readonly report: Report;
    /** What a team would start from; `undefined` where the first report is clean. */
    readonly baseline: Baseline | undefined;
    /** Documents whose block of labels becomes front matter, and those that stay as they are, with the reason. */
    readonly conversions: readonly Conversion[];
}
export type Conversion = {
    readonly path: string;
    readonly habit: string;
    readonly before: string;
    readonly after: string;
} | {
    readonly path: string;
    readonly habit: string;
    readonly kept: string;
};
export interface AdoptOptions {
    readonly today?: string | undefined;
    /** Whether blocks of labels are to become front matter, so that the proposal is for what they become. */
    readonly converts?: boolean | undefined;
}
/** Looks over the whole root. Writes nothing. */
export declare function adopt({ files, clock }: {
    readonly files: Files;
    readonly clock: Clock;
}, { today, converts }?: AdoptOptions): Promise<Adopted>;
/** A file that somebody asked for. `replace`: it is there already, and this is what becomes of it. */
export interface FileToWrite {
    readonly path: string;
    readonly content: string;
    readonly replace: boolean;
}
/** What beginning means: documents converted, and a configuration and a baseline where there are none. */
export declare function filesOf({ conversions, config, isConfigured, hasBaseline, baseline }: Adopted): readonly FileToWrite[];
