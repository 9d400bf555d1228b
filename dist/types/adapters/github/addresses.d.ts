/** Whether a link of GitHub's leads away from the host that gave it. What cannot be read as an address does. */
export declare function isElsewhere(link: string, from: string): boolean;
/** The address of the next page out of a `Link` header (RFC 8288), if there is one. */
export declare function nextLink(header: string | undefined): string | undefined;
