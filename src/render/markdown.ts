import type { Finding } from '../model/finding.ts';
import { PROJECT_URL } from '../model/links.ts';
import type { NotChecked, Report, ReportedFinding } from '../model/report.ts';
import { codeSpan, markdownMessage, markdownText, urlPath } from './escape.ts';
import { count, likelyGrade, requirements } from './words.ts';

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

/** Room kept for the closing lines of a section and of the page. */
const CLOSING_CHARS = 600;

/** The report as a page of Markdown: for the comment, the job summary and `--format markdown`. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  if (report.findings.length === 0 && report.fixed.length === 0 && report.notChecked.length === 0)
    return `${allClear(report)}\n`;
  const page = new Page(options.maxChars - CLOSING_CHARS);
  page.add(heading(report));
  if (report.findings.length === 0) page.add(`${count(report.summary.documents, 'document')}, no findings.`);
  if (report.delta) deltaSections(page, report, options);
  else plainSections(page, report, options);
  notCheckedSection(page, report.notChecked);
  page.close(footer(report));
  return page.text(options.whereTheRestIs);
}

/** One line that says all is well, on which day, and what comes next. */
export function allClear(report: Report): string {
  const next = report.nextDue;
  const due = next
    ? ` · next due: ${markdownText(next.title)}, ${next.due}${next.owner === undefined ? '' : `, ${codeSpan(next.owner)}`}`
    : '';
  const rest = report.summary.unscheduled > 0 ? ` · ${report.summary.unscheduled} not in force (no due dates)` : '';
  return `### Holdfast · all clear · ${count(report.summary.governed, 'document')} as of ${report.today}${due}${rest}`;
}

/** Collects blocks up to a size. What no longer fits is counted and said, never dropped in silence. */
class Page {
  private readonly blocks: string[] = [];
  private room: number;
  private leftOut = 0;
  private closing = '';

  constructor(room: number) {
    this.room = room;
  }

  /** Adds a block if there is room for it; `stands` is how many findings it speaks of. */
  add(block: string, stands = 0): boolean {
    if (block.length + 2 > this.room) {
      this.leftOut += stands;
      return false;
    }
    this.blocks.push(block);
    this.room -= block.length + 2;
    return true;
  }

  /** Adds a folded section of rows; rows that do not fit are counted. */
  fold(title: string, head: readonly string[], rows: readonly string[]): void {
    const wrapped = (some: readonly string[]): string =>
      ['<details>', `<summary>${title}</summary>`, '', ...head, ...some, '', '</details>'].join('\n');
    let size = wrapped([]).length + 2;
    const fitting = rows.filter((row) => {
      size += row.length + 1;
      return size <= this.room;
    });
    this.leftOut += rows.length - fitting.length;
    if (fitting.length > 0) this.add(wrapped(fitting));
  }

  close(text: string): void {
    this.closing = text;
  }

  text(whereTheRestIs: string): string {
    const rest =
      this.leftOut === 0
        ? []
        : [
            `**${count(this.leftOut, 'more finding')}** ${this.leftOut === 1 ? 'does' : 'do'} not fit here: ${whereTheRestIs}.`,
          ];
    return `${[...this.blocks, ...rest, this.closing].join('\n\n')}\n`;
  }
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
  const existing = withStatus(report, 'existing');
  findingSection(
    page,
    '**Cannot be read, in a file that this pull request touches**',
    existing.filter((finding) => finding.enforced && finding.cause === 'malformed'),
    options,
  );
  fixedSection(page, report.fixed);
  existingSection(page, existing, options);
}

function plainSections(page: Page, report: Report, options: MarkdownOptions): void {
  const [due, rest] = [
    report.findings.filter((finding) => finding.severity === 'notice'),
    report.findings.filter((finding) => finding.severity !== 'notice'),
  ];
  for (const [owner, findings] of byOwner(rest))
    findingSection(page, ownerTitle(owner, findings.length), findings, options);
  if (due.length > 0)
    page.fold(
      `Due soon (${due.length})`,
      TABLE_HEAD,
      due.map((finding) => row(finding, options)),
    );
}

function findingSection(
  page: Page,
  title: string,
  findings: readonly ReportedFinding[],
  options: MarkdownOptions,
): void {
  let titled = false;
  for (const finding of findings) {
    const block = `${titled ? '' : `${title}\n\n`}${findingBlock(finding, options)}`;
    if (page.add(block, 1)) titled = true;
  }
}

function findingBlock(finding: Finding, options: MarkdownOptions): string {
  const about = [
    `${DOTS[finding.severity]} **${markdownMessage(finding.message)}**`,
    ...(finding.title === undefined ? [] : [markdownText(finding.title)]),
    place(finding, options),
    requirements(finding),
    ...(finding.owner === undefined ? [] : [codeSpan(finding.owner)]),
    ...(likelyGrade(finding.grade) === undefined ? [] : [likelyGrade(finding.grade) as string]),
  ];
  const due = finding.derivation === undefined ? '' : ` Due date: ${markdownMessage(finding.derivation)}.`;
  return `- ${about.join(' · ')}\n  ${finding.why}${due}\n  ${markdownMessage(finding.fix)} [${finding.rule}](${finding.url})`;
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
  fixed.forEach((finding, index) => {
    const title = finding.title === undefined ? codeSpan(finding.path) : markdownText(finding.title);
    page.add(`${index === 0 ? '**Fixed**\n\n' : ''}- 🟢 ${title}: ${markdownMessage(finding.message)}`, 1);
  });
}

const TABLE_HEAD = ['| | Owner | What | Document | Due |', '| - | - | - | - | - |'];

function existingSection(page: Page, findings: readonly ReportedFinding[], options: MarkdownOptions): void {
  if (findings.length === 0) return;
  const rows = byOwner(findings).flatMap(([, group]) => group.map((finding) => row(finding, options)));
  page.fold(`Existing (${findings.length})`, TABLE_HEAD, rows);
}

function row(finding: Finding, options: MarkdownOptions): string {
  const owner = finding.owner === undefined ? 'nobody' : codeSpan(finding.owner);
  const title = finding.title === undefined ? '' : `${markdownText(finding.title)} `;
  return `| ${DOTS[finding.severity]} | ${owner} | ${markdownMessage(finding.message)} | ${title}${place(finding, options)} | ${finding.due ?? ''} |`;
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
  return `**${owner === undefined ? 'Nobody' : codeSpan(owner)}** (${findings})`;
}

function notCheckedSection(page: Page, entries: readonly NotChecked[]): void {
  if (entries.length === 0) return;
  const rows = entries.map(
    ({ what, why, fix }) =>
      `- ${markdownText(what)}: ${markdownText(why)}.${fix === undefined ? '' : ` ${markdownMessage(fix)}`}`,
  );
  page.fold(`Not checked (${entries.length})`, [], rows);
}

function footer(report: Report): string {
  const { summary } = report;
  const governed = summary.governed === summary.documents ? '' : `, ${summary.governed} of them governed`;
  return `<sub>${count(summary.documents, 'document')}${governed} · as of ${report.today} (${report.timezone}) · [how to read this](${PROJECT_URL}/blob/main/docs/reading-the-report.md)</sub>`;
}
