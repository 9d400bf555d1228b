import type { Parsed } from '../../model/fact.ts';

/** A document's version, compared number by number: 1.9 comes before 1.10, and 1.10 is 1.10.0. */
export interface Version {
  readonly text: string;
  readonly parts: readonly [number, number, number];
}

/** Reads `MAJOR.MINOR` and `MAJOR.MINOR.PATCH`. */
export function parseVersion(raw: string): Parsed<Version> {
  const text = raw.trim().replace(/^v(?=\d)/i, '');
  const match = /^(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?$/.exec(text);
  if (!match) {
    return { ok: false, why: `\`${text.slice(0, 40)}\` is no version`, fix: 'Write MAJOR.MINOR, for example "1.2".' };
  }
  return { ok: true, value: { text, parts: [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)] } };
}

/** Below 0 when `a` comes before `b`, 0 when they are the same version. */
export function compareVersions(a: Version, b: Version): number {
  return a.parts[0] - b.parts[0] || a.parts[1] - b.parts[1] || a.parts[2] - b.parts[2];
}
