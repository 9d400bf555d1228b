import type { PlainDate } from '../../calendar/plain-date.ts';
import { compareVersions, type Version } from '../../documents/values/version.ts';
import { controlById } from '../../frameworks/iso27001/catalogue.ts';
import { given } from '../../model/fact.ts';
import { type Entry, nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { type RecordOf, recordOf } from '../../records/record-of.ts';
import { soa } from '../../records/types/soa.ts';
import type { Draft } from '../define-rule.ts';
import { inWords } from '../wording.ts';

type Mismatch = Pick<Draft, 'message' | 'fix' | 'severity' | 'grade' | 'needsIssue'>;

/** One version of a statement of applicability, as a file or the history of one holds it. */
interface SoaVersion {
  /** What people call the statement: `SOA-01`. */
  readonly name: string;
  readonly version: Version;
  readonly approvedOn: PlainDate | undefined;
  /** Whether it was in force as it stood there. */
  readonly isInForce: boolean;
  readonly applicable: ReadonlySet<string>;
  /** Controls that it takes in or leaves out. */
  readonly decided: ReadonlySet<string>;
}

/** What is wrong with the version that a certificate prints, given the statements that are kept; `undefined` when it fits. */
export function soaMismatch(isms: Isms, printed: Version, decision: PlainDate): Mismatch | undefined {
  const known = soaVersions(isms);
  const current = known.find(({ isInForce }) => isInForce);
  if (!current) return undefined;
  const wasApproved = ({ approvedOn }: SoaVersion): boolean => approvedOn === undefined || approvedOn <= decision;
  const candidates = [...known, ...formerSoaVersions(isms)].filter(
    ({ version }) => compareVersions(version, printed) === 0,
  );
  const match = candidates.find(wasApproved) ?? candidates[0];
  const prints = `The certificate prints SoA ${printed.text}`;
  const title = `${current.name} ${current.version.text}`;
  if (match && !wasApproved(match)) {
    const message = `${prints}, which was approved on ${match.approvedOn}, after the decision of ${decision}`;
    return { message, severity: 'warning', needsIssue: false };
  }
  if (match) {
    const changes = known.filter(({ isInForce }) => isInForce).map((one) => changeOf(match, one));
    if (changes.includes(undefined)) return undefined;
    return { message: `${prints}, but in ${title}, which is in force, other controls apply: ${changes[0]}` };
  }
  if (wasApproved(current)) {
    return { message: `${prints}, but ${title} was the version in force at the decision of ${decision}` };
  }
  if (compareVersions(current.version, printed) < 0) {
    return { message: `${prints}, but the newest version is ${current.version.text} (${current.name})` };
  }
  return {
    message: `${prints}, which is not kept; whether the same controls apply in ${title} cannot be told`,
    fix: `Keep version ${printed.text} as a superseded document, or run with the full history (\`fetch-depth: 0\`).`,
    severity: 'warning',
    grade: 'opportunity',
    needsIssue: false,
  };
}

/** The statements whose history may hold a printed version that no file holds. */
export function soasWithout(isms: Isms, printed: readonly Version[]): readonly Entry[] {
  const known = soaVersions(isms);
  const isKept = (one: Version): boolean => known.some(({ version }) => compareVersions(version, one) === 0);
  return printed.every(isKept) ? [] : recordsOf(isms, soa).map(({ entry }) => entry);
}

/** The versions that files hold: those in force and those kept as superseded. */
function soaVersions(isms: Isms): readonly SoaVersion[] {
  return recordsOf(isms, soa)
    .filter(({ entry }) => entry.lifecycle !== 'not-yet')
    .flatMap((record) => versionOf(record) ?? []);
}

/** The states in force that git knows of the statements, where there is history. */
function formerSoaVersions(isms: Isms): readonly SoaVersion[] {
  const versions = recordsOf(isms, soa).flatMap(({ entry }) => isms.history?.versionsOf(entry.path) ?? []);
  return versions.flatMap(({ entries }) =>
    entries
      .filter(({ type, lifecycle }) => type === soa.type && lifecycle === 'in-force')
      .flatMap((entry) => versionOf(recordOf(entry, soa)) ?? []),
  );
}

function versionOf({ entry, facts }: RecordOf<typeof soa.fields>): SoaVersion | undefined {
  const version = given(facts.version);
  if (!version) return undefined;
  const controlsOf = (isMeant: (applicable: boolean | undefined) => boolean): ReadonlySet<string> => {
    const rows = (given(facts.entries) ?? []).filter((row) => isMeant(given(row.facts.applicable)));
    return new Set(rows.flatMap((row) => given(row.facts.control) ?? []));
  };
  return {
    name: nameOf(entry),
    version,
    approvedOn: given(entry.approvedOn),
    isInForce: entry.lifecycle === 'in-force',
    applicable: controlsOf((applicable) => applicable === true),
    decided: controlsOf((applicable) => applicable !== undefined),
  };
}

/** `it adds A.7.4 and drops A.8.23`; `undefined` when the same controls apply. */
function changeOf(before: SoaVersion, now: SoaVersion): string | undefined {
  const added = [...now.applicable].filter((control) => !before.applicable.has(control));
  // A control of Annex A without an entry or a decision is a gap of the statement, and is reported there.
  const isLeftOut = (control: string): boolean => now.decided.has(control) || !controlById(control);
  const dropped = [...before.applicable].filter((control) => !now.applicable.has(control) && isLeftOut(control));
  const parts = [
    ...(added.length > 0 ? [`adds ${inWords(added)}`] : []),
    ...(dropped.length > 0 ? [`drops ${inWords(dropped)}`] : []),
  ];
  return parts.length > 0 ? `it ${parts.join(' and ')}` : undefined;
}
