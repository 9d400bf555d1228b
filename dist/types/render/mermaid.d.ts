/**
 * A label inside a Mermaid chart, which has no escape for what its grammar uses (mermaid.js.org, "Gantt": `:` and `#` end
 * a name, `;` ends a line): letters, digits and plain punctuation stay, anything else becomes a blank. Give it a word of
 * your own in front, so that it never begins with one of Mermaid's.
 */
export declare function mermaidLabel(text: string): string;
/** A chart as a fenced block, which GitHub draws itself. */
export declare function mermaidBlock(lines: readonly string[]): string;
