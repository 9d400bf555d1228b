import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import { findField } from '../documents/field-mapping.ts';
import { parseVersion } from '../documents/values/version.ts';
import { given } from '../model/fact.ts';
import { type Entry, fieldFact, readText } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import { intervalInForce, reviewAnchor } from '../records/review.ts';
import { isPast } from './past.ts';

/** How the review of a document stood on a day. */
export interface ReviewOn {
  readonly entry: Entry;
  /** `unknown`: it was reviewed since, and nothing says how it stood then. */
  readonly state: 'in-force' | 'unknown';
  /** The day of its next review; `undefined` when none can be worked out. */
  readonly due: PlainDate | undefined;
}

/**
 * Documents that were in force on a day, with the review that was due next then: policies, procedures, plans and the like;
 * neither records nor registers. For a day that is past the log of `reviews` tells, and the dates that are older.
 */
export function documentsOn(isms: Isms, day: PlainDate): readonly ReviewOn[] {
  const documents = [...isms.reviews].filter(([entry]) => isReviewedDocument(entry));
  if (!isPast(isms, day)) return documents.map(([entry, { due }]) => ({ entry, due, state: 'in-force' }));
  return [...documents.flatMap(([entry, { due }]) => onPastDay(entry, due, day)), ...replacedSince(isms, day)];
}

function isReviewedDocument({ definition, type }: Entry): boolean {
  return definition?.kind === 'document' && type !== 'register';
}

function onPastDay(entry: Entry, due: PlainDate | undefined, day: PlainDate): readonly ReviewOn[] {
  const dates = [entry.reviewedOn, entry.approvedOn, entry.effectiveOn].flatMap((fact) => given(fact) ?? []);
  // Nothing happened since: it stands as it stood.
  if (dates.length > 0 && dates.every((date) => date <= day)) return [{ entry, state: 'in-force', due }];
  const logged = loggedReviews(entry).filter((date) => date <= day);
  const plus = intervalInForce(entry)?.interval;
  const last = logged.sort().at(-1);
  if (last !== undefined && plus) return [{ entry, state: 'in-force', due: addInterval(last, plus) }];
  const begun = [entry.approvedOn, entry.effectiveOn].flatMap((fact) => given(fact) ?? []).sort()[0];
  if (begun !== undefined && begun > day && isFirstVersion(entry)) return [];
  // It was current for sure while its first interval ran.
  const first = begun !== undefined && begun <= day && plus ? addInterval(begun, plus) : undefined;
  if (first !== undefined && first >= day) return [{ entry, state: 'in-force', due: first }];
  return [{ entry, state: 'unknown', due: undefined }];
}

/** Days of the log of reviews. */
function loggedReviews({ root, mapping, readDate }: Entry): PlainDate[] {
  const log = root && findField(root, 'reviews', mapping)?.value;
  const rows = log?.kind === 'list' ? log.items : [];
  return rows.flatMap((row) => {
    const day = fieldFact({ root: row.kind === 'map' ? row : undefined, mapping: {} }, 'on', readDate);
    return given(day) ?? [];
  });
}

function isFirstVersion(entry: Entry): boolean {
  const version = given(fieldFact(entry, 'version', parseVersion));
  return version === undefined || (version.parts[0] <= 1 && version.parts[1] === 0 && version.parts[2] === 0);
}

/** Documents that were replaced after the day, by ones that say since when they count. */
function replacedSince(isms: Isms, day: PlainDate): readonly ReviewOn[] {
  return isms.entries.flatMap((entry): readonly ReviewOn[] => {
    if (!isReviewedDocument(entry) || entry.lifecycle !== 'no-longer') return [];
    const newer = isms.byId.get(given(fieldFact(entry, 'superseded_by', readText)) ?? '')?.[0];
    const took = newer && (given(newer.effectiveOn) ?? given(newer.approvedOn));
    const anchor = reviewAnchor(entry)?.value;
    if (took === undefined || took <= day || anchor === undefined || anchor > day) return [];
    const plus = intervalInForce(entry)?.interval;
    return [{ entry, state: 'in-force', due: plus && addInterval(anchor, plus) }];
  });
}
