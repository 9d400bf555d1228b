import { clockText, type Day, dublinDay, HOUR, MINUTE, plusDays } from './days.ts';
import { SPECIAL, type Special } from './incident-cases.ts';
import { STORIES, type Story } from './incident-stories.ts';
import { type Kept, keptOf, must, textOf } from './kept.ts';
import { type Random, randomFrom } from './random.ts';
import { type Fields, numbering, type Part, recordText, type State, type Written } from './writing.ts';

export type Severity = 'sev1' | 'sev2' | 'sev3' | 'sev4';

/** One incident. Moments are milliseconds since the epoch. */
export interface Incident {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly category: string;
  readonly status: string;
  /** Left out when nobody can tell; with the precision `unknown` it says nothing either. */
  readonly occurred?: number | undefined;
  readonly precision?: 'exact' | 'estimated' | 'unknown' | undefined;
  readonly detected: number;
  readonly reported: number;
  readonly acknowledged?: number | undefined;
  readonly contained?: number | undefined;
  /** The last time, of one that was opened again. */
  readonly resolved?: number | undefined;
  readonly detectedBy: string;
  /** `false` for an exercise or a false alarm. */
  readonly real: boolean;
  readonly autoContained: boolean;
  readonly recordedOn: Day;
  readonly closedOn?: Day | undefined;
  /** The severity that it was recorded with, when it has another one now. */
  readonly firstSeverity?: Severity | undefined;
  /** When it was resolved before it was opened again. */
  readonly resolvedBefore?: number | undefined;
  /** The incident that was recorded twice; this one is the second record of it and no incident. */
  readonly duplicateOf?: string | undefined;
  /** A mistake that is there on purpose. */
  readonly dataError?: string | undefined;
}

/** How many there are besides those of the clean ISMS and those with a case of their own. */
const DRAWN = 30;

interface Draft extends Omit<Incident, 'id' | 'recordedOn'> {
  readonly story: Story;
  readonly personalData: boolean;
  /** Minutes east of Greenwich by which each moment is written. */
  readonly offsets: Partial<Record<Moment, number>>;
  readonly recordedOn: Day;
  readonly duplicate?: boolean | undefined;
}

const MOMENTS = ['occurred', 'detected', 'reported', 'acknowledged', 'contained', 'resolved'] as const;
type Moment = (typeof MOMENTS)[number];

/** All incidents: those of the clean ISMS, the ones that figures have to get right, and some that are drawn. */
export function incidents(): Part<readonly Incident[]> {
  const random = randomFrom(27_001);
  const kept = keptOf('incident');
  const drafts = [...SPECIAL.map((special) => toDraft(special)), ...drawnDrafts(random)].sort(
    (a, b) => a.detected - b.detected,
  );
  const nextId = numbering(
    'INC',
    kept.map(({ fields }) => must(fields, 'id')),
  );
  const named = drafts.map((draft) => ({ ...draft, id: nextId(draft.recordedOn) }));
  const parent = named.find(({ title }) => title === 'Mailbox of the support team taken over');
  const made = named.map((one) => (one.duplicate ? { ...one, duplicateOf: parent?.id } : one));
  return {
    written: made.map(written),
    truth: [...kept.map(keptIncident), ...made.map(toTruth)],
  };
}

function drawnDrafts(random: Random): readonly Draft[] {
  return Array.from({ length: DRAWN }, (_, index) => {
    // One about every 35 days, so that each quarter has some, at any hour.
    const at = Date.parse('2023-12-04T00:00:00Z') + index * 35 * 24 * HOUR + random.between(0, 26 * 24 * 60) * MINUTE;
    return drawn(STORIES[index % STORIES.length] as Story, at, random);
  });
}

function drawn(story: Story, detected: number, random: Random): Draft {
  const severity = random.pick<Severity>([
    'sev2',
    'sev3',
    'sev3',
    'sev3',
    'sev4',
    'sev4',
    'sev4',
    'sev1',
    'sev2',
    'sev3',
  ]);
  const slow = severity === 'sev4' ? 8 : 2;
  const precision = random.pick(['exact', 'exact', 'exact', 'estimated'] as const);
  // A few begin weeks before anybody notices: the mean and the median are to differ.
  const hidden = random.chance(12) ? random.between(5 * 24 * 60, 30 * 24 * 60) : random.between(1, 12 * 60);
  const reported = detected + random.between(0, 40) * MINUTE;
  const acknowledged = reported + random.between(2, 45 * slow) * MINUTE;
  const contained = acknowledged + random.between(5, 240 * slow) * MINUTE;
  const resolved = contained + random.between(20, 96 * 60) * MINUTE;
  const closedOn = plusDays(dublinDay(resolved), random.between(1, 24));
  const occurred = detected - hidden * MINUTE;
  return {
    story,
    title: story.title,
    category: story.category,
    detectedBy: story.detectedBy,
    severity,
    status: 'closed',
    precision,
    ...{ occurred, detected, reported, acknowledged, contained, resolved },
    real: true,
    autoContained: false,
    recordedOn: dublinDay(reported),
    closedOn,
    personalData: story.category === 'data-breach' || random.chance(10),
    offsets: random.chance(25) ? { occurred: 60, contained: 120 } : {},
  };
}

function toDraft(special: Special): Draft {
  const { story: index, at, ...given } = special;
  const story = STORIES[index] as Story;
  const moments = Object.fromEntries(
    MOMENTS.flatMap((name) => (at[name] === undefined ? [] : [[name, Date.parse(at[name])]])),
  );
  const offsets = Object.fromEntries(
    MOMENTS.flatMap((name) => (at[name] === undefined ? [] : [[name, offsetOf(at[name])]])),
  );
  return {
    story,
    title: story.title,
    category: story.category,
    detectedBy: story.detectedBy,
    real: true,
    autoContained: false,
    personalData: false,
    offsets,
    ...given,
    ...(moments as Record<Moment, number>),
    recordedOn: given.recordedOn ?? dublinDay(moments.reported as number),
  };
}

/** Minutes east of Greenwich by which a moment is written. */
function offsetOf(text: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function toTruth({ story, personalData, offsets, duplicate, ...incident }: Draft & { readonly id: string }): Incident {
  return incident;
}

function keptIncident({ fields }: Kept): Incident {
  const moment = (name: string): number | undefined => {
    const text = textOf(fields, name);
    return text === undefined ? undefined : Date.parse(text);
  };
  return {
    id: must(fields, 'id'),
    title: must(fields, 'title'),
    severity: must(fields, 'severity') as Severity,
    category: must(fields, 'category'),
    status: must(fields, 'status'),
    occurred: moment('occurred_at'),
    precision: textOf(fields, 'occurred_precision') as Incident['precision'],
    detected: Date.parse(must(fields, 'detected_at')),
    reported: Date.parse(must(fields, 'reported_at')),
    acknowledged: moment('acknowledged_at'),
    contained: moment('contained_at'),
    resolved: moment('resolved_at'),
    detectedBy: must(fields, 'detected_by'),
    real: fields.real !== false,
    autoContained: fields.auto_contained === true,
    recordedOn: must(fields, 'recorded_on'),
    closedOn: textOf(fields, 'closed_on'),
  };
}

/** First as it was reported, then as it is now. One that was resolved and opened again has both times in between. */
function written(draft: Draft & { readonly id: string }): Written {
  const first: State = {
    on: draft.recordedOn,
    by: reporter(draft),
    message: `${draft.id}: ${draft.title}`,
    text: textAs({ ...draft, status: 'reported', severity: draft.firstSeverity ?? draft.severity, ...NOTHING_YET }),
  };
  const { resolvedBefore: before } = draft;
  const between: readonly State[] =
    before === undefined
      ? []
      : [
          {
            on: dublinDay(before),
            by: reporter(draft),
            message: `${draft.id} is resolved`,
            text: textAs({ ...draft, status: 'resolved', resolved: before, closedOn: undefined }),
          },
        ];
  const text = textAs(draft);
  if (text === first.text) return { path: pathOf(draft), states: [first] };
  const on = draft.closedOn ?? dublinDay(draft.resolved ?? draft.contained ?? draft.acknowledged ?? draft.reported);
  const last: State = { on, by: reporter(draft), message: `${draft.id} is ${draft.status.replaceAll('-', ' ')}`, text };
  return { path: pathOf(draft), states: [first, ...between, last] };
}

const NOTHING_YET = { acknowledged: undefined, contained: undefined, resolved: undefined, closedOn: undefined };

function pathOf({ id }: { readonly id: string }): string {
  return `records/incidents/${id}.md`;
}

function reporter({ story }: Draft): string {
  const people: Readonly<Record<string, string>> = {
    'role:platform-lead': 'dev',
    'role:engineering-lead': 'paulo',
    'role:customer-lead': 'hugo',
    'role:people-lead': 'lena',
    'role:finance-lead': 'milo',
  };
  return people[story.owner] ?? 'dev';
}

function textAs(draft: Draft & { readonly id: string }): string {
  const clock = (name: Moment): string | undefined => {
    const at = draft[name];
    return at === undefined ? undefined : clockText(at, draft.offsets[name]);
  };
  const { story, status, severity, duplicateOf } = draft;
  const isGrave = severity === 'sev1' || severity === 'sev2';
  const risk = isGrave ? RISKS[draft.category] : undefined;
  const links = [...(risk === undefined ? [] : [risk]), ...(duplicateOf === undefined ? [] : [duplicateOf])];
  const fields: Fields = {
    id: draft.id,
    type: 'incident',
    title: draft.title,
    status,
    owner: story.owner,
    recorded_on: draft.recordedOn,
    closed_on: draft.closedOn,
    severity,
    category: draft.category,
    occurred_at: clock('occurred'),
    occurred_precision: draft.precision,
    detected_at: clock('detected'),
    reported_at: clock('reported'),
    acknowledged_at: clock('acknowledged'),
    contained_at: clock('contained'),
    resolved_at: clock('resolved'),
    detected_by: draft.detectedBy,
    real: draft.real,
    auto_contained: draft.autoContained ? true : undefined,
    personal_data: draft.personalData,
    notification_decision: draft.personalData ? NOBODY_TO_TELL : undefined,
    systems: story.systems,
    lessons: status === 'closed' && isGrave ? story.lessons : undefined,
    evidence_handling: isGrave ? 'Logs and mails were copied to the evidence account on the same day' : undefined,
    links: links.length > 0 ? links : undefined,
  };
  return recordText(fields, draft.real ? story.body : 'Nobody was harmed: it was not real.');
}

/** The risks that were looked at again after a grave one. */
const RISKS: Readonly<Record<string, string>> = {
  phishing: 'RSK-01',
  'unauthorised-access': 'RSK-01',
  'data-breach': 'RSK-08',
  supplier: 'RSK-02',
  vulnerability: 'RSK-04',
};

const NOBODY_TO_TELL: Fields = {
  needed: false,
  decided_by: 'role:dpo',
  reason: 'Nobody outside could read it, and nobody is harmed by it',
};
