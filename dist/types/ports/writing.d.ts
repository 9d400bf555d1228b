/** Where a command writes files that somebody asked for. Nothing outside the root is ever written, and no link is followed. */
export interface Writing {
    /**
     * Writes a whole file, with the folders above it. Rejects with `ConfigError` where something is in the way: a folder, a link, a
     * path that leads out of the root; and, unless `replace` says so, a file that is there already.
     */
    write(path: string, content: string | Uint8Array, options?: {
        readonly replace?: boolean;
    }): Promise<void>;
    /** Rejects as `write` would, as far as that can be known, and writes nothing: asked for all files before the first is written. */
    refuse(path: string, options?: {
        readonly replace?: boolean;
    }): Promise<void>;
}
