import * as z from 'zod';
declare const finding: z.ZodObject<{
    rule: z.ZodString;
    severity: z.ZodEnum<{
        error: "error";
        notice: "notice";
        warning: "warning";
    }>;
    grade: z.ZodEnum<{
        major: "major";
        minor: "minor";
        none: "none";
        opportunity: "opportunity";
    }>;
    status: z.ZodOptional<z.ZodEnum<{
        existing: "existing";
        introduced: "introduced";
        worsened: "worsened";
    }>>;
    enforced: z.ZodOptional<z.ZodBoolean>;
    path: z.ZodString;
    line: z.ZodInt;
    column: z.ZodInt;
    end_line: z.ZodInt;
    end_column: z.ZodInt;
    document: z.ZodOptional<z.ZodString>;
    title: z.ZodOptional<z.ZodString>;
    message: z.ZodString;
    help: z.ZodString;
    url: z.ZodString;
    clauses: z.ZodArray<z.ZodString>;
    controls: z.ZodArray<z.ZodString>;
    owner: z.ZodOptional<z.ZodString>;
    due: z.ZodOptional<z.ZodString>;
    days_overdue: z.ZodOptional<z.ZodInt>;
    derivation: z.ZodOptional<z.ZodString>;
    needs_issue: z.ZodBoolean;
    fingerprint: z.ZodString;
}, z.core.$strict>;
/** `holdfast/report@1`: within a version, fields are added and never change their meaning. */
export declare const reportSchema: z.ZodObject<{
    schema: z.ZodLiteral<"holdfast/report@1">;
    today: z.ZodString;
    timezone: z.ZodString;
    base: z.ZodOptional<z.ZodString>;
    summary: z.ZodObject<{
        documents: z.ZodInt;
        governed: z.ZodInt;
        findings: z.ZodInt;
        errors: z.ZodInt;
        warnings: z.ZodInt;
        notices: z.ZodInt;
        due_soon: z.ZodInt;
        unscheduled: z.ZodInt;
    }, z.core.$strict>;
    findings: z.ZodArray<z.ZodObject<{
        rule: z.ZodString;
        severity: z.ZodEnum<{
            error: "error";
            notice: "notice";
            warning: "warning";
        }>;
        grade: z.ZodEnum<{
            major: "major";
            minor: "minor";
            none: "none";
            opportunity: "opportunity";
        }>;
        status: z.ZodOptional<z.ZodEnum<{
            existing: "existing";
            introduced: "introduced";
            worsened: "worsened";
        }>>;
        enforced: z.ZodOptional<z.ZodBoolean>;
        path: z.ZodString;
        line: z.ZodInt;
        column: z.ZodInt;
        end_line: z.ZodInt;
        end_column: z.ZodInt;
        document: z.ZodOptional<z.ZodString>;
        title: z.ZodOptional<z.ZodString>;
        message: z.ZodString;
        help: z.ZodString;
        url: z.ZodString;
        clauses: z.ZodArray<z.ZodString>;
        controls: z.ZodArray<z.ZodString>;
        owner: z.ZodOptional<z.ZodString>;
        due: z.ZodOptional<z.ZodString>;
        days_overdue: z.ZodOptional<z.ZodInt>;
        derivation: z.ZodOptional<z.ZodString>;
        needs_issue: z.ZodBoolean;
        fingerprint: z.ZodString;
    }, z.core.$strict>>;
    fixed: z.ZodArray<z.ZodObject<{
        rule: z.ZodString;
        severity: z.ZodEnum<{
            error: "error";
            notice: "notice";
            warning: "warning";
        }>;
        grade: z.ZodEnum<{
            major: "major";
            minor: "minor";
            none: "none";
            opportunity: "opportunity";
        }>;
        status: z.ZodOptional<z.ZodEnum<{
            existing: "existing";
            introduced: "introduced";
            worsened: "worsened";
        }>>;
        enforced: z.ZodOptional<z.ZodBoolean>;
        path: z.ZodString;
        line: z.ZodInt;
        column: z.ZodInt;
        end_line: z.ZodInt;
        end_column: z.ZodInt;
        document: z.ZodOptional<z.ZodString>;
        title: z.ZodOptional<z.ZodString>;
        message: z.ZodString;
        help: z.ZodString;
        url: z.ZodString;
        clauses: z.ZodArray<z.ZodString>;
        controls: z.ZodArray<z.ZodString>;
        owner: z.ZodOptional<z.ZodString>;
        due: z.ZodOptional<z.ZodString>;
        days_overdue: z.ZodOptional<z.ZodInt>;
        derivation: z.ZodOptional<z.ZodString>;
        needs_issue: z.ZodBoolean;
        fingerprint: z.ZodString;
    }, z.core.$strict>>;
    waived: z.ZodArray<z.ZodObject<{
        rule: z.ZodString;
        severity: z.ZodEnum<{
            error: "error";
            notice: "notice";
            warning: "warning";
        }>;
        grade: z.ZodEnum<{
            major: "major";
            minor: "minor";
            none: "none";
            opportunity: "opportunity";
        }>;
        status: z.ZodOptional<z.ZodEnum<{
            existing: "existing";
            introduced: "introduced";
            worsened: "worsened";
        }>>;
        enforced: z.ZodOptional<z.ZodBoolean>;
        path: z.ZodString;
        line: z.ZodInt;
        column: z.ZodInt;
        end_line: z.ZodInt;
        end_column: z.ZodInt;
        document: z.ZodOptional<z.ZodString>;
        title: z.ZodOptional<z.ZodString>;
        message: z.ZodString;
        help: z.ZodString;
        url: z.ZodString;
        clauses: z.ZodArray<z.ZodString>;
        controls: z.ZodArray<z.ZodString>;
        owner: z.ZodOptional<z.ZodString>;
        due: z.ZodOptional<z.ZodString>;
        days_overdue: z.ZodOptional<z.ZodInt>;
        derivation: z.ZodOptional<z.ZodString>;
        needs_issue: z.ZodBoolean;
        fingerprint: z.ZodString;
    }, z.core.$strict>>;
    not_checked: z.ZodArray<z.ZodObject<{
        what: z.ZodString;
        why: z.ZodString;
        fix: z.ZodOptional<z.ZodString>;
        rules: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type JsonReport = z.infer<typeof reportSchema>;
export type JsonFinding = z.infer<typeof finding>;
export {};
