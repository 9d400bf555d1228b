/** `34,000` and `1,250.50`: the same everywhere, whatever the machine speaks. */
export declare function amount(value: number): string;
