import type { Field, RequirementContext } from './field.ts';

interface Told {
  /** The rule that reports it when it is missing; left out: `front-matter-invalid`. */
  readonly saidBy?: string;
}

/** The field must always be there. */
export function required<F extends Field>(field: F, told: Told = {}): F {
  return { ...field, ...told, required: { holds: () => true, words: '' } };
}

/** The field must be there from this state on. */
export function requiredFrom<F extends Field>(state: string, field: F, told: Told = {}): F {
  return {
    ...field,
    ...told,
    required: { holds: (context) => context.hasReached(state), words: `from \`${state}\` on` },
  };
}

/** The field must be there in these states. */
export function requiredIn<F extends Field>(states: readonly string[], field: F, told: Told = {}): F {
  return {
    ...field,
    ...told,
    required: { holds: (context) => context.isIn(states), words: `when the status is ${states.join(' or ')}` },
  };
}

/** The field must be there when something else is so; `words` say when: `when level is top`. */
export function requiredWhen<F extends Field>(
  words: string,
  holds: (context: RequirementContext) => boolean,
  field: F,
  told: Told = {},
): F {
  return { ...field, ...told, required: { holds, words } };
}
