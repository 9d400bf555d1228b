import type { NotChecked } from '../../model/report.ts';
import type { SoaChangeKind, SoaSide } from '../../views/soa/soa-difference.ts';
import type {
  SoaControl,
  SoaDecision,
  SoaDriver,
  SoaImplementation,
  SoaProblem,
  StatementOfApplicability,
} from '../../views/soa/statement.ts';
import type { Tone } from '../table/table.ts';
import { count } from '../words.ts';

/** The themes in the order of Annex A, then the company's own. */
export const THEMES: readonly { readonly theme: SoaControl['theme']; readonly title: string }[] = [
  { theme: 'organizational', title: 'A.5 Organizational controls' },
  { theme: 'people', title: 'A.6 People controls' },
  { theme: 'physical', title: 'A.7 Physical controls' },
  { theme: 'technological', title: 'A.8 Technological controls' },
  { theme: 'own', title: 'Own controls' },
];

export const DECISION_TONES: Readonly<Record<SoaDecision, Tone | undefined>> = {
  applicable: undefined,
  excluded: 'quiet',
  undecided: 'bad',
};

const IMPLEMENTATION_WORDS: Readonly<Record<SoaImplementation, string>> = {
  implemented: 'implemented',
  partial: 'partial',
  planned: 'planned',
  'not-started': 'not started',
};

const STANDINGS: Readonly<Record<StatementOfApplicability['standing'], string>> = {
  'in-force': 'in force',
  draft: 'a draft, not in force',
  'no-longer': 'no longer in force',
  proposal: 'no statement yet: a proposal',
};

export const DRIVER_WORDS: Readonly<Record<SoaDriver['kind'], string>> = {
  risk: 'Risks',
  law: 'Law',
  contract: 'Contracts',
  framework: 'Frameworks',
  party: 'Interested parties',
};

export const CHANGE_WORDS: Readonly<Record<SoaChangeKind, string>> = {
  added: 'added',
  removed: 'removed',
  decision: 'decision',
  implementation: 'implementation',
  justification: 'justification',
  reasons: 'reasons',
  'target-date': 'target date',
  owner: 'owner',
  evidence: 'evidence',
  documents: 'documents',
};

/** `SOA-02 2.2 · in force`. */
export function nameOfStatement({
  sources,
  standing,
}: {
  readonly sources: readonly { readonly name: string; readonly version: string | undefined }[];
  readonly standing: StatementOfApplicability['standing'];
}): string {
  const names = sources.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`));
  return [...(names.length === 0 ? [] : [names.join(' and ')]), STANDINGS[standing]].join(' · ');
}

/** `edition 2022 · approved 2026-10-27 by person:nora · owner role:isms-manager`. */
export function factsOfStatement({ sources }: Pick<StatementOfApplicability, 'sources'>): string | undefined {
  const [source] = sources;
  if (!source) return undefined;
  const { edition, approvedOn, approvedBy } = source;
  const by = approvedBy.length === 0 ? '' : ` by ${approvedBy.join(', ')}`;
  return [
    edition === undefined ? 'no edition' : `edition ${edition.slice(-4)}`,
    approvedOn === undefined ? 'not approved' : `approved ${approvedOn}${by}`,
    `owner ${ownerInWords(source)}`,
  ].join(' · ');
}

/** `role:isms-manager (ines)`. */
export function ownerInWords({ owner, people }: Pick<SoaControl, 'owner' | 'people'>): string {
  return people.length === 0 ? (owner ?? 'nobody') : `${owner ?? 'nobody'} (${people.join(', ')})`;
}

/** `89 applicable, 4 excluded, 0 undecided`. */
export function decisionsInWords({ totals }: Pick<StatementOfApplicability, 'totals'>): string {
  const { applicable, excluded, undecided, own } = totals;
  const more = own === 0 ? '' : `, and ${count(own, 'control')} of your own`;
  return `${applicable} applicable, ${excluded} excluded, ${undecided} undecided${more}`;
}

/** `87 implemented, 2 partial`; `undefined` while nothing applies. */
export function implementationInWords({ totals }: Pick<StatementOfApplicability, 'totals'>): string | undefined {
  const { unsaid, ...states } = totals.implementation;
  const parts = Object.entries(states)
    .filter(([, number]) => number > 0)
    .map(([state, number]) => `${number} ${IMPLEMENTATION_WORDS[state as SoaImplementation]}`);
  const all = unsaid === 0 ? parts : [...parts, `${unsaid} with nothing said`];
  return all.length === 0 ? undefined : all.join(', ');
}

/** What each certificate prints, and whether that is what is shown. */
export function certificatesInWords({
  certificates,
  sources,
}: Pick<StatementOfApplicability, 'certificates' | 'sources'>): readonly string[] {
  const shown = sources.flatMap(({ version }) => version ?? []).join(' and ');
  return certificates.map(({ name, printed, same }) => {
    if (printed === undefined) return `Certificate ${name} prints no version`;
    const how = same === undefined ? '' : same ? ', which is this one' : `; this is ${shown}`;
    return `Certificate ${name} prints version ${printed}${how}`;
  });
}

/** `partial, by 2027-03-31`. */
export function stateInWords({ decision, implementation, targetDate }: SoaControl): string {
  if (decision !== 'applicable') return '';
  const state = implementation === undefined ? 'not said' : IMPLEMENTATION_WORDS[implementation];
  return targetDate === undefined || implementation === 'implemented' ? state : `${state}, by ${targetDate}`;
}

/** How a state stands out. */
export function stateTone({ decision, implementation, problems }: SoaControl): Tone | undefined {
  if (decision !== 'applicable') return undefined;
  if (problems.some(({ kind }) => kind === 'late' || kind === 'unplanned' || kind === 'state-missing')) return 'bad';
  return implementation === 'implemented' ? undefined : 'warn';
}

/** Problems that read the same, with the controls that have them. */
export interface ProblemGroup extends SoaProblem {
  readonly controls: readonly string[];
  /** Whoever answers for these controls. */
  readonly owners: readonly string[];
}

/** Gaps before remarks; in each, what is wrong with most controls first. */
export function problemGroups(controls: readonly SoaControl[]): readonly ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const { control, owner, problems } of controls) {
    for (const { kind, weight, what, fix, rule } of problems) {
      const key = [weight, kind, what].join('\0');
      const before = groups.get(key);
      groups.set(key, {
        kind,
        weight,
        what,
        fix,
        rule,
        controls: [...new Set([...(before?.controls ?? []), control])],
        owners: [...new Set([...(before?.owners ?? []), owner ?? 'nobody'])],
      });
    }
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.weight === 'remark') - Number(b.weight === 'remark') || b.controls.length - a.controls.length,
  );
}

/** What could not be taken in, as one line. */
export function notCheckedInWords({ what, why, fix }: NotChecked): string {
  return `${what}: ${why}${fix === undefined ? '' : `. ${fix}`}`;
}

/** `v1.0 (SOA-02 2.2 · in force)`. */
export function sideInWords(side: SoaSide): string {
  const commit = side.commit === undefined || side.commit.startsWith(side.label) ? '' : `, ${side.commit.slice(0, 10)}`;
  return `${side.label} (${nameOfStatement(side)}${commit})`;
}

/** What became other: of lists, what came and what went. */
export function changeInWords(before: readonly string[], after: readonly string[]): string {
  if (before.length === 0 && after.length === 0) return '';
  if (before.length <= 1 && after.length <= 1) return `${before[0] ?? 'nothing'} → ${after[0] ?? 'nothing'}`;
  const gone = before.filter((one) => !after.includes(one)).map((one) => `− ${one}`);
  const come = after.filter((one) => !before.includes(one)).map((one) => `+ ${one}`);
  return [...come, ...gone].join(', ');
}
