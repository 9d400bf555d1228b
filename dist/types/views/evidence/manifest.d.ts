import * as z from 'zod';
/** The files that say what is in a pack. */
export declare const MANIFEST_FILE = "manifest.json";
export declare const SUMS_FILE = "SHA256SUMS";
export declare const MANIFEST_SCHEMA = "holdfast/evidence-manifest@1";
/** What a pack says of itself. Everything that decides its bytes is in here, so that it can be made again. */
export declare const manifestSchema: z.ZodObject<{
    schema: z.ZodLiteral<"holdfast/evidence-manifest@1">;
    tool: z.ZodObject<{
        name: z.ZodLiteral<"holdfast">;
        version: z.ZodString;
    }, z.core.$strict>;
    repository: z.ZodObject<{
        commit: z.ZodString;
        committed_on: z.ZodNullable<z.ZodString>;
        folder: z.ZodString;
        uncommitted: z.ZodArray<z.ZodString>;
    }, z.core.$strict>;
    period: z.ZodObject<{
        from: z.ZodString;
        to: z.ZodString;
    }, z.core.$strict>;
    as_of: z.ZodString;
    timezone: z.ZodString;
    options: z.ZodObject<{
        config: z.ZodNullable<z.ZodString>;
        preset: z.ZodNullable<z.ZodString>;
        profile: z.ZodNullable<z.ZodString>;
        include_restricted: z.ZodBoolean;
        redact: z.ZodBoolean;
        allow_dirty: z.ZodBoolean;
        github: z.ZodBoolean;
    }, z.core.$strict>;
    configuration: z.ZodNullable<z.ZodObject<{
        path: z.ZodString;
        sha256: z.ZodString;
    }, z.core.$strict>>;
    rules: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        severity: z.ZodString;
    }, z.core.$strict>>;
    not_checked: z.ZodArray<z.ZodObject<{
        what: z.ZodString;
        why: z.ZodString;
        fix: z.ZodOptional<z.ZodString>;
        rules: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>;
    withheld: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        sha256: z.ZodString;
        size: z.ZodInt;
        why: z.ZodString;
    }, z.core.$strict>>;
    renamed: z.ZodArray<z.ZodObject<{
        repository: z.ZodString;
        pack: z.ZodString;
    }, z.core.$strict>>;
    redaction: z.ZodNullable<z.ZodObject<{
        replaced: z.ZodArray<z.ZodString>;
        not_replaced: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
    sample: z.ZodNullable<z.ZodObject<{
        seed: z.ZodString;
        size: z.ZodInt;
        types: z.ZodArray<z.ZodObject<{
            type: z.ZodString;
            population: z.ZodInt;
            ids: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    files: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        sha256: z.ZodString;
        size: z.ZodInt;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Manifest = z.infer<typeof manifestSchema>;
export type FiledFile = Manifest['files'][number];
/** A file of a pack. */
export interface PackFile {
    readonly path: string;
    readonly bytes: Uint8Array;
}
/** Of each file its hash and its size, sorted by path. */
export declare function filedFiles(files: readonly PackFile[]): FiledFile[];
export declare function manifestText(manifest: Manifest): string;
/** The sums as `sha256sum -c` reads them: the manifest's own is among them. */
export declare function sumsText(files: readonly Pick<FiledFile, 'path' | 'sha256'>[], manifestSha256: string): string;
/** Path to hash; `undefined` when some line is none, or a path comes twice. */
export declare function parseSums(text: string): ReadonlyMap<string, string> | undefined;
export declare function sha256Of(bytes: Uint8Array | string): string;
