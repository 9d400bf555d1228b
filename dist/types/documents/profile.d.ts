import type { FieldMapping } from './field-mapping.js';
/** Another project's front-matter habits under one name. The user's own `fields:` wins over it, key by key. */
export interface Profile {
    readonly name: string;
    readonly fields: FieldMapping;
}
