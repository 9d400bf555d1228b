/**
 * Everything that comes out of a repository under check is hostile: a title may mention people, forge a marker, open an
 * HTML comment or speak to the runner. Each surface has one function here, and no text reaches a surface without it.
 */

/** Control characters, and characters that change the direction of text or take no room: they make text read as it is not. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029\uFFF9-\uFFFB]/gu;
/** Line breaks and tabs become one blank. */
const BLANKS = /[\s\u0085]+/gu;

/** One line of visible text: what every other function starts from. */
export function oneLine(text: string): string {
  return wellFormed(text.replace(BLANKS, ' ').replace(UNSEEN, '\uFFFD')).trim();
}

/** Lone surrogates, which no encoding can hold, become the sign for an unreadable character. */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/** For a terminal or a log: no escape sequence, and nothing that a runner takes for a command (`::error::`, `##[error]`). */
export function logText(text: string): string {
  return oneLine(text).replaceAll('##[', '## [').replace(/^::/, ': :');
}

/** A source line, behind its number: as `logText`, but every character stays in its column, for the mark below it. */
export function logSource(text: string): string {
  return wellFormed(text)
    .trimEnd()
    .replace(/[\s\u0085]/g, ' ')
    .replace(UNSEEN, (character) => '\uFFFD'.repeat(character.length))
    .replaceAll('##[', '##\uFF3B');
}

/** Breaks what GitHub would turn into a mention, a reference, a link or an emoji, without changing what is seen. */
const ZERO_WIDTH = '\u200B';

/** For running text in GitHub's Markdown: shows exactly the given characters, as text, wherever in a line it stands. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^(?:[-+=#]|\d+(?=[.)](?:\s|$)))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/@/g, `@${ZERO_WIDTH}`)
    .replace(/#/g, `#${ZERO_WIDTH}`)
    .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH}`)
    .replace(/:(?=[\w\\+-]+:)/g, `:${ZERO_WIDTH}`)
    .replace(/(?:mailto|xmpp):/gi, `$&${ZERO_WIDTH}`)
    .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH}`)
    .replace(/(?<![a-z\d])GH-(?=\d)/gi, `$&${ZERO_WIDTH}`);
}

/** A code span that shows exactly the given characters; safe inside a table, where `|` would end the cell. */
export function codeSpan(text: string): string {
  const line = oneLine(text).replaceAll('|', '\u01C0').replaceAll('##[', '## [') || ' ';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + pad + line + pad + fence;
}

/** A message of a rule: its `quoted` parts become code spans, the rest running text. Unpaired backticks are text. */
export function markdownMessage(message: string): string {
  const parts = oneLine(message).split('`');
  if (parts.length % 2 === 0) return markdownText(message);
  return parts.map((part, index) => (index % 2 === 0 ? spaced(part) : part === '' ? '' : codeSpan(part))).join('');
}

/** `oneLine` trims; blanks between a code span and the text around it must stay. */
function spaced(part: string): string {
  const text = markdownText(part);
  return (part.startsWith(' ') ? ' ' : '') + text + (part.endsWith(' ') && part.trim() !== '' ? ' ' : '');
}

/** A path as part of a URL: every step encoded, slashes kept. */
export function urlPath(path: string): string {
  return path
    .split('/')
    .map((step) => encodeURIComponent(wellFormed(step)).replace(/[!'()*]/g, percent))
    .join('/');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** An address that a page may link to: the web alone, never a script or a file. `undefined` for anything else. */
export function webAddress(text: string): string | undefined {
  const line = text.trim();
  if (!/^https?:\/\/[^\s/]/i.test(line) || line !== oneLine(line) || !URL.canParse(line)) return undefined;
  return new URL(line).href;
}

/** The value of a workflow command, after `::name ...::` (docs.github.com, "Workflow commands"; as the runner unescapes it). */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command: `file=`, `title=`. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** At most so many characters, cut between characters, with an ellipsis. */
export function clip(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  return `${text.slice(0, maxChars - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** For HTML, as text between tags and as a quoted attribute value. Line breaks stay; what cannot be seen becomes visible. */
export function htmlText(text: string): string {
  return unseenShown(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Text of several lines whose unseen characters are shown; line breaks, tabs and a leading byte order mark apart. */
export function unseenShown(text: string): string {
  return wellFormed(text.replace(/^\uFEFF/, '')).replace(UNSEEN, (character) =>
    /[\n\r\t]/.test(character) ? character : '\uFFFD',
  );
}
