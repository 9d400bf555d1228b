import type { Finding } from '../model/finding.ts';
import { PROJECT_URL } from '../model/links.ts';
import type { BaselineProgress, NotChecked, Report, ReportedFinding, WaivedFinding } from '../model/report.ts';
import { codeSpan, markdownMessage, markdownText, urlPath } from './escape.ts';
import { baselineWords, brief, count, likelyGrade, requirements } from './words.ts';

/** Where documents can be linked to; without it paths are shown and not linked. */
export interface LinkTarget {
  /** `https://github.com/acme/policies` (or the host of a GitHub Enterprise Server). */
  readonly repositoryUrl: string;
  /** Commit that the links show. */
  readonly commit: string;
  /** The checked folder in the repository: `''` or `folder/`. */
  readonly prefix: string;
}

export interface MarkdownOptions {
  readonly link: LinkTarget | undefined;
  /** Most characters of the whole; the last sections give way first, and say how much they hold back. */
  readonly maxChars: number;
  /** Where the whole report is, for the line that says what was left out. */
  readonly whereTheRestIs: string;
}

const DOTS: Readonly<Record<Finding['severity'], string>> = { error: '🔴', warning: '🟠', notice: '🔵' };

/** Room kept for the closing lines of the page. */
const CLOSING_CHARS = 600;

/** Most room for what could not be checked: it is never crowded out by findings, nor the other way round. */
const NOT_CHECKED_MAX_CHARS = 8000;

/** The report as a page of Markdown: for the comment, the job summary and `--format markdown`. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const isClear = [report.findings, report.fixed, report.notChecked, report.waived].every(({ length }) => length === 0);
  if (isClear && !report.baseline) return `${allClear(report)}\n`;
  const closing = [...baselineLine(report.baseline), ...notCheckedSection(report.notChecked), footer(report)];
  const page = new Page(options.maxChars - CLOSING_CHARS - closing.join('').length);
  page.add(heading(report));
  if (report.findings.length === 0) page.add(`${count(report.summary.documents, 'document')}, no findings.`);
  if (report.delta) deltaSections(page, report, options);
  else plainSections(page, report, options);
  toleratedSection(page, report, options);
  waivedSection(page, report.waived, options);
  return page.text(options.whereTheRestIs, closing);
}

/** One line that says all is well, on which day, and what comes next. */
export function allClear(report: Report): string {
  const next = report.nextDue;
  const due = next
    ? ` · next due: ${markdownText(brief(next.title))}, ${next.due}${next.owner === undefined ? '' : `, ${codeSpan(brief(next.owner))}`}`
    : '';
  const rest = report.summary.unscheduled > 0 ? ` · ${report.summary.unscheduled} not in force (no due dates)` : '';
  return `### Holdfast · all clear · ${count(report.summary.governed, 'document')} as of ${report.today}${due}${rest}`;
}

/** Collects blocks up to a size. What no longer fits is counted and said, never dropped in silence. */
class Page {
  private readonly blocks: string[] = [];
  private room: number;
  private leftOut = 0;
  private full = false;

  constructor(room: number) {
    this.room = room;
  }

  /** The findings, worst first, that there is room for. After the first that does not fit nothing else is shown. */
  fitting<T extends Finding>(findings: readonly T[], chars: (finding: T) => number, headChars: number): readonly T[] {
    let size = headChars;
    const end = findings.findIndex((finding) => {
      size += chars(finding);
      return this.full || size > this.room;
    });
    if (end === -1) return findings;
    this.full = true;
    this.leftOut += findings.length - end;
    return findings.slice(0, end);
  }

  add(block: string): void {
    this.blocks.push(block);
    this.room -= block.length + 2;
  }

  text(whereTheRestIs: string, closing: readonly string[]): string {
    const rest =
      this.leftOut === 0
        ? []
        : [
            `**${count(this.leftOut, 'more finding')}** ${this.leftOut === 1 ? 'does' : 'do'} not fit here: ${whereTheRestIs}.`,
          ];
    return `${[...this.blocks, ...rest, ...closing].join('\n\n')}\n`;
  }
}

function folded(title: string, lines: readonly string[]): string {
  return ['<details>', `<summary>${title}</summary>`, '', ...lines, '', '</details>'].join('\n');
}

function heading(report: Report): string {
  if (report.findings.length === 0 && report.fixed.length === 0)
    return `### Holdfast · no findings · ${report.notChecked.length} not checked`;
  if (!report.delta) {
    const { errors, warnings, notices } = report.summary;
    const parts = [
      count(errors, 'error'),
      count(warnings, 'warning'),
      ...(notices > 0 ? [count(notices, 'notice')] : []),
    ];
    return `### Holdfast · ${parts.join(' · ')}`;
  }
  const worsened = withStatus(report, 'worsened').length;
  const parts = [
    `${withStatus(report, 'introduced').length} introduced`,
    ...(worsened > 0 ? [`${worsened} worsened`] : []),
    `${report.fixed.length} fixed`,
    `${withStatus(report, 'existing').length} existing`,
  ];
  return `### Holdfast · ${parts.join(' · ')}`;
}

function withStatus(report: Report, status: ReportedFinding['status']): readonly ReportedFinding[] {
  return report.findings.filter((finding) => finding.status === status);
}

function deltaSections(page: Page, report: Report, options: MarkdownOptions): void {
  findingSection(page, '**Introduced by this pull request**', withStatus(report, 'introduced'), options);
  findingSection(page, '**Made worse by this pull request**', withStatus(report, 'worsened'), options);
  const isUnreadable = (finding: ReportedFinding): boolean => finding.enforced && finding.cause === 'malformed';
  const existing = withStatus(report, 'existing').filter(({ tolerated }) => !tolerated);
  findingSection(
    page,
    '**Cannot be read, in a file that this pull request touches**',
    existing.filter(isUnreadable),
    options,
  );
  fixedSection(page, report.fixed);
  tableSection(
    page,
    'Existing',
    existing.filter((finding) => !isUnreadable(finding)),
    options,
  );
}

function plainSections(page: Page, report: Report, options: MarkdownOptions): void {
  const current = report.findings.filter(({ tolerated }) => !tolerated);
  const rest = current.filter((finding) => finding.severity !== 'notice');
  const titled = new Set<string | undefined>();
  const fitting = page.fitting(
    rest,
    (finding) => {
      const title = titled.has(finding.owner) ? 0 : ownerTitle(finding.owner, rest.length).length + 2;
      titled.add(finding.owner);
      return title + findingBlock(finding, options).length + 2;
    },
    0,
  );
  const numbers = new Map(byOwner(rest).map(([owner, findings]) => [owner, findings.length]));
  for (const [owner, findings] of byOwner(fitting))
    addFindings(page, ownerTitle(owner, numbers.get(owner) ?? findings.length), findings, options);
  const notices = current.filter((finding) => finding.severity === 'notice');
  const isComing = ({ due }: Finding): boolean => due !== undefined && due >= report.today;
  tableSection(page, 'Due soon', notices.filter(isComing), options);
  tableSection(
    page,
    'Notices',
    notices.filter((finding) => !isComing(finding)),
    options,
  );
}

/** What the baseline puts up with for now: shown, and folded. */
function toleratedSection(page: Page, report: Report, options: MarkdownOptions): void {
  const tolerated = report.findings.filter((finding) => finding.tolerated);
  tableSection(page, 'Known since the baseline', tolerated, options);
}

/** What exceptions take back, each with who agreed and until when. */
function waivedSection(page: Page, waived: readonly WaivedFinding[], options: MarkdownOptions): void {
  const title = `Waived (${waived.length})`;
  const head = ['| What | Document | Exception | Approved by | Until |', '| - | - | - | - | - |'];
  const fitting = page.fitting(
    waived,
    (finding) => waivedRow(finding, options).length + 1,
    folded(title, head).length + 2,
  );
  if (fitting.length > 0) page.add(folded(title, [...head, ...fitting.map((finding) => waivedRow(finding, options))]));
}

function waivedRow(finding: WaivedFinding, options: MarkdownOptions): string {
  const { waiver } = finding;
  const why = `${codeSpan(brief(waiver.id))} ${markdownText(brief(waiver.reason))}`;
  return `| ${markdownMessage(brief(finding.message))} | ${place(finding, options)} | ${why} | ${codeSpan(brief(waiver.approvedBy))} | ${waiver.expires} |`;
}

function baselineLine(baseline: BaselineProgress | undefined): readonly string[] {
  return baseline ? [`${baselineWords(baseline)}.`] : [];
}

function findingSection(
  page: Page,
  title: string,
  findings: readonly ReportedFinding[],
  options: MarkdownOptions,
): void {
  const fitting = page.fitting(findings, (finding) => findingBlock(finding, options).length + 2, title.length + 2);
  addFindings(page, title, fitting, options);
}

function addFindings(page: Page, title: string, findings: readonly Finding[], options: MarkdownOptions): void {
  findings.forEach((finding, index) => {
    page.add(`${index === 0 ? `${title}\n\n` : ''}${findingBlock(finding, options)}`);
  });
}

/** A line break that comments and job summaries both keep; only comments would keep a bare one. */
const BREAK = '\\\n  ';

function findingBlock(finding: Finding, options: MarkdownOptions): string {
  const about = [
    `${DOTS[finding.severity]} ${finding.severity} · **${markdownMessage(brief(finding.message))}**`,
    ...(finding.title === undefined ? [] : [markdownText(brief(finding.title))]),
    place(finding, options),
    requirements(finding),
    ...(finding.owner === undefined ? [] : [codeSpan(brief(finding.owner))]),
    ...(likelyGrade(finding.grade) === undefined ? [] : [likelyGrade(finding.grade) as string]),
  ];
  const due = finding.derivation === undefined ? '' : ` Due date: ${markdownMessage(finding.derivation)}.`;
  return `- ${about.join(' · ')}${BREAK}${finding.why}${due}${BREAK}${markdownMessage(brief(finding.fix))} [${finding.rule}](${finding.url})`;
}

function place(finding: Finding, options: MarkdownOptions): string {
  const text = `${finding.path} line ${finding.position.line}`;
  const url = documentUrl(finding, options.link);
  return url === undefined ? codeSpan(text) : `[${codeSpan(text)}](${url})`;
}

/** The line of a document at its commit. */
export function documentUrl(finding: Finding, link: LinkTarget | undefined): string | undefined {
  return (
    link &&
    `${link.repositoryUrl}/blob/${link.commit}/${urlPath(link.prefix + finding.path)}?plain=1#L${finding.position.line}`
  );
}

function fixedSection(page: Page, fixed: readonly Finding[]): void {
  const title = '**Fixed**\n\n';
  page
    .fitting(fixed, (finding) => fixedLine(finding).length + 2, title.length)
    .forEach((finding, index) => {
      page.add(`${index === 0 ? title : ''}${fixedLine(finding)}`);
    });
}

function fixedLine(finding: Finding): string {
  const title = finding.title === undefined ? codeSpan(finding.path) : markdownText(brief(finding.title));
  return `- 🟢 ${title}: ${markdownMessage(brief(finding.message))}`;
}

const TABLE_HEAD = ['| Severity | Owner | What | Document | Due |', '| - | - | - | - | - |'];

function tableSection(page: Page, title: string, findings: readonly Finding[], options: MarkdownOptions): void {
  const titleAndNumber = `${title} (${findings.length})`;
  const frame = folded(titleAndNumber, TABLE_HEAD).length + 2;
  const fitting = page.fitting(findings, (finding) => row(finding, options).length + 1, frame);
  const rows = byOwner(fitting).flatMap(([, group]) => group.map((finding) => row(finding, options)));
  if (rows.length > 0) page.add(folded(titleAndNumber, [...TABLE_HEAD, ...rows]));
}

function row(finding: Finding, options: MarkdownOptions): string {
  const owner = finding.owner === undefined ? 'nobody' : codeSpan(brief(finding.owner));
  const title = finding.title === undefined ? '' : `${markdownText(brief(finding.title))} `;
  return `| ${DOTS[finding.severity]} ${finding.severity} | ${owner} | ${markdownMessage(brief(finding.message))} | ${title}${place(finding, options)} | ${finding.due ?? ''} |`;
}

/** Owners with most findings first; what nobody owns comes first of all. */
function byOwner<T extends Finding>(findings: readonly T[]): readonly (readonly [string | undefined, readonly T[]])[] {
  const groups = new Map<string | undefined, T[]>();
  for (const finding of findings) {
    const group = groups.get(finding.owner);
    if (group) group.push(finding);
    else groups.set(finding.owner, [finding]);
  }
  return [...groups].sort(([a, first], [b, second]) =>
    a === undefined ? -1 : b === undefined ? 1 : second.length - first.length || (a < b ? -1 : 1),
  );
}

function ownerTitle(owner: string | undefined, findings: number): string {
  return `**${owner === undefined ? 'Nobody' : codeSpan(brief(owner))}** (${findings})`;
}

function notCheckedSection(entries: readonly NotChecked[]): readonly string[] {
  if (entries.length === 0) return [];
  let size = 0;
  const rows = entries.map(
    ({ what, why, fix }) =>
      `- ${markdownText(brief(what))}: ${markdownText(brief(why))}.${fix === undefined ? '' : ` ${markdownMessage(brief(fix))}`}`,
  );
  const fitting = rows.filter((row) => {
    size += row.length + 1;
    return size <= NOT_CHECKED_MAX_CHARS;
  });
  const left = rows.length - fitting.length;
  return [folded(`Not checked (${rows.length})`, left === 0 ? rows : [...fitting, `- and ${left} more`])];
}

function footer(report: Report): string {
  const { summary } = report;
  const governed = summary.governed === summary.documents ? '' : `, ${summary.governed} of them governed`;
  return `<sub>${count(summary.documents, 'document')}${governed} · as of ${report.today} (${report.timezone}) · [how to read this](${PROJECT_URL}/blob/main/docs/reading-the-report.md)</sub>`;
}
