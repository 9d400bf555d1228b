import * as z from 'zod';
/** A part of a framework that an organisation takes or leaves, and when its requirements count. */
declare const category: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodString;
    counts: z.ZodEnum<{
        always: "always";
        "unless-others-are-named": "unless-others-are-named";
        "when-named": "when-named";
    }>;
}, z.core.$strict>;
export declare const catalogueSchema: z.ZodObject<{
    categories: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        title: z.ZodString;
        counts: z.ZodEnum<{
            always: "always";
            "unless-others-are-named": "unless-others-are-named";
            "when-named": "when-named";
        }>;
    }, z.core.$strict>>>>;
    thin: z.ZodOptional<z.ZodString>;
    requirements: z.ZodReadonly<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        title: z.ZodOptional<z.ZodString>;
        parent: z.ZodOptional<z.ZodString>;
        category: z.ZodOptional<z.ZodString>;
        addressable: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export declare const crosswalkSchema: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodTuple<[z.ZodString, z.ZodString, z.ZodEnum<{
    primary: "primary";
    supporting: "supporting";
}>, z.ZodEnum<{
    high: "high";
    low: "low";
    medium: "medium";
}>, z.ZodEnum<{
    adobe: "adobe";
    cisco: "cisco";
    dpmp: "dpmp";
    editor: "editor";
    "harmonised-structure": "harmonised-structure";
    "isms-core": "isms-core";
    "nist-chain-hipaa": "nist-chain-hipaa";
    "nist-olir-csf2": "nist-olir-csf2";
    scf: "scf";
    workmcg: "workmcg";
}>], z.ZodEnum<{
    adobe: "adobe";
    cisco: "cisco";
    dpmp: "dpmp";
    editor: "editor";
    "harmonised-structure": "harmonised-structure";
    "isms-core": "isms-core";
    "nist-chain-hipaa": "nist-chain-hipaa";
    "nist-olir-csf2": "nist-olir-csf2";
    scf: "scf";
    workmcg: "workmcg";
}>>>>>;
export type Category = Readonly<z.infer<typeof category>>;
export type Catalogue = z.infer<typeof catalogueSchema>;
export type Crosswalk = z.infer<typeof crosswalkSchema>;
export {};
