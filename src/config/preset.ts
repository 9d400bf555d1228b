/** A named starting point for the settings; `holdfast.yml` and flags win over it, key by key. */
export interface Preset {
  readonly name: string;
  /** For whom it is, in one sentence. */
  readonly purpose: string;
  /** Which documents the rules speak about (see `Governance`). */
  readonly governs: 'carries' | 'typed';
  /** Whether a type's usual review interval counts when nobody gave one. */
  readonly typeIntervals: boolean;
  /** Settings of rules, as under `rules:` in `holdfast.yml`. */
  readonly rules: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;
}
