import { type LegacyReference, legacyReferences } from '../../frameworks/iso27001/references.ts';

/** A number at the start of an id, where `A.` may be left out. */
const BARE_NUMBER = /(?<![\p{L}\p{N}.])(?=\d{1,2}\.\d)/gu;

/** Numbers of 2013 in a field that holds controls and nothing else: `9.2.3` there is `A.9.2.3`. */
export function legacyControls(raw: string): readonly LegacyReference[] {
  return legacyReferences(raw.replace(BARE_NUMBER, 'A.'));
}
