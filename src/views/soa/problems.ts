import type { PlainDate } from '../../calendar/plain-date.ts';
import { NEW_CONTROLS } from '../../frameworks/iso27001/catalogue.ts';
import { inWords } from '../../rules/wording.ts';
import type { StatementRow } from './entries.ts';
import type { SoaControl, SoaFinding, SoaLegacyEntry, SoaProblem, SoaProblemKind, SoaStanding } from './statement.ts';

/** What the problems of a control are judged by. */
export interface ControlCase {
  readonly control: Omit<SoaControl, 'problems'>;
  readonly standing: SoaStanding;
  /** Its rows in the statement: none when it is missing, several when it is named twice. */
  readonly rows: readonly StatementRow[];
  readonly legacy: readonly SoaLegacyEntry[];
  /** Whether work on it is planned in an open action. */
  readonly isActedOn: boolean;
  /** Documents that its entry links and that are not in force. */
  readonly notInForce: readonly string[];
  /** What the standard wants to be written down if it applies. */
  readonly toBeWritten: string | undefined;
  readonly today: PlainDate;
  readonly findings: readonly SoaFinding[];
}

/** What to do about a problem of a kind. */
const ADVICE: Readonly<Record<Exclude<SoaProblemKind, 'finding'>, string>> = {
  missing: 'Add an entry with a decision: holdfast soa --draft writes them to begin with.',
  repeated: 'Keep one entry with one decision.',
  legacy: 'Decide on the controls of 2022 that took it over.',
  undecided: 'Decide whether it applies, and say why.',
  unjustified: 'Say why it applies, or why not.',
  'relied-on': 'Include the control, or treat the risk by others.',
  'asked-for': 'Say in the justification why it can be left out all the same.',
  'state-missing': 'Say how far it is in place.',
  unplanned: 'Give it a target date, or an action in the treatment plan.',
  late: 'Finish it, or agree on a new date.',
  'evidence-missing': 'Link what shows it at work, or record it as control evidence.',
  'evidence-failed': 'Mend what failed, and test again.',
  'document-missing': 'Name the control in the document that lays it down, or link the document.',
  'document-not-in-force': 'Link the document that is in force.',
};

const GAP = 'gap' as const;
const REMARK = 'remark' as const;

/** Everything that is wrong with one control, gaps first. What a rule says of it in other words is not said again. */
export function problemsOf(one: ControlCase): readonly SoaProblem[] {
  const own = one.rows.length === 0 ? absent(one) : [...decision(one), ...practice(one)];
  const said = new Set(own.map(({ rule }) => rule));
  const reported = findingsAbout(one)
    .filter(({ rule }) => !said.has(rule))
    .map(
      ({ rule, message, fix, grade }): SoaProblem => ({
        kind: 'finding',
        weight: grade === 'major' || grade === 'minor' ? GAP : REMARK,
        what: message,
        fix,
        rule,
      }),
    );
  return [...own, ...reported].sort((a, b) => Number(a.weight === REMARK) - Number(b.weight === REMARK));
}

function problem(kind: keyof typeof ADVICE, weight: SoaProblem['weight'], what: string, rule?: string): SoaProblem {
  return { kind, weight, what, fix: ADVICE[kind], rule };
}

/** A proposal lacks nothing: it is there to be decided. */
function absent({ standing, legacy }: ControlCase): readonly SoaProblem[] {
  if (standing === 'proposal') return [];
  if (legacy.length > 0) {
    const numbers = inWords(legacy.map((entry) => entry.control));
    return [problem('legacy', GAP, `Decided under ${numbers} of the edition of 2013 alone`, 'legacy-2013-reference')];
  }
  return [problem('missing', GAP, 'The statement has no entry', 'soa-control-missing')];
}

function decision({ control, rows, standing }: ControlCase): readonly SoaProblem[] {
  const { decision: decided, justification, drivers } = control;
  const found: SoaProblem[] = [];
  if (rows.length > 1)
    found.push(problem('repeated', GAP, 'The statement names it more than once', 'soa-control-missing'));
  const ofNew = NEW_CONTROLS.includes(control.control) ? 'new-control-undecided' : 'soa-justification-missing';
  if (decided === 'undecided') found.push(problem('undecided', GAP, 'Whether it applies is not decided', ofNew));
  else if (justification === undefined)
    found.push(problem('unjustified', GAP, 'The decision has no justification', ofNew));
  if (decided !== 'excluded' || standing === 'proposal') return found;
  const risks = drivers.filter(({ kind, saidBy }) => kind === 'risk' && saidBy.includes('record'));
  const others = drivers.filter(({ kind, saidBy }) => kind !== 'risk' && saidBy.includes('record'));
  if (risks.length > 0)
    found.push(problem('relied-on', GAP, `Excluded, although ${named(risks)} on it`, 'soa-implementation-gap'));
  if (others.length > 0)
    found.push(problem('asked-for', REMARK, `Excluded, although ${inWords(others.map(({ name }) => name))} names it`));
  return found;
}

function named(risks: readonly { readonly name: string }[]): string {
  return `${inWords(risks.map(({ name }) => name))} ${risks.length === 1 ? 'relies' : 'rely'}`;
}

function practice(one: ControlCase): readonly SoaProblem[] {
  const { control, notInForce } = one;
  if (control.decision !== 'applicable') return [];
  const links =
    notInForce.length === 0
      ? []
      : [problem('document-not-in-force', REMARK, `${inWords(notInForce)}: linked, and not in force`)];
  return [...plan(one), ...proof(one), ...links];
}

/** A control that applies is in place, or somebody has planned when it will be. */
function plan({ control, isActedOn, rows, today }: ControlCase): readonly SoaProblem[] {
  const { implementation, targetDate } = control;
  const rule = 'soa-implementation-gap';
  if (implementation === undefined)
    return [problem('state-missing', GAP, 'Nothing is said of its implementation', rule)];
  if (implementation === 'implemented') return [];
  if (targetDate !== undefined && targetDate < today)
    return isActedOn
      ? [problem('late', REMARK, `Was to be implemented by ${targetDate}; an open action is about it`)]
      : [problem('late', GAP, `Was to be implemented by ${targetDate}`, rule)];
  const isUnreadable = rows.some(({ facts }) => facts.target_date.state === 'unreadable');
  if (targetDate === undefined && !isActedOn && !isUnreadable)
    return [problem('unplanned', GAP, 'Not implemented, with neither a target date nor an open action', rule)];
  return [];
}

/** What is not in place yet has neither documents nor proof to show. */
function proof({ control, toBeWritten }: ControlCase): readonly SoaProblem[] {
  const { implementation, documents, evidence } = control;
  if (implementation !== 'implemented' && implementation !== 'partial') return [];
  const found: SoaProblem[] = [];
  const last = evidence.find(({ kind }) => kind === 'control-evidence');
  if (last?.result === 'fail') found.push(problem('evidence-failed', GAP, `${last.name}, its newest evidence, failed`));
  if (documents.length === 0 && toBeWritten !== undefined)
    found.push(
      problem('document-missing', GAP, `No document in force names it; the standard asks for: ${toBeWritten}`),
    );
  else if (documents.length === 0) found.push(problem('document-missing', REMARK, 'No document in force names it'));
  if (control.links.length === 0 && evidence.length === 0 && documents.length === 0)
    found.push(problem('evidence-missing', GAP, 'Nothing shows that it works', 'soa-implementation-gap'));
  else if (control.evidenceOn === undefined)
    found.push(problem('evidence-missing', REMARK, 'No dated evidence shows it at work'));
  return found;
}

/** A finding speaks of a control when it names it, or when it stands in its entry. */
function findingsAbout({ control, rows, findings }: ControlCase): readonly SoaFinding[] {
  const isNamed = new RegExp(`(?<![\\p{L}\\p{N}.])${escaped(control.control)}(?![\\p{L}\\p{N}]|\\.\\d)`, 'u');
  return findings.filter(
    ({ message, path, line }) =>
      isNamed.test(message) ||
      (!/\bA\.\d/.test(message) &&
        rows.some((row) => row.record.entry.path === path && row.line <= line && line <= row.endLine)),
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
