/** What the organisation wants and why: the policy of 5.2 and the topic policies of A.5.1. */
export declare const policy: import("../define-record.ts").RecordType;
