/** Whether two scope statements say the same: case, blanks and a final stop do not count. */
export declare function isSameStatement(a: string, b: string): boolean;
/** The first words of each that the other does not have in that place. */
export declare function parting(printed: string, stated: string): string;
