/** `2027-03` as `March 2027`. */
export declare function monthName(month: string): string;
