/** The inputs of a management review, under the letters of 9.3.2; `c` came with the edition of 2022. */
export declare const INPUTS: readonly ['a', 'b', 'c', 'd1', 'd2', 'd3', 'd4', 'e', 'f', 'g'];
export type Input = (typeof INPUTS)[number];
/** What a message calls them. */
export declare const INPUT_NAMES: Readonly<Record<Input, string>>;
/**
 * The inputs that a heading, the first cell of a row or the words before a colon name, by the letter of 9.3.2 or in words.
 * A letter decides: what is headed `b) Risks from outside` is about issues. The letter `d` alone names none of its four.
 */
export declare function inputsNamed(title: string): readonly Input[];
