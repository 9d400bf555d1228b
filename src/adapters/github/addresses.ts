/** Whether a link of GitHub's leads away from the host that gave it. What cannot be read as an address does. */
export function isElsewhere(link: string, from: string): boolean {
  return !URL.canParse(from) || !URL.canParse(link, from) || new URL(link, from).origin !== new URL(from).origin;
}

/** The address of the next page out of a `Link` header (RFC 8288), if there is one. */
export function nextLink(header: string | undefined): string | undefined {
  for (const [, address, parameters] of (header ?? '').matchAll(/<([^>]*)>([^<]*)/g)) {
    if (/;\s*rel="?(?:[^"]*\s)?next(?:\s[^"]*)?"?\s*(?:[;,]|$)/.test(parameters ?? '')) return address;
  }
  return undefined;
}
