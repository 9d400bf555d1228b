import type { FieldMapping } from './field-mapping.js';
import type { DateOrder } from './values/date.js';
/** Another project's front-matter habits under one name. The user's own `fields:` wins over it, key by key. */
export interface Profile {
    readonly name: string;
    readonly fields: FieldMapping;
    /** Readers of metadata that is no front matter. */
    readonly readers?: readonly string[];
    /** The languages of labels, states and months, beside English. */
    readonly languages?: readonly string[];
    /** Which of two numbers comes first in a date, where the project always writes it one way. */
    readonly dateOrder?: DateOrder;
    /** The unit of a review interval that is a number alone. */
    readonly intervalUnit?: 'months' | 'days';
}
