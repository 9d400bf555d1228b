import * as z from 'zod';
/** A record type that a repository adds (`types:` in `holdfast.yml`). */
export declare const userTypeSchema: z.ZodObject<{
    kind: z.ZodEnum<{
        document: "document";
        record: "record";
        register: "register";
    }>;
    prefix: z.ZodString;
    states: z.ZodArray<z.ZodString>;
    final: z.ZodOptional<z.ZodArray<z.ZodString>>;
    in_force: z.ZodOptional<z.ZodArray<z.ZodString>>;
    review_interval: z.ZodOptional<z.ZodString>;
    clauses: z.ZodOptional<z.ZodArray<z.ZodString>>;
    controls: z.ZodOptional<z.ZodArray<z.ZodString>>;
    fields: z.ZodOptional<z.ZodObject<{}, z.core.$loose>>;
    obligations: z.ZodOptional<z.ZodArray<z.ZodObject<{
        kind: z.ZodString;
        what: z.ZodString;
        on: z.ZodOptional<z.ZodString>;
        after: z.ZodOptional<z.ZodString>;
        every: z.ZodOptional<z.ZodString>;
        until: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type UserType = z.infer<typeof userTypeSchema>;
