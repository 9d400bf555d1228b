import * as z from 'zod';
import type { Interval } from '../../calendar/interval.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { scalarValue } from '../../documents/scalar-value.ts';
import { type Instant, parseInstant } from '../../documents/values/instant.ts';
import { parseInterval } from '../../documents/values/interval.ts';
import { type Owner, parseOwners } from '../../documents/values/owner.ts';
import { isPlaceholder } from '../../documents/values/placeholder.ts';
import { parseSchedule, type Schedule } from '../../documents/values/schedule.ts';
import { parseTimeSpan, type TimeSpan } from '../../documents/values/time-span.ts';
import { parseVersion, type Version } from '../../documents/values/version.ts';
import { parseClauses, parseControls } from '../../frameworks/iso27001/references.ts';
import type { FieldNode, ScalarNode } from '../../model/document.ts';
import type { Fact, Parsed } from '../../model/fact.ts';
import { nearest } from '../../model/nearest.ts';
import type { Field, FieldContext, FieldKind } from './field.ts';

type ReadScalar<T> = (node: ScalarNode, context: FieldContext) => Parsed<T>;

interface ScalarParts<T> {
  readonly kind: FieldKind;
  readonly read: ReadScalar<T>;
  readonly schema: () => z.ZodType;
  /** Whether `n/a` and the like are values here. */
  readonly takesPlaceholders?: boolean;
}

function scalar<T>({ kind, read, schema, takesPlaceholders = false }: ScalarParts<T>): Field<T> {
  return {
    kind,
    schema,
    read: (key, node, context) => {
      if (node.kind !== 'scalar') return notOneValue(key, node);
      const { raw, start, end } = node;
      if (!takesPlaceholders && isPlaceholder(raw)) return { state: 'placeholder', raw, key, start, end };
      const parsed = read(node, context);
      return parsed.ok
        ? { state: 'given', raw, value: parsed.value, key, start, end }
        : { state: 'unreadable', raw, why: parsed.why, fix: parsed.fix, key, start, end };
    },
  };
}

function notOneValue(key: string, node: FieldNode): Fact<never> {
  const { start, end } = node;
  if (node.kind === 'list' && node.items.length === 0) return { state: 'placeholder', raw: '[]', key, start, end };
  const shape = node.kind === 'list' ? 'a list' : 'a table of its own';
  const why = `\`${key}\` is ${shape} where one value is expected`;
  return { state: 'unreadable', raw: shape, why, fix: 'Write one value.', key, start, end };
}

const readRaw: ReadScalar<string> = ({ raw }) => ({ ok: true, value: raw.trim() });

/** Words of any kind. A number or a date without quotes is taken as it is written. */
export function text(): Field<string> {
  return scalar({ kind: 'text', read: readRaw, schema: () => z.union([z.string(), z.number()]) });
}

/** Words that YAML must not take for a number: `1.10` would lose its zero in every other tool. */
const readUnmistakable: ReadScalar<string> = (node) => {
  if (node.written) return { ok: true, value: node.raw.trim() };
  const value = scalarValue(node);
  if (typeof value === 'string') return { ok: true, value: value.trim() };
  return {
    ok: false,
    why: `\`${node.raw}\` is a ${typeof value} to YAML, and loses its shape`,
    fix: `Quote it: "${node.raw}".`,
  };
};

/** One of a few words. */
export function choice<const W extends string>(words: readonly W[]): Field<W> {
  return scalar({
    kind: 'choice',
    schema: () => z.enum(words as readonly [W, ...W[]]),
    takesPlaceholders: true,
    read: ({ raw, written }) => {
      // In a table people write `Not started` for `not-started`.
      const said = written
        ? raw
            .trim()
            .toLowerCase()
            .replaceAll(/[\s_]+/g, '-')
        : raw.trim();
      const found = words.find((word) => word === said);
      if (found !== undefined) return { ok: true, value: found };
      const hint = nearest(raw.trim(), words);
      return {
        ok: false,
        why: `is not one of: ${words.join(', ')}${hint === undefined ? '' : ` (nearest: ${hint})`}`,
        fix: 'Use one of these words.',
      };
    },
  });
}

/** `true` or `false`. */
export function yesNo(): Field<boolean> {
  return scalar({
    kind: 'yes-no',
    schema: () => z.boolean(),
    read: (node) => {
      const value = scalarValue(node);
      if (typeof value === 'boolean') return { ok: true, value };
      return { ok: false, why: `\`${node.raw}\` is neither true nor false`, fix: 'Write `true` or `false`.' };
    },
  });
}

interface Bounds {
  readonly whole?: boolean;
  readonly least?: number;
  readonly most?: number;
}

/** A number; `whole` takes no fractions. */
export function number({ whole = false, least, most }: Bounds = {}): Field<number> {
  return scalar({
    kind: 'number',
    schema: () => {
      // JSON has no infinity: a bound that is not there must not be written.
      const base = whole ? z.int() : z.number();
      const from = least === undefined ? base : base.min(least);
      return most === undefined ? from : from.max(most);
    },
    read: (node) => {
      const value = scalarValue(node);
      if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isInteger(value))) {
        return { ok: false, why: `\`${node.raw}\` is no ${whole ? 'whole ' : ''}number`, fix: 'Write digits alone.' };
      }
      const outside = (least !== undefined && value < least) || (most !== undefined && value > most);
      if (!outside) return { ok: true, value };
      const range = `${least === undefined ? '' : `at least ${least}`}${least !== undefined && most !== undefined ? ' and ' : ''}${most === undefined ? '' : `at most ${most}`}`;
      return { ok: false, why: `\`${node.raw}\` is not ${range}`, fix: 'Correct the number.' };
    },
  });
}

/** A count: a whole number, 0 or more. */
export function count(): Field<number> {
  return number({ whole: true, least: 0 });
}

/** 0 to 100. */
export function percent(): Field<number> {
  return number({ least: 0, most: 100 });
}

/** A number, or `n/a` when there was nothing to measure. */
export function numberOrNone(): Field<number | 'n/a'> {
  return scalar<number | 'n/a'>({
    kind: 'number',
    takesPlaceholders: true,
    schema: () => z.union([z.number(), z.literal('n/a')]),
    read: (node) => {
      if (/^n\/?a$/i.test(node.raw.trim())) return { ok: true, value: 'n/a' };
      const value = scalarValue(node);
      if (typeof value === 'number' && Number.isFinite(value)) return { ok: true, value };
      return { ok: false, why: `\`${node.raw}\` is no number`, fix: 'Write a number, or `n/a`.' };
    },
  });
}

function day(done: boolean): Field<PlainDate> {
  const base = scalar<PlainDate>({
    kind: 'date',
    schema: () => z.iso.date(),
    read: ({ raw }, { readDate }) => readDate(raw),
  });
  return { ...base, done };
}

/** A calendar day on which something was done: never in the future. */
export function doneDate(): Field<PlainDate> {
  return day(true);
}

/** A calendar day that may lie ahead: a deadline, an expiry, a plan. */
export function date(): Field<PlainDate> {
  return day(false);
}

/** A calendar day, or a length of calendar time after another one: some write `next_review: 12 months`. */
export function dateOrInterval(): Field<PlainDate | Interval> {
  return scalar<PlainDate | Interval>({
    kind: 'date-or-interval',
    schema: () => z.string(),
    read: ({ raw }, context) => readDateOrInterval(raw, context),
  });
}

/** A day if it can be read as one, else an interval; what is neither is told as a day that cannot be read. */
export function readDateOrInterval(raw: string, { readDate }: FieldContext): Parsed<PlainDate | Interval> {
  const date = readDate(raw);
  if (date.ok) return date;
  const interval = parseInterval(raw);
  return interval.ok ? interval : date;
}

/** A moment with its offset (RFC 3339): `2026-07-02T06:30:00Z`. */
export function instant(): Field<Instant> {
  return scalar({
    kind: 'instant',
    schema: () => z.iso.datetime({ offset: true }),
    read: ({ raw }) => parseInstant(raw),
  });
}

/** A moment at which something happened or was done: never in the future. */
export function doneInstant(): Field<Instant> {
  return { ...instant(), done: true };
}

/** A length of calendar time: `12 months`, `P1Y`. */
export function intervalField(): Field<Interval> {
  return scalar({ kind: 'interval', schema: () => z.string(), read: ({ raw }) => parseInterval(raw) });
}

/** How often something is done: an interval or a cron expression. */
export function schedule(): Field<Schedule> {
  return scalar({ kind: 'interval', schema: () => z.string(), read: ({ raw }) => parseSchedule(raw) });
}

/** A length of clock time: `PT72H`, `72 hours`. */
export function timeSpan(): Field<TimeSpan> {
  return scalar({ kind: 'time-span', schema: () => z.string(), read: ({ raw }) => parseTimeSpan(raw) });
}

/** `MAJOR.MINOR` or `MAJOR.MINOR.PATCH`, quoted. */
export function version(): Field<Version> {
  return scalar({
    kind: 'version',
    schema: () => z.string().regex(/^\d+\.\d+(?:\.\d+)?$/),
    read: (node, context) => {
      const words = readUnmistakable(node, context);
      return words.ok ? parseVersion(words.value) : words;
    },
  });
}

/** The id of another record; of one of these types, if any are named. */
export function reference(...to: string[]): Field<string> {
  return { ...scalar({ kind: 'reference', schema: () => z.string(), read: readUnmistakable }), to };
}

/** The id of a record, a path in the repository, or an address. */
export function referenceOrUrl(): Field<string> {
  return scalar({ kind: 'reference-or-url', schema: () => z.string(), read: readUnmistakable });
}

/** Whoever answers for something: `role:key`, `person:key`, a handle, an address or a name. */
export function owner(): Field<Owner> {
  return scalar<Owner>({
    kind: 'owner',
    schema: () => z.string(),
    read: ({ raw }) => {
      const owners = parseOwners(raw);
      if (!owners.ok) return owners;
      const [one, another] = owners.value;
      if (one && !another) return { ok: true, value: one };
      return { ok: false, why: `\`${raw}\` names more than one`, fix: 'Name one.' };
    },
  });
}

/** A clause of ISO/IEC 27001:2022. A value may name several (`4.1-4.4`). */
export function clauses(): Field<readonly string[]> {
  return scalar({ kind: 'clause', schema: () => z.string(), read: several(parseClauses) });
}

/** A control of Annex A, or one of the organisation's own. A value may name several (`A.5.15-A.5.18`). */
export function controls(): Field<readonly string[]> {
  return scalar({ kind: 'control', schema: () => z.string(), read: several(parseControls) });
}

/** A clause, a control or the id of a record: what a nonconformity is measured against. */
export function requirementReference(): Field<string> {
  return scalar({ kind: 'requirement', schema: () => z.string(), read: readUnmistakable });
}

function several(parse: (raw: string) => Parsed<readonly string[]>): ReadScalar<readonly string[]> {
  return (node, context) => {
    const words = readUnmistakable(node, context);
    return words.ok ? parse(words.value) : words;
  };
}

/** A value that some schema of the user's own checks. */
export function custom(schema: z.ZodType): Field<unknown> {
  return scalar<unknown>({
    kind: 'custom',
    schema: () => schema,
    read: (node) => {
      const result = schema.safeParse(scalarValue(node));
      if (result.success) return { ok: true, value: result.data };
      return { ok: false, why: result.error.issues[0]?.message ?? 'does not fit', fix: 'Correct the value.' };
    },
  });
}
