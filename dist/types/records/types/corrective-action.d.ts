/** What removes the cause of a nonconformity (ISO/IEC 27001:2022, 10.2 d), who does it and by when. */
export declare const correctiveAction: import("../define-record.ts").RecordType;
