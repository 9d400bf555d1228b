const TAGS = new Set(
  `h1 h2 h3 h4 h5 h6 p br hr blockquote pre code em strong del a span ul ol li table thead tbody tr th td input section sup div header nav main footer caption dl dt dd small figure figcaption i`.split(
    ' ',
  ),
);
const VOID = new Set(['br', 'hr', 'input']);
const ATTRIBUTES = new Set(
  `href id rel title class align scope tabindex role aria-label aria-hidden data-footnotes data-footnote-ref data-footnote-backref start type checked disabled`.split(
    ' ',
  ),
);
/** An address that is neither of the web nor relative to the page. */
const ELSEWHERE = /^[\s\p{Cc}]*(?:\/\/|\\|(?!https?:|mailto:)[a-z][a-z\d+.-]*:)/iu;

/** What a piece of HTML would do beyond showing text, and where its tags do not fit together; empty when it is harmless. */
export function liveHtml(html: string): readonly string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [tag] of html.matchAll(/<[^<]*?(?:>|$|(?=<))/g)) {
    const [, closing, name = '', attributes = ''] =
      /^<(\/?)([a-z][a-z\d]*)((?:\s+[a-z-]+(?:="[^"<]*")?)*)\s*>$/.exec(wholeTag(html, tag)) ?? [];
    found.push(...(TAGS.has(name) ? [] : [`tag ${tag}`]), ...liveAttributes(attributes));
    if (closing && open.pop() !== name) found.push(`${tag} closes nothing`);
    if (!closing && !VOID.has(name)) open.push(name);
  }
  return [...found, ...open.map((name) => `<${name}> is left open`)];
}

/** A `>` inside a quoted value does not end a tag. */
function wholeTag(html: string, start: string): string {
  const at = html.indexOf(start);
  return /^<(?:[^<>"]|"[^"<]*")*>/.exec(html.slice(at))?.[0] ?? start;
}

function liveAttributes(attributes: string): readonly string[] {
  return [...attributes.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/g)].flatMap(([, key = '', value = '']) => [
    ...(ATTRIBUTES.has(key) ? [] : [`attribute ${key}`]),
    ...(key === 'href' && ELSEWHERE.test(value) ? [`href ${value}`] : []),
  ]);
}
