import type { Kpi } from '../../src/metrics/define-kpi.ts';
import { KPIS } from '../../src/metrics/kpi-registry.ts';
import { DEFAULT_KPI_SETTINGS } from '../../src/metrics/kpi-settings.ts';
import { targetWords } from '../../src/render/kpis/kpi-words.ts';

const INTRODUCTION = `# Key performance indicators

<!-- Generated from src/metrics/kpis by \`npm run generate\`: do not edit. -->

What Holdfast works out from the records (ISO/IEC 27001:2022, 9.1). A \`metric\` record whose \`formula\` is one of these ids is
worked out by Holdfast: its target counts in place of the one here, and its measurements are compared with the recalculation.

- A period begins on its first day and ends with its last one, in the configured time zone.
- With nothing to measure the value is \`n/a\`: neither good nor bad, and skipped in a run of misses.
- A value stands with its numerator, its denominator and what was left out and why. Groups are pooled by their sums.
- The unrounded value is compared with the target. Percentages and hours are shown with one decimal.
- Fewer than five cases are a small sample, which alone makes no run of misses.
- A period that is over keeps its figure: cases belong to the period of an event, such as a detection or a due day. What is about
  a day that is past is worked out as far as the records tell how things stood then; where they do not, it is said and not judged.
- None of these says how much of a standard is met.
`;

/** One page about all KPIs, the ones for leadership first. */
export function kpiPage(): { readonly path: string; readonly content: string } {
  const inOrder = [...KPIS.filter(({ headline }) => headline), ...KPIS.filter(({ headline }) => !headline)];
  const table = [
    '| KPI | Name | Unit | Target | Leadership |',
    '| - | - | - | - | - |',
    ...inOrder.map(
      (kpi) =>
        `| [\`${kpi.id}\`](#${kpi.id}) | ${kpi.name} | ${kpi.unit} | ${targetOf(kpi)} | ${kpi.headline ? 'yes' : ''} |`,
    ),
  ];
  return { path: 'docs/kpis.md', content: [INTRODUCTION, ...table, '', ...inOrder.map(sectionOf)].join('\n') };
}

function sectionOf(kpi: Kpi): string {
  const { id, name, unit, direction, measures, says, edges } = kpi;
  const better = { up: 'higher is better', down: 'lower is better', band: 'near the target is better' }[direction];
  const of = measures === 'period' ? 'what happened in a period' : 'how things stand on the last day of a period';
  const label = kpi.qualifier ? `${name} (${kpi.qualifier(DEFAULT_KPI_SETTINGS)})` : name;
  const serves = [...kpi.clauses, ...kpi.controls].join(', ');
  return [
    `## ${id}`,
    '',
    `**${label}**: ${unit}, ${better}; target ${targetOf(kpi)}. It is about ${of}.${serves === '' ? '' : ` Serves ${serves}.`}`,
    '',
    says,
    '',
    ...edges.map((edge) => `- ${edge}`),
    '',
  ].join('\n');
}

function targetOf({ target, direction, unit }: Kpi): string {
  return target === undefined ? 'none' : targetWords({ direction, target }, unit);
}
