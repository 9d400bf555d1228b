export declare const budgetPlanIncomplete: import("../define-rule.ts").Rule<{
    required_categories: ("certification-fees" | "consulting" | "improvement" | "incident-reserve" | "internal-audit" | "staff" | "supplier-assurance" | "tools" | "training")[];
    overrun_percent: number;
    before_first: boolean;
}>;
