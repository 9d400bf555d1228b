/** One thing in a pack, as the folder or the zip lists it. Paths have forward slashes and may be anything: nobody vouches for them. */
export interface PackEntry {
  readonly path: string;
  /** `undefined`: a regular file. Else what it is: `a symbolic link`. */
  readonly oddity: string | undefined;
}

/** An evidence pack as it lies somewhere: a folder or a zip. It is hostile until it was verified. */
export interface PackReader {
  /** Everything in it but folders; the same path twice when it is there twice. */
  readonly entries: readonly PackEntry[];
  /** What is wrong with the container itself, in words. */
  readonly problems: readonly string[];
  /** SHA-256 of the container, when it is one file. */
  readonly sha256: string | undefined;
  /** The content of a file, if it is not longer than so many bytes; nothing longer is ever held in memory. */
  read(path: string, maxBytes: number): Promise<Uint8Array | { readonly why: string }>;
}
