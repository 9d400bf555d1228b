/** A unified diff, as git prints one; what stands in the files cannot steer the terminal. A new file has `before: ''`. */
export declare function diffText(file: {
    readonly path: string;
    readonly before: string;
    readonly after: string;
}): string;
