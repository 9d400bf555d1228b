export interface MarkdownHtmlOptions {
    /** What every id starts with, so that two documents on one page do not share any: `doc-`. */
    readonly idPrefix?: string | undefined;
    /** By how many levels headings go down: 1 makes `# Title` an `h2`, under the title of the page. Never past `h6`. */
    readonly headingShift?: number | undefined;
    /** Where a link to another file leads, as it stands in the text; `undefined`: nowhere, so its words stay and the link goes. */
    readonly linkTo?: ((url: string) => string | undefined) | undefined;
}
/**
 * The body of a document as HTML that may stand anywhere in a page: headings, lists, tables, code, links. Nothing in it is
 * run, loaded or styled: raw HTML is shown as the text that it is (comments, which no reader sees, are left out), images
 * become links to where they are, and links lead to the web, to places in the text, or to where `linkTo` says. Whatever the
 * text, it answers, and the tags in the answer are balanced.
 */
export declare function markdownToHtml(markdown: string, options?: MarkdownHtmlOptions): string;
