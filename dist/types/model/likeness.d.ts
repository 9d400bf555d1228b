/**
 * How alike two texts are, from 0 (no word in common) to 1 (the same words in the same order). Case, blanks, line ends and
 * punctuation do not count. It is the Sørensen-Dice coefficient of their words and pairs of neighbouring words, each
 * counted as often as it occurs: words alone would call any two texts about one topic alike, pairs alone would call a
 * short sentence with one word changed another one. Symmetric, in time proportional to the texts. Two texts without any
 * word are alike if they are the same but for blanks.
 */
export declare function likeness(a: string, b: string): number;
