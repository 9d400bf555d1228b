import { type Day, earlierOf, FIRST_DAY, plusDays, TODAY } from './days.ts';

/** One file over time, oldest state first. The last state is how it is today. */
export interface Written {
  readonly path: string;
  readonly states: readonly State[];
}

/** What a file held from a day on, and how it got there. `null`: it was removed. */
export interface State {
  readonly on: Day;
  /** The key of whoever committed it. */
  readonly by: string;
  /** The first line of the message of its commit. */
  readonly message: string;
  /** Whoever looked at it before, as a trailer says. */
  readonly reviewedBy?: string | undefined;
  /** Whether its commit says that no meaning changed. */
  readonly editorial?: boolean | undefined;
  readonly text: string | null;
}

/** A part of the history: its files, and the plain data that they were written from. */
export interface Part<T> {
  readonly written: readonly Written[];
  readonly truth: T;
}

export type Fields = Readonly<Record<string, unknown>>;

/** A Markdown file with front matter. Fields that are undefined are left out. */
export function recordText(fields: Fields, body: string): string {
  return `---\n${frontMatter(fields)}---\n\n# ${String(fields.title)}\n\n${body}\n`;
}

function frontMatter(fields: Fields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${inline(value)}\n`)
    .join('');
}

/** One row of a register, as the registers of the clean ISMS have them. */
export function rowText(fields: Fields): string {
  return `  - ${inline(fields)}\n`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{ ${inner.map(([key, one]) => `${key}: ${inline(one)}`).join(', ')} }`;
  }
  return typeof value === 'string' ? scalar(value) : String(value);
}

/** Plain where nobody can take it for something else; quoted where somebody could. */
function scalar(text: string): string {
  const isPlain = /^(?:[A-Za-z][\w ./()'-]*|[a-z]+:[a-z-]+|\d{4}-\d\d-\d\d)$/.test(text) && !text.endsWith(' ');
  return isPlain && !/^(?:true|false|yes|no|on|off|null)$/i.test(text) ? text : JSON.stringify(text);
}

/** Takes a text that is there exactly once for another; throws when it is not. */
export function replaced(text: string, from: string, to: string): string {
  const times = text.split(from).length - 1;
  if (times !== 1) throw new Error(`${JSON.stringify(from)} is there ${times} times`);
  return text.replace(from, () => to);
}

/** Adds rows at the end of a register. */
export function withRows(register: string, rows: readonly string[]): string {
  const end = register.indexOf('\n---\n', 4) + 1;
  if (end === 0) throw new Error('the register has no end');
  return `${register.slice(0, end)}${rows.join('')}${register.slice(end)}`;
}

/** Ids of a kind, counted within each year, after those that are taken. */
export function numbering(prefix: string, taken: readonly string[]): (day: Day) => string {
  const last = new Map<string, number>();
  for (const id of taken) {
    const [, year = '', number = ''] = /-(\d{4})-(\d+)$/.exec(id) ?? [];
    last.set(year, Math.max(last.get(year) ?? 0, Number(number)));
  }
  return (day) => {
    const year = day.slice(0, 4);
    const number = (last.get(year) ?? 0) + 1;
    last.set(year, number);
    return `${prefix}-${year}-${String(number).padStart(3, '0')}`;
  };
}

/**
 * A register as it grew: at the first day with the rows that there were, then once for each day on which rows of one line
 * were added. A review that was later than a state is not in it yet.
 */
export function growing(path: string, text: string, by: string, message: string): Written {
  const days = [...new Set([FIRST_DAY, ...text.split('\n').flatMap((line) => rowDay(line) ?? [])])];
  const states = days
    .filter((day) => day >= FIRST_DAY)
    .sort()
    .map((on) => ({ on, by, message: on === FIRST_DAY ? FOUNDING : message, text: asOf(text, on) }));
  const last = states.at(-1);
  return {
    path,
    states:
      last?.text === text
        ? states
        : [...states, { on: reviewDay(text), by, reviewedBy: 'oskar', message: `${message}, reviewed`, text }],
  };
}

/** The message of the first commit. */
export const FOUNDING = 'Put the management system into git (#1)';

function asOf(text: string, day: Day): string {
  const lines = text.split('\n').filter((line) => (rowDay(line) ?? day) <= day);
  return lines
    .map((line) => (line.startsWith('reviewed_on: ') && line.slice(13) > day ? `reviewed_on: ${day}` : line))
    .join('\n');
}

function reviewDay(text: string): Day {
  return /^reviewed_on: (\d{4}-\d\d-\d\d)$/m.exec(text)?.[1] ?? TODAY;
}

/** The day from which a row counts. */
function rowDay(line: string): Day | undefined {
  if (!line.startsWith('  - { ')) return undefined;
  const day = /\b(?:start|recorded_on|from|signed_on|assessed_on): (\d{4}-\d\d-\d\d)/.exec(line)?.[1];
  if (day === undefined || day < FIRST_DAY) return undefined;
  // Whoever is to come was known a little before.
  return earlierOf(day, plusDays(TODAY, -6));
}

/** A record that was complete when it was made. */
export function atOnce(path: string, on: Day, by: string, message: string, text: string): Written {
  return { path, states: [{ on, by, message, text }] };
}
