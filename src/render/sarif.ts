import type { Finding } from '../model/finding.ts';
import { PROJECT_URL, ruleUrl } from '../model/links.ts';
import type { Report, ReportedFinding } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import { RULES } from '../rules/registry.ts';
import { oneLine, urlPath } from './escape.ts';
import { SARIF_RESULTS_MAX } from './limits.ts';
import { count, requirements } from './words.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};
const BASELINE_STATES = { introduced: 'new', worsened: 'updated', existing: 'unchanged' } as const;

export interface SarifOptions {
  readonly version: string;
  /** The checked folder in the repository: `''` or `folder/`. */
  readonly prefix: string;
}

/** The report for code scanning: SARIF 2.1.0 (OASIS), within GitHub's limits, worst first. */
export function renderSarif(report: Report, options: SarifOptions): string {
  const results = report.findings.slice(0, SARIF_RESULTS_MAX);
  const left = report.findings.length - results.length;
  const notifications = [
    ...report.notChecked.map(({ what, why }) => notification(`Not checked: ${oneLine(what)} (${oneLine(why)})`)),
    ...(left > 0
      ? [notification(`${count(left, 'finding')} left out: code scanning takes ${SARIF_RESULTS_MAX} results a run`)]
      : []),
  ];
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Holdfast',
            semanticVersion: options.version,
            informationUri: PROJECT_URL,
            rules: RULES.map(descriptor),
          },
        },
        automationDetails: { id: `holdfast/${options.prefix}` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
          },
        ],
        results: results.map((finding) => result(finding, report, options.prefix)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function notification(text: string): object {
  return { level: 'warning', message: { text } };
}

function descriptor(rule: (typeof RULES)[number]): object {
  return {
    id: rule.name,
    name: rule.name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.flags },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why} ${rule.fix}`, markdown: `${rule.why}\n\n${rule.fix}` },
    helpUri: ruleUrl(rule.name),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: ['iso27001', rule.area, ...rule.clauses, ...rule.controls] },
  };
}

function result(finding: ReportedFinding, report: Report, prefix: string): object {
  return {
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex((rule) => rule.name === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding) },
    locations: [
      { physicalLocation: { artifactLocation: { uri: urlPath(prefix + finding.path) }, region: region(finding) } },
    ],
    partialFingerprints: { 'holdfast/v1': finding.fingerprint },
    ...(report.delta ? { baselineState: BASELINE_STATES[finding.status] } : {}),
    properties: {
      grade: finding.grade,
      requirements: requirements(finding),
      ...(finding.due === undefined ? {} : { due: finding.due }),
    },
  };
}

function messageOf(finding: Finding): string {
  const about = finding.title === undefined ? '' : `${oneLine(finding.title)}: `;
  return `${about}${oneLine(finding.message)}. ${oneLine(finding.fix)}`;
}

function region(finding: Finding): object {
  const { line, column, endLine, endColumn } = finding.position;
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn: endLine === line ? Math.max(endColumn, column) : endColumn,
  };
}
