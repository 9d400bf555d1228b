/** Whether a root cause says nothing but that somebody failed: `human error`, `The admin forgot it.` */
export declare function isOnlyBlame(cause: string): boolean;
