import { OUTCOMES, type ReviewNote, reviewEdits, whyNotReviewed } from '../authoring/review-entry.ts';
import type { EntryEdit } from '../authoring/set-field.ts';
import { verifiedFiles } from '../authoring/verified-files.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { readingOf } from '../config/reading-of.ts';
import { compareVersions, parseVersion } from '../documents/values/version.ts';
import type { Document } from '../model/document.ts';
import { ConfigError } from '../model/errors.ts';
import { didYouMean } from '../model/nearest.ts';
import { type Entry, fieldFact, nameOf, readText } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import { type CheckOptions, type CheckPorts, check } from './check.ts';
import { dayGiven } from './day-given.ts';
import { type Effect, effectOf } from './effect.ts';
import { somebody } from './people-named.ts';
import { targetsOf } from './targets.ts';

/** A review as it is told on the command line. */
export interface ReviewRequest {
  /** Ids, files and folders. */
  readonly named: readonly string[];
  readonly by: string;
  readonly outcome: string;
  readonly reason: string;
  /** `YYYY-MM-DD`; the day of the run when left out. */
  readonly on?: string | undefined;
  readonly approvedBy?: string | undefined;
  readonly version?: string | undefined;
  readonly next?: string | undefined;
}

/** A recorded review, and what it does to the findings. */
export interface ReviewRecorded extends Effect {
  readonly note: ReviewNote;
  readonly reviewed: readonly Entry[];
}

/**
 * Records a review of each named document: who, when, with what outcome, and why (ISO/IEC 27001:2022, 7.5.2 c). Writes
 * nothing. Throws `ConfigError` for what nobody can review, people whom nobody knows, days that are to come, and a version
 * that does not go up.
 */
export async function review(
  ports: CheckPorts,
  request: ReviewRequest,
  options: Pick<CheckOptions, 'config' | 'today'> = {},
): Promise<ReviewRecorded> {
  const before = await check(ports, options);
  const note = noteOf(request, before.isms);
  const entries = targetsOf(before.isms, request.named).flatMap(({ entries: named, isFolder }) =>
    isFolder ? named.filter((entry) => whyNotReviewed(entry) === undefined) : named,
  );
  const reviewed = [...new Set(entries)];
  const edits = new Map<Document, EntryEdit[]>();
  for (const entry of reviewed) {
    if (note.version !== undefined) refuseLowerVersion(entry, note.version);
    edits.set(entry.document, [...(edits.get(entry.document) ?? []), ...reviewEdits(entry, note)]);
  }
  const { parse } = readingOf(before.settings);
  const files = [...edits].flatMap(([document, own]) => verifiedFiles(document, own, parse));
  return { ...(await effectOf(ports, options, before, files)), note, reviewed };
}

function noteOf(request: ReviewRequest, isms: Isms): ReviewNote {
  const { by, outcome, reason, approvedBy, version, next } = request;
  const known = OUTCOMES.find((word) => word === outcome);
  if (!known) {
    throw new ConfigError(`\`${outcome}\` is no outcome of a review`, {
      hint: didYouMean(outcome, OUTCOMES) ?? `Say ${OUTCOMES.join(' or ')}.`,
    });
  }
  if (reason.trim() === '') {
    throw new ConfigError('A review without a reason is a date that moved', {
      hint: 'Say what you looked at, and why the document is right: --reason "…".',
    });
  }
  if (version !== undefined && !parseVersion(version).ok) {
    throw new ConfigError(`\`${version}\` is no version`, { hint: 'Write MAJOR.MINOR: 1.1.' });
  }
  const on = request.on === undefined ? isms.today : dayGiven('--on', request.on);
  if (on > isms.today) {
    throw new ConfigError(`--on: ${on} is still to come`, { hint: 'A review is recorded when it has been made.' });
  }
  return {
    on,
    by: somebody(isms, '--by', by).text,
    outcome: known,
    reason: reason.trim(),
    approvedBy: approvedBy === undefined ? undefined : somebody(isms, '--approved-by', approvedBy).text,
    version,
    next: next === undefined ? undefined : dayAfter(on, '--next', next),
  };
}

function dayAfter(on: PlainDate, flag: string, raw: string): PlainDate {
  const day = dayGiven(flag, raw);
  if (day > on) return day;
  throw new ConfigError(`${flag}: ${day} is not after the review of ${on}`, { hint: 'Name the day of the next one.' });
}

function refuseLowerVersion(entry: Entry, version: string): void {
  const there = fieldFact(entry, 'version', readText);
  const now = there.state === 'given' ? parseVersion(there.value) : undefined;
  const then = parseVersion(version);
  if (now?.ok && then.ok && compareVersions(then.value, now.value) <= 0) {
    throw new ConfigError(`${nameOf(entry)} is at version ${there.state === 'given' ? there.value : ''} already`, {
      hint: 'Give a higher one with --new-version.',
    });
  }
}
