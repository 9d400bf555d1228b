/** What a system or a piece of work must meet. */
export declare const standard: import("../define-record.ts").RecordType;
