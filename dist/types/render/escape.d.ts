/**
 * Everything that comes out of a repository under check is hostile: a title may mention people, forge a marker, open an
 * HTML comment or speak to the runner. Each surface has one function here, and no text reaches a surface without it.
 */
/** One line of visible text: what every other function starts from. */
export declare function oneLine(text: string): string;
/** Lone surrogates, which no encoding can hold, become the sign for an unreadable character. */
export declare function wellFormed(text: string): string;
/** For a terminal or a log: no escape sequence, and nothing that a runner takes for a command (`::error::`, `##[error]`). */
export declare function logText(text: string): string;
/** A source line, behind its number: as `logText`, but every character stays in its column, for the mark below it. */
export declare function logSource(text: string): string;
/** For running text in GitHub's Markdown: shows exactly the given characters, as text, wherever in a line it stands. */
export declare function markdownText(text: string): string;
/** A code span that shows exactly the given characters; safe inside a table, where `|` would end the cell. */
export declare function codeSpan(text: string): string;
/** A message of a rule: its `quoted` parts become code spans, the rest running text. Unpaired backticks are text. */
export declare function markdownMessage(message: string): string;
/** A path as part of a URL: every step encoded, slashes kept. */
export declare function urlPath(path: string): string;
/** An address that a page may link to: the web alone, never a script or a file. `undefined` for anything else. */
export declare function webAddress(text: string): string | undefined;
/** The value of a workflow command, after `::name ...::` (docs.github.com, "Workflow commands"; as the runner unescapes it). */
export declare function commandData(text: string): string;
/** A property of a workflow command: `file=`, `title=`. */
export declare function commandProperty(text: string): string;
/** At most so many characters, cut between characters, with an ellipsis. */
export declare function clip(text: string, maxChars: number): string;
/** For HTML, as text between tags and as a quoted attribute value. Line breaks stay; what cannot be seen becomes visible. */
export declare function htmlText(text: string): string;
/** Text of several lines whose unseen characters are shown; line breaks, tabs and a leading byte order mark apart. */
export declare function unseenShown(text: string): string;
