import type { Span } from '../model/position.js';
/** Characters that stand where a link destination can stand. */
export interface Destination extends Span {
    /** As written, without `<` and `>`. */
    readonly raw: string;
    /** Whether a parser would read just these characters, had it found a link here. */
    readonly isClear: boolean;
}
/** Every place of the text, from an offset on, that a parser might take for the destination of a link. */
export declare function writtenDestinations(text: string, from: number): Iterable<Destination>;
