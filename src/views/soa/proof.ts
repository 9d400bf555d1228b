import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { type Entry, nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { recordOf } from '../../records/record-of.ts';
import { controlEvidence } from '../../records/types/control-evidence.ts';
import { dayThatMatters, isDone } from '../record-line.ts';
import { responsibleFor } from '../responsible.ts';
import { byName, driverKindOf } from './driver.ts';
import { isDocument } from './knowledge.ts';
import type { SoaDocument, SoaEvidence } from './statement.ts';

/** What the links of an entry lead to. */
export interface FollowedLinks {
  /** Documents in force. */
  readonly documents: readonly Entry[];
  /** Documents that are drafts or were replaced. */
  readonly notInForce: readonly Entry[];
  readonly evidence: readonly SoaEvidence[];
}

const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i;

/** Follows the `evidence` of an entry: ids, then paths, then addresses. What leads to a law or a risk is a driver, and left out. */
export function followedLinks(isms: Isms, links: readonly string[]): FollowedLinks {
  const documents: Entry[] = [];
  const notInForce: Entry[] = [];
  const evidence: SoaEvidence[] = [];
  for (const link of links) {
    const entry = isms.byId.get(link)?.[0] ?? isms.entries.find(({ path, register }) => !register && path === link);
    if (!entry) evidence.push(elsewhere(isms, link));
    else if (driverKindOf(entry)) continue;
    else if (!isDocument(entry)) evidence.push(recordAs(entry, isms.today));
    else if (entry.lifecycle === 'in-force') documents.push(entry);
    else notInForce.push(entry);
  }
  return { documents, notInForce, evidence };
}

function elsewhere(isms: Isms, link: string): SoaEvidence {
  const kind = ADDRESS.test(link) ? 'address' : isms.exists(link) === true ? 'file' : 'unknown';
  return {
    name: link,
    title: undefined,
    path: kind === 'file' ? link : undefined,
    kind,
    on: undefined,
    result: undefined,
  };
}

/**
 * A record as evidence: dated when it was carried out or else recorded, as everywhere. What lasts, such as an objective, and what
 * is only planned have no such day.
 */
function recordAs(entry: Entry, today: PlainDate): SoaEvidence {
  const one = { name: nameOf(entry), title: given(entry.title), path: entry.path };
  if (entry.type === controlEvidence.type) {
    const { facts } = recordOf(entry, controlEvidence);
    return { ...one, kind: 'control-evidence', on: given(facts.performed_on), result: given(facts.result) };
  }
  const day =
    entry.definition?.kind === 'record' && isDone(entry, today) ? dayThatMatters(entry, today)?.day : undefined;
  return { ...one, kind: 'record', on: day, result: undefined };
}

/** Documents that implement a control, by the word of either side. */
export function implementingDocuments(
  isms: Isms,
  fromStatement: readonly Entry[],
  fromDocuments: readonly Entry[],
): readonly SoaDocument[] {
  return [...new Set([...fromStatement, ...fromDocuments])]
    .map((entry) => ({
      name: nameOf(entry),
      title: given(entry.title),
      path: entry.path,
      ...responsibleFor(entry, isms, isms.today),
      saidBy: [
        ...(fromStatement.includes(entry) ? (['statement'] as const) : []),
        ...(fromDocuments.includes(entry) ? (['document'] as const) : []),
      ],
    }))
    .sort(byName);
}

/** Evidence of both sides, each once, newest first. */
export function mergedEvidence(...sides: readonly (readonly SoaEvidence[])[]): readonly SoaEvidence[] {
  const known = new Map<string, SoaEvidence>();
  for (const one of sides.flat()) {
    const before = known.get(one.name);
    // An audit that tested the control says more than a link to its report.
    if (!before || (before.on ?? '') < (one.on ?? '')) known.set(one.name, one);
  }
  return [...known.values()].sort((a, b) => {
    const [ours, theirs] = [a.on ?? '', b.on ?? ''];
    return ours === theirs ? byName(a, b) : ours < theirs ? 1 : -1;
  });
}

/** The newest day on which something worked. A day that lies ahead is a slip, which rules tell of. */
export function newestProof(evidence: readonly SoaEvidence[], today: PlainDate): PlainDate | undefined {
  return evidence.find(({ on, result }) => on !== undefined && on <= today && result !== 'fail')?.on;
}
