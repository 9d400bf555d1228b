import * as z from 'zod';
import { SOURCES, type SourceName } from './sources.ts';

const id = z.string().regex(/^\S.*\S$/u);

/** A part of a framework that an organisation takes or leaves, and when its requirements count. */
const category = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(2),
  counts: z.enum(['always', 'unless-others-are-named', 'when-named']),
});

const requirement = z.strictObject({
  /** As the framework writes it: `CC6.1`, `Art. 32(1)(a)`. */
  id,
  /** In our words. Left out: that of its parent, else of its category. */
  title: z.string().min(2).max(60).optional(),
  /** The requirement that it details, and whose pairs it has as long as it has none of its own. */
  parent: id.optional(),
  category: z.string().optional(),
  /** HIPAA: what may be met in another way, or not at all, for a reason that is written down. */
  addressable: z.literal(true).optional(),
});

export const catalogueSchema = z.strictObject({
  categories: z.array(category).readonly().optional(),
  /** A control that most of what is special to the framework hangs on: little to show for so much. */
  thin: id.optional(),
  requirements: z.array(requirement).readonly(),
});

const source = z.enum(Object.keys(SOURCES) as [SourceName, ...SourceName[]]);

/** Clause or control of ISO/IEC 27001:2022, requirement, strength, confidence, and what agrees. */
const pair = z
  .tuple(
    [
      z.string().regex(/^(?:A\.)?\d{1,2}(?:\.\d{1,2}){1,2}$/),
      id,
      z.enum(['primary', 'supporting']),
      z.enum(['high', 'medium', 'low']),
      source,
    ],
    source,
  )
  .readonly();

export const crosswalkSchema = z.array(pair).readonly();

export type Category = Readonly<z.infer<typeof category>>;
export type Catalogue = z.infer<typeof catalogueSchema>;
export type Crosswalk = z.infer<typeof crosswalkSchema>;
