import type * as z from 'zod';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { FieldNode } from '../../model/document.ts';
import type { Fact, Parsed } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';

/** What a field holds. Rules that look at all fields of some kind (dates, references, people …) go by it. */
export type FieldKind =
  | 'text'
  | 'choice'
  | 'yes-no'
  | 'number'
  | 'date'
  | 'date-or-interval'
  | 'instant'
  | 'interval'
  | 'time-span'
  | 'version'
  | 'reference'
  | 'reference-or-url'
  | 'owner'
  | 'clause'
  | 'control'
  | 'requirement'
  | 'list'
  | 'row'
  | 'rows'
  | 'map'
  | 'custom';

/** What reading a value needs to know besides the value. */
export interface FieldContext {
  /** Reads a day in the configured time zone. */
  readonly readDate: (raw: string) => Parsed<PlainDate>;
}

/** What decides whether a field must be there: the record's state, and what stands beside the field. */
export interface RequirementContext {
  readonly hasReached: (state: string) => boolean;
  readonly isIn: (states: readonly string[]) => boolean;
  readonly isFinal: boolean;
  /** A field beside this one as written; `undefined` when it is absent. */
  readonly text: (name: string) => string | undefined;
}

/** When a field must be there. */
export interface Requirement {
  readonly holds: (context: RequirementContext) => boolean;
  /** For people, after "is required": '' or `from \`approved\` on`. */
  readonly words: string;
}

/** One field of a record type: what it holds, how it is read, and when it must be there. */
export interface Field<T = unknown> {
  readonly kind: FieldKind;
  /** Reads the value under `key`; never throws. */
  readonly read: (key: string, node: FieldNode, context: FieldContext) => Fact<T>;
  /** The same as a schema, for editors and for `schemas/`. */
  readonly schema: () => z.ZodType;
  readonly required?: Requirement | undefined;
  /** What it means, for whoever fills it in; left out where name and kind say it all. */
  readonly says?: string;
  /** Dates and moments only: whether it says that something was done, and so is never in the future. */
  readonly done?: boolean;
  /** References only: the types of record to which one may lead; left out, to any. */
  readonly to?: readonly string[];
  /** Lists and maps: what each item holds. */
  readonly of?: Field;
  /** Rows: the fields of each. */
  readonly fields?: Fields;
  /** The rule that speaks about this field when it is missing, empty or a placeholder, so that no other does. */
  readonly saidBy?: string | undefined;
}

export type Fields = Readonly<Record<string, Field>>;

/** All fields of a record or row as facts. */
export type FactsOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? Fact<T> : never;
};

/** One item of a list, with its place. */
export interface Listed<T> extends Span {
  readonly value: T;
  readonly raw: string;
}

/** One table inside a record: an action of a plan, a test of an audit. */
export interface Row<F extends Fields = Fields> extends Span {
  readonly facts: FactsOf<F>;
}
