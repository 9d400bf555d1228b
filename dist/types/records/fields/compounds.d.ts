import * as z from 'zod';
import type { FieldNode } from '../../model/document.js';
import type { Fact } from '../../model/fact.js';
import type { FactsOf, Field, FieldContext, Fields, Listed, Row } from './field.js';
/** Several values; one value alone is a list of one. Items that cannot be read are left out here and reported by `walkFields`. */
export declare function list<T>(of: Field<T>): Field<readonly Listed<T>[]>;
/** Several values, or the word `none`, which says that somebody looked and found nothing. An empty list says nothing. */
export declare function listOrNone<T>(of: Field<T>): Field<readonly Listed<T>[]>;
/** One table of fields. */
export declare function row<const F extends Fields>(fields: F): Field<Row<F>>;
/** Several tables of fields. An empty list says that there are none. */
export declare function rows<const F extends Fields>(fields: F): Field<readonly Row<F>[]>;
/** Values under keys that people choose. */
export declare function mapOf<T>(of: Field<T>): Field<ReadonlyMap<string, Fact<T>>>;
/** The facts of a table, each read when first asked for. */
export declare function factsOf<F extends Fields>(fields: F, nodeOf: (name: string) => {
    readonly key: string;
    readonly value: FieldNode;
} | undefined, context: FieldContext): FactsOf<F>;
/**
 * The fields as a schema for editors, each with its name in words and what it means. What is required in every state is
 * demanded; what depends on the state is for rules to say, and what is unknown is let through.
 */
export declare function schemaOf(fields: Fields): z.ZodObject;
