/** Whether a value only keeps the place of a value. Empty text counts: someone wrote the key and never filled it in. */
export declare function isPlaceholder(raw: string): boolean;
