import * as z from 'zod';
/** What every rule can be told. */
export declare const severityAndIssue: {
    severity: z.ZodOptional<z.ZodEnum<{
        error: "error";
        notice: "notice";
        off: "off";
        warning: "warning";
    }>>;
    issue: z.ZodOptional<z.ZodBoolean>;
};
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
    readers: z.ZodOptional<z.ZodArray<z.ZodString>>;
    language: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
    date_order: z.ZodOptional<z.ZodEnum<{
        "day-first": "day-first";
        "month-first": "month-first";
    }>>;
    documents: z.ZodOptional<z.ZodArray<z.ZodString>>;
    ignore: z.ZodOptional<z.ZodArray<z.ZodString>>;
    require: z.ZodOptional<z.ZodArray<z.ZodString>>;
    registers: z.ZodOptional<z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        of: z.ZodString;
        title: z.ZodOptional<z.ZodString>;
        owner: z.ZodOptional<z.ZodString>;
        reviewed_on: z.ZodOptional<z.ZodString>;
        review_interval: z.ZodOptional<z.ZodString>;
        columns: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    }, z.core.$strict>>>;
    timezone: z.ZodOptional<z.ZodString>;
    fields: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>>;
    defaults: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        review_interval: z.ZodString;
    }, z.core.$strict>>>;
    types: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
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
    }, z.core.$strict>>>;
    overrides: z.ZodOptional<z.ZodArray<z.ZodObject<{
        paths: z.ZodArray<z.ZodString>;
        rules: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodLiteral<"off">, z.ZodEnum<{
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
        }, z.core.$strict>]>>;
    }, z.core.$strict>>>;
    baseline: z.ZodOptional<z.ZodString>;
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
    kpis: z.ZodOptional<z.ZodObject<{
        mttr_endpoint: z.ZodOptional<z.ZodEnum<{
            contained: "contained";
            resolved: "resolved";
        }>>;
        on_time_basis: z.ZodOptional<z.ZodEnum<{
            due: "due";
            original_due: "original_due";
        }>>;
    }, z.core.$strict>>;
    github: z.ZodOptional<z.ZodObject<{
        labels: z.ZodOptional<z.ZodArray<z.ZodString>>;
        max_new_issues: z.ZodOptional<z.ZodNumber>;
        login: z.ZodOptional<z.ZodString>;
        tasks: z.ZodOptional<z.ZodBoolean>;
        workflow: z.ZodOptional<z.ZodString>;
        dashboard: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Config = z.infer<typeof configSchema>;
