import { createHash } from 'node:crypto';
import { htmlText, oneLine } from '../escape.ts';

interface Shell {
  readonly title: string;
  /** Where the index is, as seen from the page; `undefined`: this is it. */
  readonly home: string | undefined;
  /** HTML that is safe already. */
  readonly body: string;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2429; --paper: #fdfdfc; --quiet: #5a666d; --line: #d9dedf; --accent: #0b5c6b; --soft: #f1f4f4; --warn: #8a4b08; }
@media (prefers-color-scheme: dark) { :root { --ink: #e3e8e9; --paper: #14191c; --quiet: #9aa7ad; --line: #303a3f; --accent: #6cc5d4; --soft: #1c2327; --warn: #e8a85c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2rem; }
main { padding-bottom: 3rem; }
footer { color: var(--quiet); border-top: 1px solid var(--line); padding: 1rem 1.5rem 2rem; font-size: .875rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: .25rem 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.08rem; margin: 1.75rem 0 .4rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 .3rem; }
p, ul, ol { max-width: 48rem; }
p { margin: .5rem 0; }
a { color: var(--accent); }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .25rem .5rem; }
.warn { color: var(--warn); }
.table { overflow-x: auto; margin: .75rem 0 1.25rem; }
table { border-collapse: collapse; font-size: .9rem; width: 100%; }
caption { text-align: left; color: var(--quiet); padding: .25rem 0; font-size: .85rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
.facts th { width: 14rem; font-weight: 600; }
.right { text-align: right; }
.day { white-space: nowrap; }
code { font: .9em ui-monospace, monospace; background: var(--soft); padding: .05em .3em; border-radius: 3px; overflow-wrap: anywhere; }
pre { background: var(--soft); padding: .75rem 1rem; overflow-x: auto; border-radius: 4px; white-space: pre-wrap; }
pre code { padding: 0; background: none; }
blockquote { margin: .75rem 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--quiet); }
.document { margin-top: 1.5rem; }
@media print { .skip { display: none; } body { font-size: 11pt; } a { color: inherit; } }
`;

/** Nothing may be loaded or run, whatever got into a page; the one style is known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** A whole HTML file around the content of a page. */
export function htmlShell({ title, home, body }: Shell): string {
  const name = htmlText(oneLine(title));
  const nav =
    home === undefined
      ? ''
      : `<nav aria-label="Pack"><a href="${htmlText(home)}">Index of the evidence pack</a></nav>\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header>
${nav}<h1>${name}</h1>
</header>
<main id="content">
${body}
</main>
<footer>Part of an evidence pack made by Holdfast. What is in it, and its hashes: manifest.json.</footer>
</body>
</html>
`;
}
