import { a as PROJECT_URL, f as RULES, o as ruleUrl } from "./load-config.js";
import { f as urlPath, u as oneLine } from "./escape.js";
import { o as requirements, r as count } from "./words.js";
import { r as SARIF_RESULTS_MAX } from "./limits.js";

// src/render/json.ts
/** The report for programs: `holdfast/report@1`, described by `schemas/report.schema.json`. */
function renderJson(report) {
	return `${JSON.stringify(toJson(report), null, 2)}\n`;
}
function toJson(report) {
	const { summary } = report;
	return {
		schema: "holdfast/report@1",
		today: report.today,
		timezone: report.timezone,
		...report.delta ? { base: report.delta.base } : {},
		summary: {
			documents: summary.documents,
			governed: summary.governed,
			findings: summary.findings,
			errors: summary.errors,
			warnings: summary.warnings,
			notices: summary.notices,
			due_soon: summary.dueSoon,
			unscheduled: summary.unscheduled
		},
		findings: report.findings.map(reported),
		fixed: report.fixed.map(plain),
		waived: report.waived.map((finding) => ({
			...plain(finding),
			waiver: waiverOf(finding)
		})),
		...report.baseline ? { baseline: baselineOf(report.baseline) } : {},
		not_checked: report.notChecked.map(({ what, why, fix, rules }) => ({
			what,
			why,
			...fix === void 0 ? {} : { fix },
			...rules === void 0 ? {} : { rules: [...rules] }
		}))
	};
}
function reported(finding) {
	const { rule, severity, grade, ...rest } = plain(finding);
	return {
		rule,
		severity,
		grade,
		status: finding.status,
		tolerated: finding.tolerated,
		enforced: finding.enforced,
		...rest
	};
}
function waiverOf({ waiver }) {
	const { id, path, reason, compensating, approvedBy, expires } = waiver;
	return {
		id,
		path,
		reason,
		compensating,
		approved_by: approvedBy,
		expires
	};
}
function baselineOf({ doneAtThisPace, ...rest }) {
	return {
		...rest,
		...doneAtThisPace === void 0 ? {} : { done_at_this_pace: doneAtThisPace }
	};
}
function plain(finding) {
	const optional = {
		document: finding.document,
		title: finding.title,
		owner: finding.owner,
		due: finding.due,
		days_overdue: finding.daysOverdue,
		derivation: finding.derivation
	};
	const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== void 0));
	return {
		rule: finding.rule,
		severity: finding.severity,
		grade: finding.grade,
		path: finding.path,
		line: finding.position.line,
		column: finding.position.column,
		end_line: finding.position.endLine,
		end_column: finding.position.endColumn,
		message: finding.message,
		help: `${finding.why} ${finding.fix}`,
		url: finding.url,
		clauses: [...finding.clauses],
		controls: [...finding.controls],
		...given,
		needs_issue: finding.needsIssue,
		fingerprint: finding.fingerprint
	};
}

// src/render/sarif.ts
const LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
};
const BASELINE_STATES = {
	introduced: "new",
	worsened: "updated",
	existing: "unchanged"
};
/** The report for code scanning: SARIF 2.1.0 (OASIS), within GitHub's limits, worst first. */
function renderSarif(report, options) {
	const results = report.findings.slice(0, SARIF_RESULTS_MAX);
	const left = report.findings.length - results.length;
	const notifications = [...report.notChecked.map(({ what, why }) => notification(`Not checked: ${oneLine(what)} (${oneLine(why)})`)), ...left > 0 ? [notification(`${count(left, "finding")} left out: code scanning takes ${SARIF_RESULTS_MAX} results a run`)] : []];
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Holdfast",
				semanticVersion: options.version,
				informationUri: PROJECT_URL,
				rules: RULES.map(descriptor)
			} },
			automationDetails: { id: `holdfast/${options.prefix}` },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: true,
				...notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}
			}],
			results: results.map((finding) => result(finding, report, options.prefix))
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
function notification(text) {
	return {
		level: "warning",
		message: { text }
	};
}
function descriptor(rule) {
	return {
		id: rule.name,
		name: rule.name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: rule.flags },
		fullDescription: { text: rule.why },
		help: {
			text: `${rule.why} ${rule.fix}`,
			markdown: `${rule.why}\n\n${rule.fix}`
		},
		helpUri: ruleUrl(rule.name),
		defaultConfiguration: { level: LEVELS[rule.severity] },
		properties: { tags: [
			"iso27001",
			rule.area,
			...rule.clauses,
			...rule.controls
		] }
	};
}
function result(finding, report, prefix) {
	return {
		ruleId: finding.rule,
		ruleIndex: RULES.findIndex((rule) => rule.name === finding.rule),
		level: LEVELS[finding.severity],
		message: { text: messageOf(finding) },
		locations: [{ physicalLocation: {
			artifactLocation: { uri: urlPath(prefix + finding.path) },
			region: region(finding)
		} }],
		partialFingerprints: { "holdfast/v1": finding.fingerprint },
		...report.delta ? { baselineState: BASELINE_STATES[finding.status] } : {},
		properties: {
			grade: finding.grade,
			requirements: requirements(finding),
			...finding.due === void 0 ? {} : { due: finding.due }
		}
	};
}
function messageOf(finding) {
	return `${finding.title === void 0 ? "" : `${oneLine(finding.title)}: `}${oneLine(finding.message)}. ${oneLine(finding.fix)}`;
}
function region(finding) {
	const { line, column, endLine, endColumn } = finding.position;
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn: endLine === line ? Math.max(endColumn, column) : endColumn
	};
}

export { renderJson as n, toJson as r, renderSarif as t };