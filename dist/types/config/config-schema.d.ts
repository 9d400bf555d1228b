import * as z from 'zod';
/** One rule: `off`, a severity, or a table with `severity`, `issue` and the rule's own options. */
export declare const ruleSettingSchema: z.ZodUnion<readonly [z.ZodLiteral<"off">, z.ZodEnum<{
    error: "error";
    notice: "notice";
    warning: "warning";
}>, z.ZodObject<{
    severity: z.ZodOptional<z.ZodEnum<{
        error: "error";
        notice: "notice";
        off: "off";
        warning: "warning";
    }>>;
    issue: z.ZodOptional<z.ZodBoolean>;
}, z.core.$loose>]>;
/** `holdfast.yml`: data only. Every key is optional but `version`; precedence is flag or input, then this file, then the preset. */
export declare const configSchema: z.ZodObject<{
    version: z.ZodLiteral<1>;
    preset: z.ZodOptional<z.ZodString>;
    profile: z.ZodOptional<z.ZodString>;
    documents: z.ZodOptional<z.ZodArray<z.ZodString>>;
    ignore: z.ZodOptional<z.ZodArray<z.ZodString>>;
    require: z.ZodOptional<z.ZodArray<z.ZodString>>;
    timezone: z.ZodOptional<z.ZodString>;
    fields: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>>;
    defaults: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        review_interval: z.ZodString;
    }, z.core.$strict>>>;
    owner_fallback: z.ZodOptional<z.ZodEnum<{
        codeowners: "codeowners";
        none: "none";
    }>>;
    rules: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodLiteral<"off">, z.ZodEnum<{
        error: "error";
        notice: "notice";
        warning: "warning";
    }>, z.ZodObject<{
        severity: z.ZodOptional<z.ZodEnum<{
            error: "error";
            notice: "notice";
            off: "off";
            warning: "warning";
        }>>;
        issue: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$loose>]>>>;
    fail_on: z.ZodOptional<z.ZodEnum<{
        error: "error";
        never: "never";
        warning: "warning";
    }>>;
    github: z.ZodOptional<z.ZodObject<{
        labels: z.ZodOptional<z.ZodArray<z.ZodString>>;
        max_new_issues: z.ZodOptional<z.ZodNumber>;
        login: z.ZodOptional<z.ZodString>;
        dashboard: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Config = z.infer<typeof configSchema>;
