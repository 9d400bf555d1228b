import type { Isms } from '../../records/isms.js';
import type { SoaEntry } from './soa-entries.js';
/** Work that somebody still has to do for a control, or for a risk as a whole. */
interface OpenAction {
    readonly controls: readonly string[];
    readonly risk: string | undefined;
}
/** Open actions of treatment and transition plans in force, and corrective actions that name controls. */
export declare function openActions(isms: Isms): readonly OpenAction[];
/** Whether an open action is about the control: it names it, or names no control and treats a risk of its entry. */
export declare function isActedOn({ control, facts }: SoaEntry, actions: readonly OpenAction[]): boolean;
export {};
