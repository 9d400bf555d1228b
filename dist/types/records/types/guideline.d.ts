/** Advice: what is good to do where a policy leaves room. */
export declare const guideline: import("../define-record.ts").RecordType;
