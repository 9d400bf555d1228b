/** `1 day`, `23 days`. */
export declare function days(count: number): string;
/** `a`, `a and b`, `a, b and c`; long lists end in `and 7 more`. */
export declare function inWords(items: readonly string[], most?: number): string;
