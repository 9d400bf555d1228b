export declare const supplierSecurityClausesMissing: import("../define-rule.ts").Rule<{
    clauses_for_all: ("access-control" | "audit-right" | "confidentiality" | "continuity" | "data-protection" | "incident-notification" | "return-deletion" | "security-requirements" | "subcontracting" | "termination")[];
    clauses_for_high_or_data: ("access-control" | "audit-right" | "confidentiality" | "continuity" | "data-protection" | "incident-notification" | "return-deletion" | "security-requirements" | "subcontracting" | "termination")[];
    clauses_for_personal_data: ("access-control" | "audit-right" | "confidentiality" | "continuity" | "data-protection" | "incident-notification" | "return-deletion" | "security-requirements" | "subcontracting" | "termination")[];
    clauses_for_critical: ("access-control" | "audit-right" | "confidentiality" | "continuity" | "data-protection" | "incident-notification" | "return-deletion" | "security-requirements" | "subcontracting" | "termination")[];
}>;
