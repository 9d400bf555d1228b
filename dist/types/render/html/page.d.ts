import { type ComponentChildren } from 'preact';
export interface HtmlPage {
    readonly title: string;
    /** Preact escapes every text and attribute in it. Text of a repository goes through `oneLine` first, addresses through `webAddress`. */
    readonly body: ComponentChildren;
    /** Further rules of the page, from the program alone and never from a repository. */
    readonly styles?: string | undefined;
}
/** A page that stands for itself: no script, one style sheet in it, for screens in dark and light and for paper. */
export declare function htmlPage({ title, body, styles }: HtmlPage): string;
