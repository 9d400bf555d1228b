import type { VNode } from 'preact';
import { interval } from '../../../calendar/interval.ts';
import { addInterval, daysBetween, type PlainDate } from '../../../calendar/plain-date.ts';
import type { CertificationTimeline, TimelineItem, TimelineLane } from '../../../views/certification-timeline.ts';
import { clip } from '../../escape.ts';
import { type Child, el } from '../el.ts';
import { longDay, shortMonth } from '../words.ts';
import { numbers, picture, round } from './picture.ts';
import { section } from './section.ts';

const LANES: readonly (readonly [lane: TimelineLane, title: string])[] = [
  ['certificate', 'Certificate'],
  ['external-audit', 'Certification body'],
  ['internal-audit', 'Internal audits'],
  ['management-review', 'Management reviews'],
];

const STATE_WORDS: Readonly<Record<TimelineItem['state'], string>> = {
  held: 'held',
  planned: 'planned',
  due: 'has to be held by then; not planned',
  running: 'valid',
  over: 'over',
};

const WIDTH = 1000;
const LEFT = 16;
const RIGHT = 16;
const ROW = 30;
const AXIS = 52;
const LANE_GAP = 14;
const LANE_HEAD = 22;
/** How wide the flag on today is. */
const FLAG = 112;
/** About how wide a character of a label is, in units of the picture. */
const CHAR = 6.6;

/** The three years of the certificate with all that keeps it, and where today is. */
export function timelinePart(cycle: CertificationTimeline, today: PlainDate): VNode {
  const { items } = cycle;
  if (items.length === 0) {
    return section(
      'timeline',
      'Certification timeline',
      'No certificate, audit or management review with a day is on record.',
    );
  }
  return section(
    'timeline',
    'Certification timeline',
    `From ${longDay(cycle.from)} to ${longDay(cycle.to)}: the certificate, and what keeps it.`,
    el(
      'div',
      { class: 'scroll panel', tabIndex: 0, role: 'group', 'aria-label': 'Certification timeline' },
      draw(cycle, today),
    ),
    legend(),
    numbers('Certification timeline', items, [
      { title: 'What', cell: ({ lane }) => LANES.find(([key]) => key === lane)?.[1] ?? lane },
      { title: 'Name', cell: ({ name }) => name },
      { title: 'From', cell: ({ from }) => from },
      { title: 'To', cell: ({ to }) => to },
      { title: 'State', cell: ({ state }) => STATE_WORDS[state] },
    ]),
  );
}

interface Scale {
  readonly from: PlainDate;
  readonly x: (day: PlainDate) => number;
}

function scaleOf({ from, to }: CertificationTimeline): Scale {
  const first = `${from.slice(0, 7)}-01` as PlainDate;
  const days = Math.max(daysBetween(first, to) + 30, 90);
  return { from: first, x: (day) => round(LEFT + (daysBetween(first, day) / days) * (WIDTH - LEFT - RIGHT)) };
}

interface Placed {
  readonly item: TimelineItem;
  readonly row: number;
  readonly x: number;
  readonly width: number;
  readonly labelLeft: boolean;
}

function draw(cycle: CertificationTimeline, today: PlainDate): VNode {
  const scale = scaleOf(cycle);
  let y = AXIS;
  const lanes = LANES.flatMap(([lane, title]) => {
    const placed = placeIn(
      cycle.items.filter((item) => item.lane === lane),
      scale,
    );
    if (placed.length === 0) return [];
    const top = y;
    const rows = Math.max(...placed.map(({ row }) => row)) + 1;
    y += LANE_HEAD + rows * ROW + LANE_GAP;
    return [
      el('line', { class: 'rule', x1: LEFT, x2: WIDTH - RIGHT, y1: top, y2: top }),
      el('text', { class: 'lane', x: LEFT, y: top + 16 }, title),
      ...placed.map((one) => mark(one, top + LANE_HEAD + one.row * ROW)),
    ];
  });
  const now = scale.x(today);
  const height = y + 4;
  const nearEnd = now > WIDTH - FLAG - 8;
  return picture(
    {
      id: 'timeline-picture',
      width: WIDTH,
      height,
      title: 'Certification timeline',
      says: cycle.items
        .map(
          ({ name, from, to, state }) => `${name}: ${from === to ? from : `${from} to ${to}`}, ${STATE_WORDS[state]}`,
        )
        .join('. '),
      kind: 'timeline',
    },
    ...axis(cycle, scale, height),
    el('line', { class: 'today', x1: now, x2: now, y1: 12, y2: height - 4 }),
    ...lanes,
    el('rect', { class: 'today-flag', x: nearEnd ? now - FLAG : now, y: 0, width: FLAG, height: 20, rx: 3 }),
    el(
      'text',
      { class: 'today-words', x: nearEnd ? now - FLAG + 8 : now + 8, y: 14 },
      `Today, ${Number(today.slice(8))} ${shortMonth(today.slice(0, 7)).slice(0, 3)}`,
    ),
  );
}

/** Items that would lie on one another, their labels included, get rows of their own. */
function placeIn(items: readonly TimelineItem[], { x }: Scale): readonly Placed[] {
  const ends: number[] = [];
  return items.map((item) => {
    const from = x(item.from);
    const isBar = item.lane === 'certificate';
    const width = Math.max(x(item.to) - from, isBar ? 4 : 0);
    const label = labelOf(item).length * CHAR + 18;
    const labelLeft = !isBar && from + width + label > WIDTH - RIGHT;
    const start = labelLeft ? from - label : from - 8;
    const end = isBar ? from + width : labelLeft ? from + width + 10 : from + width + label;
    const free = ends.findIndex((taken) => taken <= start);
    const row = free === -1 ? ends.length : free;
    ends[row] = end;
    return { item, row, x: from, width: round(width), labelLeft };
  });
}

function labelOf({ name, lane, to }: TimelineItem): string {
  const short = clip(name, LABEL_MAX_CHARS);
  return lane === 'certificate' ? `${short} · until ${to}` : `${short} · ${to}`;
}

function mark({ item, x, width, labelLeft }: Placed, top: number): Child {
  const { state, lane } = item;
  if (lane === 'certificate') {
    return [
      el('rect', { class: `bar ${state}`, x, y: top + 2, width, height: 22, rx: 4 }),
      el('text', { class: `bar-words ${state}`, x: x + 10, y: top + 17 }, labelOf(item)),
    ];
  }
  const middle = top + 13;
  const end = round(x + width);
  return [
    width > 4 ? el('line', { class: `span ${state}`, x1: x, x2: end, y1: middle, y2: middle }) : null,
    state === 'due'
      ? el('path', { class: 'dot due', d: `M${x} ${middle - 7}l7 7l-7 7l-7 -7z` })
      : el('circle', { class: `dot ${state}`, cx: end, cy: middle, r: 5.5 }),
    labelLeft
      ? el('text', { class: 'words', x: round(x - 12), y: middle + 4, 'text-anchor': 'end' }, labelOf(item))
      : el('text', { class: 'words', x: round(end + 12), y: middle + 4 }, labelOf(item)),
  ];
}

/** A longer name would run out of the picture; the table below has it whole. */
const LABEL_MAX_CHARS = 60;

const QUARTER = interval({ months: 3 });

/** A line at each quarter, and the year where one begins. */
function axis({ to }: CertificationTimeline, { from, x }: Scale, height: number): readonly VNode[] {
  const lines: VNode[] = [];
  const firstMonth = Math.ceil((Number(from.slice(5, 7)) - 1) / 3) * 3;
  let day = addInterval(`${from.slice(0, 4)}-01-01` as PlainDate, interval({ months: firstMonth }));
  for (let guard = 0; day <= to && guard < 400; guard++) {
    const at = x(day);
    const isYear = day.slice(5, 7) === '01';
    lines.push(
      el('line', { class: isYear ? 'grid year' : 'grid', x1: at, x2: at, y1: isYear ? 34 : AXIS, y2: height }),
    );
    if (isYear) lines.push(el('text', { class: 'year', x: at + 6, y: 45 }, day.slice(0, 4)));
    day = addInterval(day, QUARTER);
  }
  return lines;
}

function legend(): VNode {
  const sign = (kind: string, words: string): VNode =>
    el(
      'li',
      null,
      el(
        'svg',
        { class: 'picture sign', viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
        kind === 'due'
          ? el('path', { class: 'dot due', d: 'M8 1l7 7l-7 7l-7 -7z' })
          : el('circle', { class: `dot ${kind}`, cx: 8, cy: 8, r: 5.5 }),
      ),
      words,
    );
  return el(
    'ul',
    { class: 'legend', 'aria-label': 'Signs' },
    sign('held', 'held'),
    sign('planned', 'planned'),
    sign('due', 'last day for it; nobody has planned it'),
  );
}
