import type { Files } from '../ports/files.js';
import type { Git } from '../ports/git.js';
import { type Manifest, type PackFile } from '../views/evidence/manifest.js';
import type { Period } from '../views/evidence/period.js';
import { type Sample } from '../views/evidence/sample.js';
import { type CheckOptions } from './check.js';
export interface EvidencePorts {
    readonly git: Git;
    /** The working tree, to tell whether it is what was committed. */
    readonly files: Files;
}
export interface EvidenceOptions extends Pick<CheckOptions, 'config' | 'preset' | 'profile' | 'github'> {
    readonly period: Period;
    /** The commit whose documents are shown; left out: HEAD, and then the working tree must not differ from it. */
    readonly commit?: string | undefined;
    /** Makes the pack from HEAD although documents differ from it, and says so. */
    readonly allowDirty?: boolean | undefined;
    /** Includes documents that only a few may see. */
    readonly includeRestricted?: boolean | undefined;
    /** Replaces names of people by keys in everything but the documents themselves. */
    readonly redact?: boolean | undefined;
    readonly sample?: Pick<Sample, 'size' | 'seed'> | undefined;
    /** The commit's files around the root, where the root is a folder of its repository. */
    readonly surroundings?: ((commit: string) => ReturnType<NonNullable<CheckOptions['surroundings']>>) | undefined;
}
export interface EvidencePack {
    /** Every file of the pack, sorted by path. */
    readonly files: readonly PackFile[];
    readonly manifest: Manifest;
}
/**
 * The evidence pack of a commit: everything that an auditor opens. The same commit, options and period give the same bytes;
 * nothing comes from the clock, the working tree or the machine. Throws `ConfigError` where there is no commit to make it from.
 */
export declare function evidencePack({ git, files }: EvidencePorts, options: EvidenceOptions): Promise<EvidencePack>;
