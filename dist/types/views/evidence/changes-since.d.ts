import type { PlainDate } from '../../calendar/plain-date.js';
import type { Isms } from '../../records/isms.js';
import { type Period } from './period.js';
/** What auditors ask to have changed since they were here, with the types of record that tell. */
export declare const CHANGE_AREAS: readonly [{
    readonly area: 'Scope';
    readonly types: readonly ['isms-scope'];
}, {
    readonly area: 'Statement of applicability';
    readonly types: readonly ['soa'];
}, {
    readonly area: 'Risks';
    readonly types: readonly ['risk', 'risk-method', 'risk-treatment-plan'];
}, {
    readonly area: 'Roles and people';
    readonly types: readonly ['role', 'person'];
}, {
    readonly area: 'Suppliers';
    readonly types: readonly ['supplier'];
}, {
    readonly area: 'Assets';
    readonly types: readonly ['asset'];
}, {
    readonly area: 'Documents';
    readonly types: readonly ['policy', 'procedure', 'standard', 'guideline', 'objective', 'audit-programme'];
}];
/** One entry that one commit changed. */
export interface AreaChange {
    readonly area: string;
    readonly on: PlainDate;
    readonly commit: string;
    readonly author: string;
    readonly subject: string;
    readonly pullRequest: number | undefined;
    readonly name: string;
    readonly title: string | undefined;
    readonly path: string;
    /** `added`, `removed`, or the fields that differ. Of a statement of applicability, the controls whose row differs. */
    readonly what: readonly string[];
}
/** Areas in their order, newest change first. `undefined`: there is no history to tell. */
export declare function changesSince(isms: Isms, period: Period): readonly AreaChange[] | undefined;
