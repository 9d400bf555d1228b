import type { VNode } from 'preact';
import type { MatrixCell, MatrixRisk, RiskMatrix } from '../../../views/risk-matrix.ts';
import { type Child, el } from '../el.ts';
import { countOf, documentHref, documentLink, ownerLink } from '../words.ts';
import { plainTable } from './picture.ts';
import { notes, section } from './section.ts';

/** The most levels that have a colour of their own. */
const TONES = 5;

/** Risks by likelihood and impact: as they would be with nothing done, and as they are left. */
export function risksPart(matrix: RiskMatrix): VNode {
  const { risks, cells, unplaced, method, threshold } = matrix;
  const above = risks.filter(({ aboveThreshold }) => aboveThreshold === true).length;
  const lede =
    risks.length === 0
      ? 'No open risk is on record.'
      : `${countOf(risks.length, 'open risk')}; ${above === 0 ? 'none' : above} above what may be lived with${threshold === undefined ? '' : ` (${threshold})`}.`;
  return section(
    'risks',
    'Risks',
    [lede, method ? [' Scales and levels are those of ', documentLink(method), '.'] : ''],
    notes(matrix.notes),
    cells.length === 0
      ? null
      : el(
          'div',
          { class: 'matrices' },
          grid(matrix, 'inherent', 'Before treatment', 'as if nothing were done'),
          grid(matrix, 'residual', 'After treatment', 'what remains'),
        ),
    cells.length === 0 ? null : levelLegend(matrix),
    unplaced.length === 0
      ? null
      : el(
          'div',
          { class: 'unplaced' },
          el('h3', null, 'Without a place'),
          el(
            'ul',
            null,
            unplaced.map((one) =>
              el(
                'li',
                null,
                documentLink(one),
                one.title === undefined ? '' : ` (${one.name})`,
                `, ${one.which === 'inherent' ? 'before' : 'after'} treatment: ${one.why}`,
              ),
            ),
          ),
        ),
    risks.length === 0 ? null : riskTable(matrix),
  );
}

function grid(matrix: RiskMatrix, which: 'inherent' | 'residual', title: string, says: string): VNode {
  const { likelihoods, impacts, cells, risks } = matrix;
  const byName = new Map(risks.map((one) => [one.name, one]));
  return el(
    'div',
    { class: 'scroll', tabIndex: 0, role: 'group', 'aria-label': `Risks ${title.toLowerCase()}` },
    el(
      'table',
      { class: 'matrix' },
      el('caption', null, el('strong', null, title), ` · ${says}`),
      el(
        'thead',
        null,
        el(
          'tr',
          null,
          el('th', { scope: 'col', class: 'corner' }, 'Likelihood ↓ Impact →'),
          impacts.map((step) => stepHead(step, 'col')),
        ),
      ),
      el(
        'tbody',
        null,
        likelihoods.toReversed().map((likelihood) =>
          el(
            'tr',
            null,
            stepHead(likelihood, 'row'),
            impacts.map((impact) => {
              const cell = cells.find((one) => one.likelihood === likelihood.value && one.impact === impact.value);
              return cell ? cellOf(cell, which, matrix, byName) : el('td', null);
            }),
          ),
        ),
      ),
    ),
  );
}

function stepHead({ value, label }: RiskMatrix['impacts'][number], scope: 'col' | 'row'): VNode {
  return el(
    'th',
    { scope },
    el('span', { class: 'step' }, value),
    label === undefined ? null : el('span', { class: 'step-words' }, label),
  );
}

function toneOf(level: string | undefined, { levels }: RiskMatrix): string {
  const index = level === undefined ? -1 : levels.indexOf(level);
  if (index === -1) return 'tone-none';
  return `tone-${levels.length <= 1 ? 0 : Math.round((index / (levels.length - 1)) * (TONES - 1))}`;
}

/** Beyond so many a cell counts the rest. */
const CELL_RISKS = 6;

function cellOf(
  cell: MatrixCell,
  which: 'inherent' | 'residual',
  matrix: RiskMatrix,
  byName: ReadonlyMap<string, MatrixRisk>,
): VNode {
  const here = cell[which];
  return el(
    'td',
    { class: `${toneOf(cell.level, matrix)}${here.length === 0 ? ' empty' : ''}` },
    el('span', { class: 'level' }, cell.aboveThreshold === true ? `▲ ${cell.level ?? ''}` : (cell.level ?? 'no level')),
    here.length === 0
      ? null
      : el(
          'ul',
          { class: 'chips' },
          here.slice(0, CELL_RISKS).map((name) => chip(name, byName.get(name))),
          here.length > CELL_RISKS ? el('li', null, `+${here.length - CELL_RISKS}`) : null,
        ),
  );
}

function chip(name: string, risk: MatrixRisk | undefined): VNode {
  if (!risk) return el('li', null, name);
  return el('li', null, el('a', { href: documentHref(risk.path), title: risk.title ?? name }, name));
}

function levelLegend(matrix: RiskMatrix): VNode {
  return el(
    'ul',
    { class: 'legend', 'aria-label': 'Levels' },
    matrix.levels.map((level) =>
      el('li', null, el('span', { class: `swatch ${toneOf(level, matrix)}`, 'aria-hidden': 'true' }), level),
    ),
    el(
      'li',
      null,
      el('span', { 'aria-hidden': 'true' }, '▲ '),
      'needs treatment, or the acceptance of whoever has the authority',
    ),
  );
}

function riskTable({ risks }: RiskMatrix): VNode {
  const score = (one: MatrixRisk['inherent']): Child => (one ? `${one.likelihood} × ${one.impact}` : 'not scored');
  return el(
    'details',
    { class: 'numbers' },
    el('summary', null, 'The risks as a table'),
    plainTable('Open risks', risks, [
      { title: 'Risk', cell: (one) => [documentLink(one), one.title === undefined ? '' : ` (${one.name})`] },
      { title: 'Before', cell: ({ inherent }) => score(inherent) },
      { title: 'After', cell: ({ residual }) => score(residual) },
      {
        title: 'Level now',
        cell: ({ level, aboveThreshold }) =>
          level === undefined ? 'not known' : aboveThreshold ? `▲ ${level}` : level,
      },
      { title: 'Treatment', cell: ({ treatment }) => treatment ?? '' },
      { title: 'Risk owner', cell: ({ owner }) => ownerLink(owner) },
    ]),
  );
}
