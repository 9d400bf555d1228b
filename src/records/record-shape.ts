import type * as z from 'zod';
import type { Interval } from '../calendar/interval.ts';

/** A document is kept current by review; a record is evidence of something that happened, and is never reviewed. */
export type RecordKind = 'document' | 'record';

/** What a document of some type looks like: its states, its fields and what asks for it. */
export interface RecordShape {
  /** The value of `type:` in the front matter. */
  readonly type: string;
  readonly kind: RecordKind;
  /** Ids of this type start with it: `POL-01`. */
  readonly prefix: string;
  /** In the order in which a record goes through them. */
  readonly states: readonly string[];
  /** States in which nothing more is to be done. */
  readonly finalStates: readonly string[];
  /** States in which the document is in force, and its duties count. */
  readonly inForceStates: readonly string[];
  /** Clauses of ISO/IEC 27001:2022 that ask for it. */
  readonly clauses: readonly string[];
  /** Controls of ISO/IEC 27001:2022, Annex A, that ask for it. */
  readonly controls: readonly string[];
  /** How often it is reviewed when neither it nor the configuration says. Documents only. */
  readonly reviewInterval?: Interval;
  /**
   * Fields of this type with their kinds. Whether a field is there is a question for rules; the schema says what it must
   * look like when it is.
   */
  readonly fields: z.ZodObject;
  /** Names of the fields that hold calendar days, and which of them say that something was done (never in the future). */
  readonly dates: readonly DateField[];
  /** Names of the fields that refer to other documents by id. */
  readonly references: readonly string[];
}

export interface DateField {
  readonly name: string;
  readonly done: boolean;
}
