import { type ComponentChildren, h } from 'preact';
import type { SoaControl } from '../../views/soa/statement.ts';
import { oneLine } from '../escape.ts';
import { stateInWords, THEMES } from './soa-words.ts';

const LEGEND: readonly (readonly [string, string])[] = [
  ['implemented', 'implemented'],
  ['partial', 'partial'],
  ['ahead', 'planned, not started or not said'],
  ['excluded', 'excluded'],
  ['undecided', 'undecided'],
];

/** Every control as a small square that leads to its row: filled when it is in place, struck out when it is left out. */
export function controlMap(controls: readonly SoaControl[], anchors: ReadonlyMap<string, string>): ComponentChildren {
  const rows = THEMES.flatMap(({ theme, title }) => {
    const cells = controls.filter((control) => control.theme === theme).map((control) => cellOf(control, anchors));
    return cells.length === 0
      ? []
      : [
          h(
            'div',
            { class: 'map-row' },
            h('span', {}, title.replace(/ controls$/, '')),
            h('div', { class: 'cells' }, cells),
          ),
        ];
  });
  const hasGap = controls.some(isWithGap);
  const legend = [...LEGEND, ...(hasGap ? [['gap', 'has a gap'] as const] : [])];
  return h(
    'nav',
    { class: 'map', 'aria-label': 'Controls at a glance' },
    rows,
    h(
      'div',
      { class: 'legend' },
      legend.map(([kind, words]) => h('span', {}, h('i', { class: `cell ${kind}`, 'aria-hidden': 'true' }), words)),
    ),
  );
}

function cellOf(control: SoaControl, anchors: ReadonlyMap<string, string>): ComponentChildren {
  const words = [control.control, control.title, control.decision, stateInWords(control)].filter(Boolean).join(', ');
  const label = oneLine(isWithGap(control) ? `${words}, has a gap` : words);
  return h(
    'a',
    {
      class: `cell ${kindOf(control)}${isWithGap(control) ? ' gap' : ''}`,
      href: `#${anchors.get(control.control) ?? ''}`,
      title: label,
      'aria-label': label,
    },
    control.theme === 'own' ? oneLine(control.control) : (control.control.split('.').at(-1) ?? ''),
  );
}

function kindOf({ decision, implementation }: SoaControl): string {
  if (decision !== 'applicable') return decision;
  return implementation === 'implemented' || implementation === 'partial' ? implementation : 'ahead';
}

function isWithGap({ problems }: SoaControl): boolean {
  return problems.some(({ weight }) => weight === 'gap');
}
