import type { Field } from '../../records/fields/field.js';
/** One element of an issue form that is filled in (GitHub Docs, "Syntax for GitHub's form schema"). */
export interface FormElement {
    readonly type: 'input' | 'textarea' | 'dropdown';
    readonly id: string;
    readonly attributes: Readonly<Record<string, unknown>>;
    readonly validations: {
        readonly required: boolean;
    };
}
/** The element that asks for a field; `example` is what stands there in a valid record. */
export declare function formElement(name: string, field: Field, required: boolean, example: unknown): FormElement;
