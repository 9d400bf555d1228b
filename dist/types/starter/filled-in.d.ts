import { type Company } from './company.js';
/** A document of the starter as a company has it: its names, its days, its size, and without what it does not have. */
export declare function filledIn(path: string, text: string, company: Company): string;
