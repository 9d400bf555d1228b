/** The version of Holdfast, as in package.json. */
export declare const VERSION: string;
