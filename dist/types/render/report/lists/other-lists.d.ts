import type { DocumentItem, DutyItem, OwnerItem } from '../rows.js';
import type { ListSpec } from './list-spec.js';
/** How a duty stands, in words. */
export declare function stateWords(state: string): string;
/** Duties by day, those that follow when each is done on its day included. */
export declare const DUTY_LIST: ListSpec<DutyItem>;
/** Governed documents. */
export declare const DOCUMENT_LIST: ListSpec<DocumentItem>;
/** Whether an owner can be counted on, in words; nothing where all is well or nobody can tell. */
export declare function standingWords(standing: string | undefined): string | undefined;
/** Owners with what they have to do; a role with the people behind it. */
export declare const OWNER_LIST: ListSpec<OwnerItem>;
