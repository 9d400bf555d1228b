import * as z from 'zod';
import type { DateField } from './record-shape.js';
export declare const references: z.ZodUnion<readonly [z.ZodArray<z.ZodString>, z.ZodString]>;
/** Fields of every type (ISO/IEC 27001:2022, 7.5.2: identification). Owner, dates and intervals are read as facts, by their own parsers. */
export declare const baseFields: {
    id: z.ZodString;
    type: z.ZodString;
    title: z.ZodString;
    status: z.ZodString;
    classification: z.ZodEnum<{
        confidential: "confidential";
        internal: "internal";
        public: "public";
        restricted: "restricted";
    }>;
    clauses: z.ZodArray<z.ZodString>;
    controls: z.ZodArray<z.ZodString>;
    links: z.ZodUnion<readonly [z.ZodArray<z.ZodString>, z.ZodString]>;
    tags: z.ZodArray<z.ZodString>;
};
/** Fields of documents that are approved, reviewed and replaced (7.5.2 and 7.5.3). */
export declare const documentFields: {
    id: z.ZodString;
    type: z.ZodString;
    title: z.ZodString;
    status: z.ZodString;
    classification: z.ZodEnum<{
        confidential: "confidential";
        internal: "internal";
        public: "public";
        restricted: "restricted";
    }>;
    clauses: z.ZodArray<z.ZodString>;
    controls: z.ZodArray<z.ZodString>;
    links: z.ZodUnion<readonly [z.ZodArray<z.ZodString>, z.ZodString]>;
    tags: z.ZodArray<z.ZodString>;
    version: z.ZodString;
    approval_ref: z.ZodString;
    supersedes: z.ZodUnion<readonly [z.ZodArray<z.ZodString>, z.ZodString]>;
    superseded_by: z.ZodString;
    acknowledge: z.ZodBoolean;
    external_origin: z.ZodBoolean;
};
/** Fields of records: evidence of something that happened. */
export declare const recordFields: {
    id: z.ZodString;
    type: z.ZodString;
    title: z.ZodString;
    status: z.ZodString;
    classification: z.ZodEnum<{
        confidential: "confidential";
        internal: "internal";
        public: "public";
        restricted: "restricted";
    }>;
    clauses: z.ZodArray<z.ZodString>;
    controls: z.ZodArray<z.ZodString>;
    links: z.ZodUnion<readonly [z.ZodArray<z.ZodString>, z.ZodString]>;
    tags: z.ZodArray<z.ZodString>;
    recorded_by: z.ZodString;
    retention: z.ZodString;
    legal_hold: z.ZodBoolean;
};
/** Dates of any document, typed or not. */
export declare const COMMON_DATES: readonly DateField[];
export declare const RECORD_DATES: readonly DateField[];
/** Fields of any document that refer to others. */
export declare const COMMON_REFERENCES: readonly string[];
