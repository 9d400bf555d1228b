/** The known word that a mistyped one most likely means, or `undefined` when none is close. */
export declare function nearest(word: string, known: Iterable<string>): string | undefined;
/** The sentence with the known word that a mistyped one most likely means, or `undefined` when none is close. */
export declare function didYouMean(word: string, known: Iterable<string>): string | undefined;
