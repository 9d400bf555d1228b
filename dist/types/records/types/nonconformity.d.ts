/** Something that was required and not met (ISO/IEC 27001:2022, 10.2), from its detection to its closing. */
export declare const nonconformity: import("../define-record.ts").RecordType;
