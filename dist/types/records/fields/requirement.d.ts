import type { Field, RequirementContext } from './field.js';
interface Told {
    /** The rule that reports it when it is missing; left out: `front-matter-invalid`. */
    readonly saidBy?: string;
}
/** The field must always be there. */
export declare function required<F extends Field>(field: F, told?: Told): F;
/** The field must be there from this state on. */
export declare function requiredFrom<F extends Field>(state: string, field: F, told?: Told): F;
/** The field must be there in these states. */
export declare function requiredIn<F extends Field>(states: readonly string[], field: F, told?: Told): F;
/** The field must be there when something else is so; `words` say when: `when level is top`. */
export declare function requiredWhen<F extends Field>(words: string, holds: (context: RequirementContext) => boolean, field: F, told?: Told): F;
export {};
