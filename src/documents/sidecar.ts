/** The reader of a YAML file beside a document: `access.yaml` for `access.md`. It reads another file, and so is none of `READERS`. */
export const SIDECAR = 'sidecar';
