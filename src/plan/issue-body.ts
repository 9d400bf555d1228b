import type { Finding } from '../model/finding.ts';
import { clip, codeSpan, markdownMessage, markdownText, oneLine, urlPath } from '../render/escape.ts';
import { BODY_MAX_CHARS, ISSUE_TITLE_MAX_CHARS } from '../render/limits.ts';
import type { LinkTarget } from '../render/markdown.ts';
import { likelyGrade, requirements } from '../render/words.ts';
import { shortHash } from './digest.ts';
import { readMarker, writeMarker } from './marker.ts';
import { stepsFor } from './steps.ts';

const KIND = 'issue';
const END = '<!-- holdfast:end -->';
const BELOW = 'Everything below this line is yours: Holdfast does not touch it.';

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
function withoutMentions(title: string): string {
  return title.replaceAll('@', '@\u200B').replace(/#(?=\d)/g, '#\u200B');
}

/** The body of a new issue. */
export function newIssueBody(text: IssueText, memory: Omit<IssueMemory, 'lines'>): string {
  return assemble(blockLines(text, memory), [], memory, `\n\n${BELOW}\n`);
}

/**
 * The body of an issue as it should be now: Holdfast's lines renewed, ticks kept, and every line that a person wrote
 * kept, inside the block beside the line it followed, and outside it untouched.
 */
export function renewedBody(current: string, text: IssueText, memory: Omit<IssueMemory, 'lines'>): string {
  const parts = splitBody(current);
  if (!parts) return assemble(blockLines(text, memory), [], memory, `\n\n${BELOW}\n\n${current}`);
  const fresh = withTicks(blockLines(text, memory), parts.lines);
  return assemble(fresh, personsLines(parts.lines, readMemory(current)?.lines ?? []), memory, parts.after);
}

/** The memory in an issue's body, or `undefined` when Holdfast did not write it. */
export function readMemory(body: string): IssueMemory | undefined {
  const fields = readMarker(KIND, body);
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
    /^([^\n]*? told=)([\w.,:+-]*)/,
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
      markdownMessage(finding.due === undefined ? finding.message : `${dutyOf(finding)} since ${finding.due}`),
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
    `${finding.why} ${markdownMessage(finding.fix)} [${finding.rule}](${finding.url})`,
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
      : `${markdownText(finding.title)}${finding.document === undefined ? '' : ` (${markdownText(finding.document)})`}, `;
  const path = codeSpan(finding.path);
  return `${title}${link === undefined ? path : `[${path}](${link.repositoryUrl}/blob/HEAD/${urlPath(link.prefix + finding.path)})`}`;
}

function ownerCell({ finding, mention }: IssueText): string {
  if (mention.length > 0) return mention.join(' ');
  return finding.owner === undefined ? 'nobody' : codeSpan(finding.owner);
}

function assemble(
  fresh: readonly string[],
  persons: readonly PersonsLine[],
  memory: Omit<IssueMemory, 'lines'>,
  after: string,
): string {
  const lines = insertPersons(fresh, persons);
  const marker = writeMarker(KIND, {
    fp: memory.fingerprint,
    rule: memory.rule,
    path: encodeURIComponent(clip(memory.path, 300)),
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
  const block = [marker, ...lines, END].join('\n');
  // What people wrote is never cut; if it leaves no room, Holdfast's own part gives way.
  return block.length + after.length <= BODY_MAX_CHARS
    ? block + after
    : clip([marker, END].join('\n') + after, BODY_MAX_CHARS);
}

interface BodyParts {
  /** The lines between marker and end, as they are. */
  readonly lines: readonly string[];
  readonly after: string;
}

function splitBody(body: string): BodyParts | undefined {
  const text = body.replaceAll('\r\n', '\n');
  const markerEnd = text.indexOf('-->');
  const end = text.indexOf(END);
  if (readMarker(KIND, text) === undefined || markerEnd === -1) return undefined;
  if (end === -1)
    return {
      lines: text
        .slice(markerEnd + 3)
        .replace(/^\n/, '')
        .split('\n'),
      after: `\n\n${BELOW}\n`,
    };
  return {
    lines: text
      .slice(markerEnd + 3, end)
      .replace(/^\n/, '')
      .replace(/\n$/, '')
      .split('\n'),
    after: text.slice(end + END.length),
  };
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

interface PersonsLine {
  readonly line: string;
  /** Hash of Holdfast's line that it followed; '' at the start. */
  readonly afterHash: string;
}

function personsLines(lines: readonly string[], known: readonly string[]): readonly PersonsLine[] {
  const ours = new Set(known);
  let afterHash = '';
  const persons: PersonsLine[] = [];
  for (const line of lines) {
    const hash = lineHash(line);
    if (line.trim() === '') continue;
    if (ours.has(hash)) afterHash = hash;
    else persons.push({ line, afterHash });
  }
  return persons;
}

/** Puts each person's line behind the line it followed; where that line is gone, at the end of the block. */
function insertPersons(fresh: readonly string[], persons: readonly PersonsLine[]): readonly string[] {
  const anchors = new Set(fresh.map(lineHash));
  const result: string[] = [];
  for (const line of fresh) {
    result.push(line);
    if (line !== '')
      result.push(...persons.filter(({ afterHash }) => afterHash === lineHash(line)).map((person) => person.line));
  }
  const homeless = persons.filter(({ afterHash }) => !anchors.has(afterHash));
  return homeless.length === 0 ? result : [...result, '', ...homeless.map((person) => person.line)];
}
