import type { Finding } from '../model/finding.ts';
import { clip, codeSpan, markdownMessage, markdownText, oneLine, urlPath, wellFormed } from '../render/escape.ts';
import { BODY_MAX_CHARS, ISSUE_TITLE_MAX_CHARS } from '../render/limits.ts';
import type { LinkTarget } from '../render/markdown.ts';
import { brief, likelyGrade, requirements } from '../render/words.ts';
import { shortHash } from './digest.ts';
import { type MarkerFields, readMarker, writeMarker } from './marker.ts';
import { stepsFor } from './steps.ts';

const KIND = 'issue';
const END = '<!-- holdfast:end -->';
const END_LINE = /^<!-- holdfast:end -->[ \t]*$/m;
export const BELOW = 'Everything below this line is yours: Holdfast does not touch it.';

/** Digits of the hash of one line: enough to tell the lines of one issue apart. */
const LINE_DIGITS = 6;

/** What Holdfast remembers in an issue, out of sight. */
export interface IssueMemory {
  readonly fingerprint: string;
  readonly rule: string;
  /** The document's path when the body was written. */
  readonly path: string;
  readonly scope: string;
  /** Day on which the finding was first seen. */
  readonly firstSeen: string;
  /** How often it has been opened: 1, and one more for each return. */
  readonly round: number;
  /** Escalation steps that people have been told about. */
  readonly told: readonly string[];
  /** Logins that Holdfast assigned. */
  readonly assigned: readonly string[];
  /** Hash of the title as Holdfast wrote it. */
  readonly titleHash: string;
  /** Hashes of the lines that Holdfast wrote, to tell them from a person's. */
  readonly lines: readonly string[];
}

export interface IssueText {
  readonly finding: Finding;
  readonly link: LinkTarget | undefined;
  /** Logins and teams that are to be mentioned because they cannot be assigned. */
  readonly mention: readonly string[];
}

/** `Overdue: Encrypt all laptops (CA-2026-009) · due 2026-10-30`. */
export function issueTitle(finding: Finding): string {
  const name = oneLine(finding.title ?? finding.path.split('/').at(-1) ?? finding.path);
  const id = finding.document === undefined || finding.document === name ? '' : ` (${oneLine(finding.document)})`;
  const what = finding.due === undefined ? oneLine(finding.message).replaceAll('`', '') : 'Overdue';
  const due = finding.due === undefined ? '' : ` · due ${finding.due}`;
  return clip(withoutMentions(`${what}: ${name}${id}${due}`), ISSUE_TITLE_MAX_CHARS);
}

/** Titles are shown as text, but mentions and references in them still reach people. */
export function withoutMentions(title: string): string {
  return title.replaceAll('@', '@\u200B').replace(/#(?=\d)/g, '#\u200B');
}

/** The body of a new issue. */
export function newIssueBody(text: IssueText, memory: Omit<IssueMemory, 'lines'>): string {
  const lines = blockLines(text, memory);
  return `${block(lines, lines, memory)}\n\n${BELOW}\n`;
}

/**
 * The body of an issue as it should be now: Holdfast's lines renewed, ticks kept, and every line that a person wrote
 * kept, inside the block beside the line it followed, and outside it untouched.
 */
export function renewedBody(current: string, text: IssueText, memory: Omit<IssueMemory, 'lines'>): string {
  const parts = splitBody(current);
  if (!parts) return `${newIssueBody(text, memory)}\n${current}`;
  const all = withTicks(blockLines(text, memory), parts.lines);
  const ours = new Set([...(readMemory(current)?.lines ?? []), ...all.map(lineHash)]);
  const bodyWith = (fresh: readonly string[]): string => {
    const anchors = new Set(fresh.map(lineHash));
    const lines = insertPersons(fresh, personsParts(parts.lines, ours, anchors));
    return parts.before + block(lines, fresh, memory) + parts.after;
  };
  const whole = bodyWith(all);
  if (fits(whole)) return whole;
  // What people wrote is never cut. Where it leaves no room Holdfast's own part gives way, but for the ticks.
  const least = bodyWith(all.filter((line) => TICKED.test(line)));
  return fits(least) ? least : current;
}

/** GitHub counts characters, and JavaScript the halves of some. */
function fits(body: string): boolean {
  return body.length <= BODY_MAX_CHARS || [...body].length <= BODY_MAX_CHARS;
}

/** The memory in an issue's body, or `undefined` when Holdfast did not write it. */
export function readMemory(body: string): IssueMemory | undefined {
  const fields = findMarker(body)?.fields;
  if (!fields?.['fp'] || !fields['rule']) return undefined;
  const list = (name: string): readonly string[] => (fields[name] ?? '').split(',').filter((word) => word !== '');
  return {
    fingerprint: fields['fp'],
    rule: fields['rule'],
    path: decode(fields['path'] ?? ''),
    scope: fields['scope'] ?? '',
    firstSeen: fields['seen'] ?? '',
    round: Math.max(1, Number.parseInt(fields['round'] ?? '1', 10) || 1),
    told: list('told'),
    assigned: list('assigned'),
    titleHash: fields['title'] ?? '',
    lines: list('lines'),
  };
}

/**
 * The marker, at the start of some line: people write above it, too. Nothing from a document can stand for one (it is
 * escaped), and issues of other authors are not looked at.
 */
function findMarker(body: string): { readonly start: number; readonly fields: MarkerFields } | undefined {
  for (const { index } of body.matchAll(/^\uFEFF?<!-- holdfast:/gm)) {
    const fields = readMarker(KIND, body.slice(index));
    if (fields) return { start: index, fields };
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const DUPLICATE = 'duplicate';

/** Whether the issue gave way to an older one for the same finding. */
export function isDuplicate(memory: IssueMemory): boolean {
  return memory.told.includes(DUPLICATE);
}

/** The body of an issue that gives way: the same, with a note to ourselves never to reopen it. */
export function markedDuplicate(body: string): string {
  return body.replace(
    /^(<!-- holdfast:issue [^\n]*? told=)([\w.,:+-]*)/m,
    (_, head: string, told: string) => head + [told, DUPLICATE].filter(Boolean).join(','),
  );
}

export function titleHashOf(title: string): string {
  return shortHash(title, LINE_DIGITS);
}

function blockLines(text: IssueText, memory: Omit<IssueMemory, 'lines'>): readonly string[] {
  const { finding } = text;
  const rows: readonly (readonly [string, string])[] = [
    ['Record', recordCell(text)],
    [
      'Finding',
      markdownMessage(finding.due === undefined ? brief(finding.message) : `${dutyOf(finding)} since ${finding.due}`),
    ],
    ['Requirement', markdownText(requirements(finding)) || 'none'],
    ['Grade', likelyGrade(finding.grade) ?? 'none'],
    ['Owner', ownerCell(text)],
    [
      'Due',
      finding.due === undefined
        ? 'no date'
        : `${finding.due}${finding.derivation === undefined ? '' : ` (${markdownMessage(finding.derivation)})`}`,
    ],
    ['First seen', memory.firstSeen],
  ];
  return [
    '| | |',
    '| - | - |',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    '',
    `${finding.why} ${markdownMessage(brief(finding.fix))} [${finding.rule}](${finding.url})`,
    '',
    ...stepsFor(finding).map((step) => `- [ ] ${markdownMessage(step)}`),
    '',
    'This issue closes by itself when the check no longer finds this in the default branch, and opens again if it returns.',
  ];
}

function dutyOf(finding: Finding): string {
  return finding.rule === 'review-overdue' ? 'Review overdue' : 'Overdue';
}

function recordCell({ finding, link }: IssueText): string {
  const title =
    finding.title === undefined
      ? ''
      : `${markdownText(brief(finding.title))}${finding.document === undefined ? '' : ` (${markdownText(brief(finding.document))})`}, `;
  const path = codeSpan(finding.path);
  return `${title}${link === undefined ? path : `[${path}](${link.repositoryUrl}/blob/HEAD/${urlPath(link.prefix + finding.path)})`}`;
}

function ownerCell({ finding, mention }: IssueText): string {
  if (mention.length > 0) return mention.join(' ');
  return finding.owner === undefined ? 'nobody' : codeSpan(brief(finding.owner));
}

/** Marker, lines and end. `fresh` are those of the lines that are Holdfast's. */
function block(lines: readonly string[], fresh: readonly string[], memory: Omit<IssueMemory, 'lines'>): string {
  const marker = writeMarker(KIND, {
    fp: memory.fingerprint,
    rule: memory.rule,
    path: encodeURIComponent(wellFormed(memory.path)),
    scope: memory.scope,
    seen: memory.firstSeen,
    round: String(memory.round),
    told: memory.told.join(','),
    assigned: memory.assigned.join(','),
    title: memory.titleHash,
    lines: fresh
      .filter((line) => line !== '')
      .map(lineHash)
      .join(','),
  });
  return [marker, ...lines, END].join('\n');
}

interface BodyParts {
  /** What a person wrote above the marker. */
  readonly before: string;
  /** The lines between marker and end, as they are. */
  readonly lines: readonly string[];
  readonly after: string;
}

function splitBody(body: string): BodyParts | undefined {
  const text = body.replaceAll('\r\n', '\n');
  const start = findMarker(text)?.start;
  if (start === undefined) return undefined;
  const markerEnd = text.indexOf('-->', start) + '-->'.length;
  const rest = text.slice(markerEnd);
  // A line of its own: a file's name may hold the same words, and is shown in a row of the table.
  const end = rest.search(END_LINE);
  // Without its end the block reaches to the line that says what is below it.
  const below = end === -1 ? rest.indexOf(BELOW) : -1;
  const inside = end === -1 ? rest.slice(0, below === -1 ? undefined : below) : rest.slice(0, end);
  const after = end === -1 ? `\n\n${below === -1 ? `${BELOW}\n` : rest.slice(below)}` : rest.slice(end + END.length);
  return { before: text.slice(0, start), lines: inside.split('\n'), after };
}

const TICKED = /^(\s*[-*] )\[[xX]\]/;

function lineHash(line: string): string {
  return shortHash(line.trimEnd().replace(TICKED, '$1[ ]'), LINE_DIGITS);
}

function withTicks(fresh: readonly string[], old: readonly string[]): readonly string[] {
  const ticked = new Set(old.filter((line) => TICKED.test(line)).map(lineHash));
  return fresh.map((line) =>
    line.startsWith('- [ ] ') && ticked.has(lineHash(line)) ? line.replace('[ ]', '[x]') : line,
  );
}

/** Lines in the block that a person wrote, one after the other. */
interface PersonsPart {
  readonly lines: readonly string[];
  /** Hash of the nearest line of Holdfast's above that is still there; '' at the start. */
  readonly anchor: string;
  /** Whether an empty line stands between: without it a paragraph becomes a row of the table, or of the list. */
  readonly apartAbove: boolean;
  readonly apartBelow: boolean;
}

function personsParts(
  lines: readonly string[],
  ours: ReadonlySet<string>,
  anchors: ReadonlySet<string>,
): readonly PersonsPart[] {
  const parts: PersonsPart[] = [];
  let anchor = '';
  let current: string[] = [];
  let apartAbove = false;
  let empty: string[] = [];
  const finish = (): void => {
    if (current.length > 0) parts.push({ lines: current, anchor, apartAbove, apartBelow: empty.length > 0 });
    current = [];
  };
  for (const line of lines) {
    const hash = lineHash(line);
    if (line.trim() === '') empty.push(line);
    else if (ours.has(hash)) {
      finish();
      if (anchors.has(hash)) anchor = hash;
      empty = [];
    } else {
      if (current.length === 0) apartAbove = empty.length > 0;
      else current.push(...empty);
      current.push(line);
      empty = [];
    }
  }
  finish();
  return parts;
}

/** Puts what people wrote behind the line it followed. */
function insertPersons(fresh: readonly string[], parts: readonly PersonsPart[]): readonly string[] {
  const result: string[] = [];
  const insert = (anchor: string, next: string | undefined): void => {
    let apart = false;
    for (const part of parts.filter((one) => one.anchor === anchor)) {
      if ((apart || part.apartAbove) && result.length > 0) result.push('');
      result.push(...part.lines);
      // A paragraph right above the table would become its head.
      apart = part.apartBelow || anchor === '';
    }
    if (apart && next !== undefined && next !== '') result.push('');
  };
  insert('', fresh[0]);
  fresh.forEach((line, index) => {
    result.push(line);
    if (line !== '') insert(lineHash(line), fresh[index + 1]);
  });
  return result;
}
