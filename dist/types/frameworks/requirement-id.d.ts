import type { Parsed } from '../model/fact.js';
import type { Framework } from './framework.js';
/** A place in another framework. */
export interface RequirementReference {
    /** `soc2-tsc-2017`. */
    readonly framework: string;
    /**
     * Canonical ids in the order of the framework: the one that is named and what stands under it. `gdpr:32` is all of
     * Article 32, `csf:PR.AA` a category, `pci:10.2.1` that requirement with 10.2.1.1 to 10.2.1.7.
     */
    readonly ids: readonly string[];
}
/**
 * Reads an id with its namespace (`soc2:CC6.1`), with a name (`PCI DSS 8.3.6`, `Art. 32 GDPR`) or alone (`CC6.1`), among
 * the frameworks that are loaded. An id alone that several of them have is not ok.
 */
export declare function parseRequirement(raw: string, among: readonly Framework[]): Parsed<RequirementReference>;
