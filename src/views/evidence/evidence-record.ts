import { given } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { responsibleFor } from '../responsible.ts';
import { fieldWords } from './node-words.ts';
import { whyRestricted } from './restriction.ts';

/** A document, or a row of a register, as the index lists it. What it does not say is left out. */
export interface EvidenceRecord {
  readonly name: string;
  readonly title: string | undefined;
  readonly type: string | undefined;
  readonly path: string;
  /** The register in which it is a row. */
  readonly register: string | undefined;
  readonly status: string | undefined;
  readonly version: string | undefined;
  readonly owner: string | undefined;
  readonly people: readonly string[];
  readonly approvedBy: string | undefined;
  readonly approvedOn: string | undefined;
  readonly reviewedOn: string | undefined;
  /** The day on which the next review is due. */
  readonly nextReview: string | undefined;
  readonly recordedOn: string | undefined;
  readonly closedOn: string | undefined;
  readonly classification: string | undefined;
  /** The commit in which the document was changed last; `undefined`: the history does not tell. */
  readonly lastChange: { readonly commit: string; readonly on: string; readonly author: string } | undefined;
  /** Why only a few may see it. */
  readonly restricted: string | undefined;
}

export function evidenceRecord(entry: Entry, isms: Isms): EvidenceRecord {
  const { owner, people } = responsibleFor(entry, isms, isms.today);
  const [last] = isms.history?.versionsOf(entry.path) ?? [];
  return {
    name: given(entry.id) ?? entry.name,
    title: given(entry.title),
    type: entry.type,
    path: entry.path,
    register: entry.register && (given(entry.register.id) ?? entry.register.name),
    status: given(entry.status),
    version: fieldWords(entry, 'version'),
    owner,
    people,
    approvedBy: fieldWords(entry, 'approved_by'),
    approvedOn: fieldWords(entry, 'approved_on'),
    reviewedOn: fieldWords(entry, 'reviewed_on'),
    nextReview: isms.reviews.get(entry)?.due,
    recordedOn: fieldWords(entry, 'recorded_on'),
    closedOn: fieldWords(entry, 'closed_on'),
    classification: fieldWords(entry, 'classification'),
    lastChange: last && { commit: last.commit.id, on: last.arrived.on, author: last.commit.author.name },
    restricted: whyRestricted(entry),
  };
}
