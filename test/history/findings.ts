import { type Day, earlierOf, plusDays, TODAY } from './days.ts';
import { type Case, type Course, FINDINGS } from './finding-cases.ts';
import type { Incident } from './incidents.ts';
import { type Kept, keptOf, listOf, must, textOf } from './kept.ts';
import { type Random, randomFrom } from './random.ts';
import { numbering, type Part, recordText, type State, type Written } from './writing.ts';

export interface Nonconformity {
  readonly id: string;
  readonly source: string;
  readonly sourceRef?: string | undefined;
  readonly grade: 'major' | 'minor' | 'ofi';
  readonly requirement: readonly string[];
  readonly statement: string;
  readonly status: string;
  readonly detectedOn: Day;
  readonly recordedOn: Day;
  /** The last day on which it was closed. */
  readonly closedOn?: Day | undefined;
  /** When it was closed before it was opened again. */
  readonly closedBefore?: Day | undefined;
  /** The last day for the answer to the certification body. */
  readonly responseDue?: Day | undefined;
  readonly actions: readonly string[];
}

export interface Postponement {
  readonly from: Day;
  readonly to: Day;
  /** The day on which it was agreed. */
  readonly on: Day;
}

export interface CorrectiveAction {
  readonly id: string;
  readonly nonconformity: string;
  readonly status: string;
  /** The day that holds now. */
  readonly due: Day;
  /** The day that was agreed first, whether its record says it or a postponement does. */
  readonly firstDue: Day;
  /** Whether the record says the first day by itself. */
  readonly saysFirstDue: boolean;
  readonly postponements: readonly Postponement[];
  readonly recordedOn: Day;
  readonly implementedOn?: Day | undefined;
  readonly verifyAfter?: Day | undefined;
  readonly verifiedOn?: Day | undefined;
  readonly effective?: boolean | undefined;
  readonly closedOn?: Day | undefined;
}

export interface FindingsTruth {
  readonly nonconformities: readonly Nonconformity[];
  readonly actions: readonly CorrectiveAction[];
}

/** Whose work it is to remove a cause, and who looks afterwards. */
const DOERS = ['dev', 'paulo', 'hugo', 'lena', 'yuki', 'milo'];

interface Made extends Nonconformity {
  readonly title: string;
  readonly owner: string;
}

interface MadeAction extends CorrectiveAction {
  readonly title: string;
  readonly doer: string;
}

/** Nonconformities and their corrective actions; those that came out of incidents name them. */
export function findings(incidents: readonly Incident[]): Part<FindingsTruth> {
  const random = randomFrom(10_02);
  const keptFindings = keptOf('nonconformity');
  const keptActions = keptOf('corrective-action');
  const findingId = numbering('NC', keptFindings.map(idOf));
  const actionId = numbering('CA', keptActions.map(idOf));
  const made = FINDINGS.map((one) => toFinding(one, findingId(one.on), sourceOf(one, incidents), actionId, random));
  return {
    written: made.flatMap(({ finding, actions }) => [findingFile(finding, actions), ...actions.map(actionFile)]),
    truth: {
      nonconformities: [
        ...keptFindings.map(keptFinding),
        ...made.map(({ finding: { title, owner, ...rest } }) => rest),
      ],
      actions: [
        ...keptActions.map(keptAction),
        ...made.flatMap(({ actions }) => actions.map(({ title, doer, ...rest }) => rest)),
      ],
    },
  };
}

/** `incident:2` stands for one of the grave incidents that has a case of its own. */
function sourceOf({ ref, on }: Case, incidents: readonly Incident[]): string | undefined {
  if (!ref?.startsWith('incident:')) return ref;
  const before = incidents.filter(({ recordedOn, real, status }) => recordedOn <= on && real && status === 'closed');
  return before.sort((a, b) => a.detected - b.detected).at(-1)?.id;
}

function toFinding(
  one: Case,
  id: string,
  sourceRef: string | undefined,
  actionId: (day: Day) => string,
  random: Random,
): { readonly finding: Made; readonly actions: readonly MadeAction[] } {
  const actions = one.actions.flatMap((course, index) => {
    const recordedOn = plusDays(one.on, 6 + index * 5);
    return toAction(
      course,
      { id: actionId(recordedOn), nonconformity: id, recordedOn, title: actionTitle(one, index) },
      random,
    );
  });
  const isDone = actions.every(({ status }) => ['closed', 'ineffective'].includes(status));
  const status = one.status ?? (isDone && (actions.length > 0 || one.grade === 'ofi') ? 'closed' : 'actioned');
  const last = actions
    .flatMap(({ verifiedOn }) => verifiedOn ?? [])
    .sort()
    .at(-1);
  const closed = earlierOf(plusDays(last ?? plusDays(one.on, 30), one.closedAfter ?? 2), plusDays(TODAY, -1));
  const again = one.closedAgainAfter === undefined ? undefined : plusDays(closed, one.closedAgainAfter);
  const finding: Made = {
    id,
    source: one.source,
    sourceRef,
    grade: one.grade,
    requirement: one.requirement,
    statement: one.statement,
    status,
    detectedOn: one.on,
    recordedOn: plusDays(one.on, 1),
    closedOn: status === 'closed' ? (again ?? closed) : undefined,
    closedBefore: again === undefined ? undefined : closed,
    responseDue: one.responseDue,
    actions: actions.map(({ id: action }) => action),
    title: one.title,
    owner: random.pick(['role:isms-manager', 'role:platform-lead', 'role:engineering-lead', 'role:people-lead']),
  };
  return { finding, actions };
}

function actionTitle({ title }: Case, index: number): string {
  const what = [
    'Change the way of working',
    'Let a tool look after it',
    'Tell everybody and try it out',
    'Look again a month later',
  ];
  return `${what[index % what.length]}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

function toAction(
  course: Course,
  base: Pick<MadeAction, 'id' | 'nonconformity' | 'recordedOn' | 'title'>,
  random: Random,
): MadeAction {
  const doer = random.pick(DOERS);
  const firstDue = typeof course === 'string' ? plusDays(base.recordedOn, random.between(28, 60)) : course.open;
  const common = { ...base, doer, saysFirstDue: true, postponements: [], firstDue, due: firstDue };
  const done = (on: Day, more: Partial<MadeAction> = {}): MadeAction => ({
    ...common,
    ...verified(on, random),
    ...more,
  });
  if (typeof course !== 'string') {
    const moved = 'movedFrom' in course ? [postponed(course.movedFrom, course.open)] : [];
    return { ...common, firstDue: moved[0]?.from ?? firstDue, postponements: moved, status: 'in-progress' };
  }
  const once = postponed(firstDue, plusDays(firstDue, 35));
  const twice = postponed(once.to, plusDays(once.to, 28));
  const movedOnce = { postponements: [once], due: once.to };
  switch (course) {
    case 'in-time':
      return done(plusDays(firstDue, -random.between(1, 16)));
    case 'early':
      return done(plusDays(base.recordedOn, 12), early(base.recordedOn));
    case 'on-the-day':
      return done(firstDue);
    case 'late':
      return done(plusDays(firstDue, random.between(1, 24)));
    case 'moved':
      return done(plusDays(firstDue, random.between(5, 35)), movedOnce);
    case 'moved-and-late':
      return done(plusDays(once.to, random.between(3, 15)), movedOnce);
    case 'moved-twice':
      return done(plusDays(once.to, random.between(2, 28)), { postponements: [once, twice], due: twice.to });
    case 'moved-without-first-day':
      return done(plusDays(firstDue, 20), { ...movedOnce, saysFirstDue: false });
    case 'without-first-day':
      return done(plusDays(firstDue, -3), { saysFirstDue: false });
    case 'ineffective':
      return done(plusDays(firstDue, -2), { status: 'ineffective', effective: false });
    case 'implemented': {
      const { implementedOn, verifyAfter } = verified(plusDays(firstDue, -4), random);
      return { ...common, implementedOn, verifyAfter, status: 'implemented' };
    }
  }
}

/** Due four months later, in another quarter than it is done. */
function early(recordedOn: Day): Pick<MadeAction, 'due' | 'firstDue'> {
  const due = plusDays(recordedOn, 125);
  return { due, firstDue: due };
}

function postponed(from: Day, to: Day): Postponement {
  return { from, to, on: plusDays(from, -6) };
}

function verified(implementedOn: Day, random: Random) {
  const verifyAfter = plusDays(implementedOn, 30);
  const verifiedOn = plusDays(verifyAfter, random.between(0, 12));
  const closedOn = plusDays(verifiedOn, 1);
  return { implementedOn, verifyAfter, verifiedOn, closedOn, effective: true, status: 'closed' };
}

/** Tomas was the ISMS manager until Ines took over. */
function managerOn(day: Day): string {
  return day < '2025-09-01' ? 'tomas' : 'ines';
}

function findingFile(finding: Made, actions: readonly MadeAction[]): Written {
  const path = `records/nonconformities/${finding.id}.md`;
  const text = (status: string, closedOn: Day | undefined, named: readonly string[]): string =>
    findingText({ ...finding, status, closedOn, actions: named });
  const by = managerOn(finding.recordedOn);
  const states: State[] = [
    { on: finding.recordedOn, by, message: `${finding.id}: ${finding.title}`, text: text('open', undefined, []) },
  ];
  const add = (on: Day, message: string, state: string): void => {
    if (state !== states.at(-1)?.text) states.push({ on, by: managerOn(on), message, text: state });
  };
  const analysed = plusDays(finding.recordedOn, 3);
  if (finding.status !== 'open')
    add(
      analysed,
      `Cause of ${finding.id}`,
      text(finding.status === 'contained' ? 'contained' : 'analysed', undefined, []),
    );
  const planned = actions
    .map(({ recordedOn }) => recordedOn)
    .sort()
    .at(-1);
  if (planned !== undefined) add(planned, `Actions for ${finding.id}`, text('actioned', undefined, finding.actions));
  const { closedBefore, closedOn } = finding;
  if (closedBefore !== undefined) {
    add(closedBefore, `${finding.id} is closed`, text('closed', closedBefore, finding.actions));
    add(plusDays(closedBefore, 14), `${finding.id} is opened again`, text('actioned', undefined, finding.actions));
  }
  if (closedOn !== undefined) add(closedOn, `${finding.id} is closed`, text('closed', closedOn, finding.actions));
  return { path, states };
}

function findingText(finding: Made): string {
  const isPast = (states: readonly string[]): boolean => states.includes(finding.status);
  const isAnalysed = isPast(['analysed', 'actioned', 'closed']);
  return recordText(
    {
      id: finding.id,
      type: 'nonconformity',
      title: finding.title,
      status: finding.status,
      owner: finding.owner,
      recorded_on: finding.recordedOn,
      recorded_by: `person:${managerOn(finding.recordedOn)}`,
      closed_on: finding.closedOn,
      source: finding.source,
      source_ref: finding.sourceRef,
      grade: finding.grade,
      requirement: finding.requirement,
      statement: finding.statement,
      evidence: `Seen on ${finding.detectedOn}; the list of what was looked at is in the folder of ${finding.id}`,
      detected_on: finding.detectedOn,
      correction: isPast(['contained']) || isAnalysed ? 'What was found was put right within the week' : undefined,
      root_cause: isAnalysed ? 'It depended on somebody remembering it' : undefined,
      root_cause_method: isAnalysed ? 'five-whys' : undefined,
      extent: isAnalysed ? 'All teams were asked, and nothing more was found' : undefined,
      actions: finding.actions.length > 0 ? finding.actions : undefined,
      response_due: finding.responseDue,
      clauses: ['10.2'],
    },
    'The lead of the area and the ISMS manager went through it together.',
  );
}

function actionFile(action: MadeAction): Written {
  const first = { ...action, ...NOT_DONE, postponements: [], due: action.firstDue };
  const states: State[] = [
    { on: action.recordedOn, by: action.doer, message: `${action.id}: ${action.title}`, text: actionText(first) },
  ];
  const add = (on: Day, message: string, text: string, by = action.doer): void => {
    if (text !== states.at(-1)?.text) states.push({ on, by, message, text });
  };
  action.postponements.forEach(({ on, to }, index) => {
    const postponements = action.postponements.slice(0, index + 1);
    add(on, `${action.id} is due on ${to}`, actionText({ ...first, status: 'in-progress', postponements, due: to }));
  });
  const { implementedOn, closedOn } = action;
  if (implementedOn !== undefined) {
    const { verifyAfter } = action;
    add(
      implementedOn,
      `${action.id} is done`,
      actionText({ ...action, ...NOT_DONE, status: 'implemented', implementedOn, verifyAfter }),
    );
  } else add(plusDays(action.recordedOn, 4), `${action.id} is begun`, actionText(action));
  if (closedOn !== undefined) add(closedOn, `${action.id} was looked at`, actionText(action), managerOn(closedOn));
  return { path: `records/corrective-actions/${action.id}.md`, states };
}

const NOT_DONE = {
  status: 'open',
  implementedOn: undefined,
  verifiedOn: undefined,
  effective: undefined,
  closedOn: undefined,
} as const;

function actionText(action: MadeAction): string {
  const { implementedOn, verifiedOn } = action;
  const folder = `https://vault.brightwater.example/actions/${action.id.toLowerCase()}`;
  const approver = action.doer === 'dev' || action.doer === 'yuki' ? 'person:oskar' : 'person:nora';
  const text = recordText(
    {
      id: action.id,
      type: 'corrective-action',
      title: action.title,
      status: action.status,
      owner: `person:${action.doer}`,
      recorded_on: action.recordedOn,
      closed_on: action.closedOn,
      nonconformity: action.nonconformity,
      action: 'The step that depended on memory is part of the tool or the list that everybody uses',
      due: action.due,
      original_due: action.saysFirstDue ? action.firstDue : undefined,
      postponements:
        action.postponements.length === 0
          ? undefined
          : action.postponements.map(({ from, to, on }) => ({
              from,
              to,
              approved_by: approver,
              reason: 'The same people were needed for a release',
              date: on,
            })),
      implemented_on: implementedOn,
      implemented_by: implementedOn === undefined ? undefined : [`person:${action.doer}`],
      evidence: implementedOn === undefined ? undefined : [`${folder}/done.pdf`],
      effectiveness_criteria: 'A month later five cases are drawn, and none shows it again',
      verify_after: action.verifyAfter,
      verified_on: verifiedOn,
      verified_by: verifiedOn === undefined ? undefined : `person:${managerOn(verifiedOn)}`,
      effective: action.effective,
      verification_evidence: verifiedOn === undefined ? undefined : [`${folder}/checked.pdf`],
      clauses: ['10.2'],
    },
    action.effective === false ? 'Two of five cases showed it again.' : 'Small, and part of the daily work.',
  );
  return text;
}

function idOf({ fields }: Kept): string {
  return must(fields, 'id');
}

function keptFinding({ fields }: Kept): Nonconformity {
  return {
    id: must(fields, 'id'),
    source: must(fields, 'source'),
    sourceRef: textOf(fields, 'source_ref'),
    grade: must(fields, 'grade') as Nonconformity['grade'],
    requirement: listOf(fields, 'requirement'),
    statement: must(fields, 'statement'),
    status: must(fields, 'status'),
    detectedOn: must(fields, 'detected_on'),
    recordedOn: must(fields, 'recorded_on'),
    closedOn: textOf(fields, 'closed_on'),
    responseDue: textOf(fields, 'response_due'),
    actions: listOf(fields, 'actions'),
  };
}

function keptAction({ fields }: Kept): CorrectiveAction {
  const postponements = listOf<Record<string, string>>(fields, 'postponements');
  return {
    id: must(fields, 'id'),
    nonconformity: must(fields, 'nonconformity'),
    status: must(fields, 'status'),
    due: must(fields, 'due'),
    firstDue: must(fields, 'original_due'),
    saysFirstDue: true,
    postponements: postponements.map((one) => ({
      from: must(one, 'from'),
      to: must(one, 'to'),
      on: must(one, 'date'),
    })),
    recordedOn: must(fields, 'recorded_on'),
    implementedOn: textOf(fields, 'implemented_on'),
    verifyAfter: textOf(fields, 'verify_after'),
    verifiedOn: textOf(fields, 'verified_on'),
    effective: fields.effective as boolean | undefined,
    closedOn: textOf(fields, 'closed_on'),
  };
}
