/** Text on lines of at most so many characters, broken between words. A word that is longer stands alone. */
export declare function wrapped(text: string, width: number): readonly string[];
