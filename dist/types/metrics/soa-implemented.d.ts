import { type Figure } from './figure.js';
/** Controls that apply, by how far they are. */
export interface Implementation {
    readonly implemented: number;
    readonly applicable: number;
}
/** The share of applicable controls that are implemented (6.1.3); one that is partly there counts nothing. */
export declare function soaImplemented({ implemented, applicable }: Implementation): Figure;
