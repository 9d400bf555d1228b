import type { CertificationTimeline, TimelineItem, TimelineLane } from '../views/certification-timeline.ts';
import { mermaidBlock, mermaidLabel } from './mermaid.ts';

const LANES: readonly (readonly [lane: TimelineLane, title: string, word: string])[] = [
  ['certificate', 'Certificate', 'Certificate'],
  ['external-audit', 'Certification body', ''],
  ['internal-audit', 'Internal audits', 'Audit'],
  ['management-review', 'Management reviews', 'Review'],
];

/** Mermaid's words for how a bar looks. */
const LOOKS: Readonly<Record<TimelineItem['state'], string>> = {
  held: 'done, ',
  over: 'done, ',
  running: 'active, ',
  planned: '',
  due: 'crit, ',
};

/** The certification cycle as a Gantt chart in Mermaid, with today marked. Empty without anything to show. */
export function timelineGantt({ items }: CertificationTimeline): string {
  if (items.length === 0) return '';
  const lanes = LANES.flatMap(([lane, title, word]) => {
    const own = items.filter((item) => item.lane === lane);
    return own.length === 0 ? [] : [`    section ${title}`, ...own.map((item) => barOf(item, word))];
  });
  return mermaidBlock([
    'gantt',
    '    dateFormat YYYY-MM-DD',
    '    axisFormat %b %Y',
    '    tickInterval 6month',
    ...lanes,
  ]);
}

/** Names that come from documents get a word in front: none may begin with a word of Mermaid's. */
function barOf({ name, from, to, state }: TimelineItem, word: string): string {
  const label = name.toLowerCase().includes(word.toLowerCase()) && word !== 'Certificate' ? name : `${word} ${name}`;
  const shown = /^(?:section|title|click|dateFormat|axisFormat|tickInterval|todayMarker|excludes|includes)\b/i.test(
    label,
  )
    ? `· ${label}`
    : label;
  if (from === to) return `    ${mermaidLabel(shown)} :${LOOKS[state]}milestone, ${from}, 0d`;
  return `    ${mermaidLabel(shown)} :${LOOKS[state]}${from}, ${to}`;
}
