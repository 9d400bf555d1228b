/** A record type in words, in the singular: `risk treatment plan`. */
export declare function typeWords(type: string): string;
