import { formatInterval, type Interval, interval } from '../calendar/interval.ts';
import { parseInterval } from '../documents/values/interval.ts';
import type { MapNode } from '../model/document.ts';
import type { Entry } from '../records/entry.ts';
import type { RepairEdit, ValueRepair } from './repair.ts';
import { factsOf, isInYaml, isYaml, writtenField } from './written.ts';

/** Ways of writing an interval that need no repair: `12 months`, `1 year 6 months`, `P12M`, a word, a schedule of cron. */
const PLAIN = /^(?:\d+ (?:year|month|week|day)s?(?: \d+ (?:year|month|week|day)s?)*|P\d\S*|[a-z]+(?:-[a-z]+)?)$/;

const UNITS = ['year', 'month', 'week', 'day'] as const;

/** Writes an interval as a number and a unit. What has no unit, or can mean two lengths (`biannual`), stays. */
export const plainIntervals: ValueRepair = {
  name: 'plain-intervals',
  *mend(entry: Entry): Iterable<RepairEdit> {
    for (const fact of factsOf(entry, 'interval')) {
      if (fact.state !== 'given') continue;
      const { start, end, raw, key } = fact;
      const read = parseInterval(raw);
      if (!read.ok || PLAIN.test(raw.trim())) continue;
      yield { start, end, text: formatInterval(read.value), what: `writes ${key} as a number and a unit` };
    }
    if (isYaml(entry.document)) yield* tables(entry);
  },
};

/** `{ month: 6 }`, and the same over several lines. */
function* tables(entry: Entry): Iterable<RepairEdit> {
  for (const name of ['review_interval', 'next_review']) {
    const { key, value: node } = writtenField(entry, name) ?? {};
    if (node?.kind !== 'map' || !isInYaml(entry.document, node.start)) continue;
    const value = intervalIn(node);
    if (!value) continue;
    const { text } = entry.document;
    const isFlow = text[node.start] === '{';
    const close = isFlow ? text.indexOf('}', node.end) + 1 : node.end;
    // A table of its own starts on the next line: the blanks and the line end before it go with it.
    const before = isFlow ? node.start : text.slice(0, node.start).trimEnd().length;
    // A comment would be lost, and what stands between key and table (a tag, an anchor) belongs to a table.
    const isBare = !text.slice(before, close).includes('#') && (isFlow || text[before - 1] === ':');
    if (close <= before || !isBare) continue;
    const what = `writes ${key} as a number and a unit`;
    yield { start: before, end: close, text: `${isFlow ? '' : ' '}${formatInterval(value)}`, what };
  }
}

function intervalIn({ entries }: MapNode): Interval | undefined {
  const sum = { years: 0, months: 0, weeks: 0, days: 0 };
  for (const { key, value } of entries) {
    const unit = UNITS.find((one) => key === one || key === `${one}s`);
    if (!unit || value.kind !== 'scalar' || !/^\d{1,4}$/.test(value.raw)) return undefined;
    sum[`${unit}s`] += Number(value.raw);
  }
  const read = parseInterval(formatInterval(interval(sum)));
  return read.ok ? read.value : undefined;
}
