/** Words as Markdown that shows them as they are. */
export declare function plainMarkdown(text: string): string;
