import { legacyReferences, parseClauses, parseControls } from '../../frameworks/iso27001/references.ts';
import type { Unreadable } from '../../model/fact.ts';

/** A number in a field of controls, where `A.` may be left out. */
const BARE_NUMBER = /(?<![\p{L}\p{N}.])(?=\d{1,2}\.\d)/gu;

/** Why a clause or control cannot be read, unless it names the edition of 2013: `legacy-2013-reference` tells of that. */
export function whyUnread(
  kind: 'control' | 'clause',
  { raw, why, fix }: Unreadable & { readonly raw: string },
): Unreadable | undefined {
  const text = kind === 'control' ? raw.replace(BARE_NUMBER, 'A.') : raw;
  const isOld = legacyReferences(text).length > 0 || /edition of 2013/.test(why);
  return isOld ? undefined : { why, fix };
}

/** What is wrong with a requirement that has the look of a clause or a control and is none. */
export function brokenRequirement(raw: string): Unreadable | undefined {
  const isControl = /^a[.\s-]?\s?\d/i.test(raw);
  if (!isControl && !/^\d{1,2}\.\d/.test(raw)) return undefined;
  const parsed = isControl ? parseControls(raw) : parseClauses(raw);
  return parsed.ok ? undefined : whyUnread(isControl ? 'control' : 'clause', { ...parsed, raw });
}
