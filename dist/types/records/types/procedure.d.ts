/** How work is done, step by step, and which records it leaves. */
export declare const procedure: import("../define-record.ts").RecordType;
