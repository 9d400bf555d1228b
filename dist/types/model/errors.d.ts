/** An operator's mistake or a failing neighbour: said with its cause and what to do, and ended with an exit code. */
export declare class HoldfastError extends Error {
    readonly hint: string | undefined;
    constructor(message: string, options?: {
        hint?: string | undefined;
        cause?: unknown;
    });
}
/** Wrong usage or configuration: exit code 2. */
export declare class ConfigError extends HoldfastError {
}
/** GitHub or the network failed: exit code 3. */
export declare class GitHubError extends HoldfastError {
    /** HTTP status, or 0 when no answer came. */
    readonly status: number;
    /** A limit that passes with time, and no missing permission, although both can be a 403. */
    readonly isLimit: boolean;
    constructor(message: string, options: {
        status: number;
        isLimit?: boolean | undefined;
        hint?: string | undefined;
        cause?: unknown;
    });
}
/** 0 clean, 1 findings, 2 usage or configuration, 3 GitHub or network. */
export declare const EXIT: {
    readonly clean: 0;
    readonly findings: 1;
    readonly usage: 2;
    readonly github: 3;
};
