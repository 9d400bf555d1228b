import { type Figure, percentage } from './figure.ts';

/** Controls that apply, by how far they are. */
export interface Implementation {
  readonly implemented: number;
  readonly applicable: number;
}

/** The share of applicable controls that are implemented (6.1.3); one that is partly there counts nothing. */
export function soaImplemented({ implemented, applicable }: Implementation): Figure {
  return percentage(implemented, applicable);
}
