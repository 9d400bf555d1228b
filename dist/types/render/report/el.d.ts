import { type VNode } from 'preact';
/** What stands inside an element. Strings are text, always. */
export type Child = string | number | VNode | null | undefined | readonly Child[];
/** Attributes of an element. There are no styles and no raw HTML among them: the page's own rules let neither through. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>> & {
    readonly style?: never;
    readonly dangerouslySetInnerHTML?: never;
};
/**
 * An element of the report. The one way in which text gets into the page: what could not be seen (controls, characters that
 * turn the direction of text) becomes visible, and the renderer escapes the rest.
 */
export declare function el(tag: string, attributes: Attributes | null, ...children: readonly Child[]): VNode;
