import type { Company } from './company.js';
/** Where the register of other frameworks stands in the starter. */
export declare const FRAMEWORKS_FILE = "registers/frameworks.md";
/** The register of the frameworks that a company wants to meet beside ISO/IEC 27001; a draft like everything else. */
export declare function frameworksRegister({ frameworks }: Pick<Company, 'frameworks'>, id: string): string;
