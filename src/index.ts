/** Holdfast as a library. Everything that the command line and the Action use is here. */
export { octokitGitHub } from './adapters/github/octokit.ts';
export { memoryFiles } from './adapters/memory/files.ts';
export { type MemoryCommit, memoryHistory } from './adapters/memory/history.ts';
export { memoryWriting } from './adapters/memory/writing.ts';
export { systemClock } from './adapters/node/clock.ts';
export { nodeFiles } from './adapters/node/files.ts';
export { nodeGit } from './adapters/node/git.ts';
export { type GitIdentity, gitIdentity } from './adapters/node/git-identity.ts';
export { nodePack } from './adapters/node/pack.ts';
export { nodeSurroundings } from './adapters/node/surroundings.ts';
export { nodeWriting } from './adapters/node/writing.ts';
export { type Adopted, type AdoptOptions, adopt, type Conversion, type FileToWrite, filesOf } from './app/adopt.ts';
export { adoptText } from './app/adopt-text.ts';
export { type Checked, type CheckOptions, type CheckPorts, check, isFailing } from './app/check.ts';
export { type AnswerStep, type Closing, type ClosingQuestion, close } from './app/close.ts';
export { dutiesForIssues, readClosedTasks } from './app/closed-tasks.ts';
export { dashboard } from './app/dashboard.ts';
export { dayGiven } from './app/day-given.ts';
export { type DryRun, dryRun } from './app/dry-run.ts';
export type { Effect } from './app/effect.ts';
export { effectText } from './app/effect-text.ts';
export { type EvidenceOptions, type EvidencePack, type EvidencePorts, evidencePack } from './app/evidence-pack.ts';
export { type Fixed, fix } from './app/fix.ts';
export { fixText } from './app/fix-text.ts';
export { forecast } from './app/forecast.ts';
export type { GitHubSource } from './app/github-evidence.ts';
export { htmlReport, reportPageOf } from './app/html-report.ts';
export { type Initiated, type InitRequest, init } from './app/init.ts';
export { type KpisRequest, kpis } from './app/kpis.ts';
export { type AnswerFields, type NewRecord, type NewRequest, newRecord } from './app/new-record.ts';
export { type CommentOutcome, type PublishCommentOptions, publishComment } from './app/publish-comment.ts';
export { type DashboardOutcome, type PublishDashboardOptions, publishDashboard } from './app/publish-dashboard.ts';
export { type IssuesOutcome, type PublishIssuesOptions, publishIssues } from './app/publish-issues.ts';
export { type PublishedSchema, publishedSchemas, schemasFor, schemaText } from './app/published-schemas.ts';
export { BASELINE_FILE, readBaseline } from './app/read-baseline.ts';
export { type ReviewRecorded, type ReviewRequest, review } from './app/review.ts';
export { soaAt, soaInFile } from './app/soa-at.ts';
export { treeFiles } from './app/tree-files.ts';
export { verifyPack } from './app/verify-pack.ts';
export type { Answers, FieldQuestion } from './authoring/field-questions.ts';
export { OUTCOMES as REVIEW_OUTCOMES } from './authoring/review-entry.ts';
export { type Interval, interval } from './calendar/interval.ts';
export { addInterval, dayOfInstant, isoDate, isTimezone, type PlainDate } from './calendar/plain-date.ts';
export type { Config } from './config/config-schema.ts';
export { PRESETS } from './config/preset-registry.ts';
export type { Settings } from './config/settings.ts';
export type { EditedFile } from './documents/edited-files.ts';
export { PROFILES } from './documents/profile-registry.ts';
export { BASELINE_LENGTH, type Baseline, baselineOf, pruned } from './engine/baseline.ts';
export { SOON, soonOf } from './engine/summarise.ts';
export { ConfigError, EXIT, GitHubError, HoldfastError } from './model/errors.ts';
export type { Excerpt, Finding } from './model/finding.ts';
export type { Position } from './model/position.ts';
export type {
  BaselineProgress,
  Delta,
  NextDue,
  NotChecked,
  Report,
  ReportedFinding,
  Status,
  Summary,
  WaivedFinding,
  Waiver,
} from './model/report.ts';
export type { FailOn, Grade, Severity } from './model/severity.ts';
export { renderIssuePlan } from './plan/plan-text.ts';
export type { BaseTree } from './ports/base.ts';
export type { Clock } from './ports/clock.ts';
export type { FileContent, Files, Found, Skipped, Surroundings } from './ports/files.ts';
export type { Git, GitChange, GitCommit, GitHistory, Unavailable } from './ports/git.ts';
export type { Comment, GitHub, Issue, IssuePatch, NewIssue } from './ports/github.ts';
export type { Arrival, BranchProtection, GitHubClient, GitHubRecords } from './ports/github-records.ts';
export type { Writing } from './ports/writing.ts';
export { nameOf } from './records/entry.ts';
export type { Isms } from './records/isms.ts';
export type { Obligation } from './records/obligation.ts';
export { RECORD_TYPES } from './records/registry.ts';
export { renderAnnotations } from './render/annotations.ts';
export { budgetMarkdown } from './render/budget/budget-markdown.ts';
export { budgetTable } from './render/budget/budget-table.ts';
export { budgetText } from './render/budget/budget-text.ts';
export { calendarIcs } from './render/calendar/calendar-ics.ts';
export { calendarMarkdown } from './render/calendar/calendar-markdown.ts';
export { calendarTable } from './render/calendar/calendar-table.ts';
export { calendarText } from './render/calendar/calendar-text.ts';
export { coverageMarkdown } from './render/coverage/coverage-markdown.ts';
export { coverageTable } from './render/coverage/coverage-table.ts';
export { coverageText } from './render/coverage/coverage-text.ts';
export { dashboardMarkdown } from './render/dashboard-markdown.ts';
export { verificationText } from './render/evidence/verification-text.ts';
export { renderZip, ZIP_FILES_MAX, ZIP_MAX_BYTES } from './render/evidence/zip.ts';
export { renderExplained, renderRule } from './render/explain-text.ts';
export { forecastMarkdown } from './render/forecast/forecast-markdown.ts';
export { forecastTable } from './render/forecast/forecast-table.ts';
export { forecastText } from './render/forecast/forecast-text.ts';
export { type IssueFormsOptions, issueForms } from './render/issue-forms/issue-forms.ts';
export { renderJson, toJson } from './render/json.ts';
export { kpiMarkdown } from './render/kpis/kpi-markdown.ts';
export { kpiTable } from './render/kpis/kpi-table.ts';
export { kpiText } from './render/kpis/kpi-text.ts';
export { type LinkTarget, type MarkdownOptions, renderMarkdown } from './render/markdown.ts';
export { readinessMarkdown } from './render/readiness/readiness-markdown.ts';
export { readinessTable } from './render/readiness/readiness-table.ts';
export { readinessText } from './render/readiness/readiness-text.ts';
export { findingsTable } from './render/report/findings-table.ts';
export { reportHtml } from './render/report/report-html.ts';
export type { JsonFinding, JsonReport } from './render/report-schema.ts';
export { renderSarif, type SarifOptions } from './render/sarif.ts';
export { soaDifferenceHtml } from './render/soa/soa-difference-html.ts';
export { soaDifferenceMarkdown } from './render/soa/soa-difference-markdown.ts';
export { soaDifferenceText } from './render/soa/soa-difference-text.ts';
export { soaDraftMarkdown } from './render/soa/soa-draft-markdown.ts';
export { soaHtml } from './render/soa/soa-html.ts';
export { soaMarkdown } from './render/soa/soa-markdown.ts';
export { soaDifferenceTable, soaTable } from './render/soa/soa-table.ts';
export { soaText } from './render/soa/soa-text.ts';
export { renderCsv } from './render/table/csv.ts';
export type { Cell, Column, Table } from './render/table/table.ts';
export type { TerminalStyle } from './render/terminal-style.ts';
export { renderText, type TextOptions } from './render/text.ts';
export { renderViewJson } from './render/view-json.ts';
export type { Repair, Repaired } from './repairs/repairs.ts';
export type { AnyRule, Example, Rule } from './rules/define-rule.ts';
export { RULES } from './rules/registry.ts';
export {
  type Company,
  type Member,
  memberFrom,
  mondayOf,
  STARTER_PEOPLE,
  STARTER_SIZE,
} from './starter/company.ts';
export { COMMIT_PLACEHOLDER } from './starter/workflows.ts';
export { VERSION } from './version.ts';
export { type ActionsByAge, actionsByAge } from './views/actions-by-age.ts';
export type { Adoption } from './views/adoption/adoption.ts';
export type { FoundRegister } from './views/adoption/registers.ts';
export type { UnreadableValue } from './views/adoption/unreadable.ts';
export { type Budget, type BudgetOptions, budgetOf, requiredCategoriesOf } from './views/budget/budget.ts';
export { type Calendar, type CalendarOptions, calendarOf } from './views/calendar/calendar.ts';
export { type Coverage, type CoverageOptions, coverageOf } from './views/coverage/coverage.ts';
export type { Dashboard } from './views/dashboard.ts';
export { MANIFEST_FILE, type Manifest, type PackFile, SUMS_FILE, sha256Of } from './views/evidence/manifest.ts';
export type { Verification } from './views/evidence/verification.ts';
export { type ExplainedDocument, explainDocument } from './views/explain.ts';
export type { Forecast } from './views/forecast/forecast.ts';
export { defaultPeriod, type KpiStep } from './views/kpis/kpi-periods.ts';
export { type Kpis, type KpisOptions, kpisOf } from './views/kpis/kpis.ts';
export { type AuditPurpose, type NextAudit, nextAudit } from './views/next-audit.ts';
export { type OwnerList, ownerLists } from './views/owners.ts';
export { type Readiness, type ReadinessOptions, readinessOf } from './views/readiness/readiness.ts';
export type { ReportPage } from './views/report/report-page.ts';
export { reportPage } from './views/report/report-page.ts';
export { type RiskMatrix, riskMatrix } from './views/risk-matrix.ts';
export {
  type ComparedStatement,
  type SoaChange,
  type SoaChangeKind,
  type SoaDifference,
  type SoaSide,
  soaDifference,
} from './views/soa/soa-difference.ts';
export { type SoaDraft, type SoaDraftRow, soaDraft } from './views/soa/soa-draft.ts';
export type {
  SoaControl,
  SoaDecision,
  SoaDocument,
  SoaDriver,
  SoaEvidence,
  SoaProblem,
  StatementOfApplicability,
} from './views/soa/statement.ts';
export { statementFrom, statementOfApplicability } from './views/soa/statement-of-applicability.ts';
