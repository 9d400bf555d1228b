import { logSource, logText } from '../render/escape.ts';
import { count } from '../render/words.ts';
import type { Adopted, Conversion } from './adopt.ts';

/** Most values that nobody can read, keys and rules that are listed one by one. */
const LISTED_MAX = 10;

/** What `holdfast adopt` found and proposes, for people. */
export function adoptText(adopted: Adopted): string {
  const { adoption, config, isConfigured, report, baseline, conversions } = adopted;
  const { documents, governed, habits, keys, unreadable, registers } = adoption;
  const habitLines = Object.entries(habits)
    .sort((a, b) => b[1] - a[1])
    .map(([habit, n]) => `  ${String(n).padStart(5)}  ${habitWords(habit)}`);
  const keyLines = keys
    .slice(0, LISTED_MAX)
    .map(({ key, field, documents: n }) => `  ${String(n).padStart(5)}  ${logText(key)} (${field})`);
  const unreadableLines = unreadable
    .slice(0, LISTED_MAX)
    .map(
      ({ path, line, column, why, fix }) => `  ${logText(path)}:${line}:${column}  ${logText(why)}. ${logText(fix)}`,
    );
  const rules = new Map<string, number>();
  for (const { rule } of report.findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const ruleLines = [...rules].sort((a, b) => b[1] - a[1]).map(([rule, n]) => `  ${String(n).padStart(5)}  ${rule}`);
  return [
    `${count(documents, 'document')}, ${governed} of which say who owns them or when they are reviewed`,
    '',
    'How they say it:',
    ...habitLines,
    '',
    ...section('Keys and labels that can be read:', keyLines, keys.length),
    ...section(
      'Tables that are registers:',
      registers
        .slice(0, LISTED_MAX)
        .map(({ path, of, rows }) => `  ${String(rows).padStart(5)}  ${logText(path)} (${of})`),
      registers.length,
    ),
    ...section('What nobody can read:', unreadableLines, unreadable.length),
    isConfigured ? 'Proposed holdfast.yml (there is one already; it is not replaced):' : 'Proposed holdfast.yml:',
    '',
    ...config
      .trimEnd()
      .split('\n')
      .map((line) => `  ${logSource(line)}`),
    '',
    `The first report would be: ${count(report.summary.errors, 'error')}, ${count(report.summary.warnings, 'warning')}, ${count(report.summary.notices, 'notice')}`,
    ...ruleLines,
    '',
    ...(baseline
      ? [
          `With a baseline the team starts green: these ${baseline.total} are put up with until ${baseline.until}, and only what is new fails.`,
          '',
        ]
      : []),
    ...conversionLines(conversions),
    nextSteps(adopted),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[], all: number): readonly string[] {
  if (all === 0) return [];
  return [title, ...lines, ...(all > lines.length ? [`         and ${all - lines.length} more`] : []), ''];
}

const HABITS: Readonly<Record<string, string>> = {
  'front-matter': 'front matter',
  none: 'nothing',
  sidecar: 'a YAML file beside the document',
  'unfenced-yaml': 'YAML without an opening fence',
};

function habitWords(habit: string): string {
  return HABITS[habit] ?? habit;
}

function conversionLines(conversions: readonly Conversion[]): readonly string[] {
  const able = conversions.filter((one) => 'after' in one).length;
  const kept = conversions.flatMap((one) => ('kept' in one ? [`  ${logText(one.path)}: ${logText(one.kept)}`] : []));
  if (conversions.length === 0) return [];
  return [
    `--write turns the block of ${count(able, 'document')} into front matter, and changes nothing else in them.`,
    ...(kept.length === 0 ? [] : ['These stay as they are:', ...kept.slice(0, LISTED_MAX)]),
    '',
  ];
}

function nextSteps({ isConfigured, baseline }: Adopted): string {
  if (isConfigured) return 'Compare the proposal with your holdfast.yml.';
  return `holdfast adopt --write writes ${baseline ? 'both' : 'it'}.`;
}
