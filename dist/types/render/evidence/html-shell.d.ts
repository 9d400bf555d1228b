interface Shell {
    readonly title: string;
    /** Where the index is, as seen from the page; `undefined`: this is it. */
    readonly home: string | undefined;
    /** HTML that is safe already. */
    readonly body: string;
}
/** A whole HTML file around the content of a page. */
export declare function htmlShell({ title, home, body }: Shell): string;
export {};
