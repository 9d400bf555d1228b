import { type ComponentChildren, h } from 'preact';
import type { SoaControl, StatementOfApplicability } from '../../views/soa/statement.ts';
import { oneLine } from '../escape.ts';
import { htmlPage } from '../html/page.ts';
import { controlMap } from './soa-map-html.ts';
import { SOA_STYLES } from './soa-styles.ts';
import { themeTable } from './soa-theme-html.ts';
import {
  certificatesInWords,
  nameOfStatement,
  notCheckedInWords,
  ownerInWords,
  type ProblemGroup,
  problemGroups,
  THEMES,
} from './soa-words.ts';

/** The statement as a page of HTML that stands for itself. */
export function soaHtml(statement: StatementOfApplicability): string {
  const { controls } = statement;
  const groups = problemGroups(controls);
  const anchors = anchorsOf(controls);
  const body = [
    header(statement),
    totals(statement),
    controlMap(controls, anchors),
    problems(
      'Gaps',
      groups.filter(({ weight }) => weight === 'gap'),
    ),
    problems(
      'Worth a look',
      groups.filter(({ weight }) => weight === 'remark'),
    ),
    ...THEMES.map(({ theme, title }) =>
      themeTable(
        title,
        controls.filter((control) => control.theme === theme),
        anchors,
      ),
    ),
    legacyTable(statement),
    notChecked(statement),
    h('footer', {}, `As of ${statement.today}. ISO/IEC 27001:2022, 6.1.3 d. Made from the records of the repository.`),
  ];
  return htmlPage({ title: `${titleOf(statement)} · ${nameOfStatement(statement)}`, body, styles: SOA_STYLES });
}

function titleOf({ sources }: StatementOfApplicability): string {
  return sources[0]?.title ?? 'Statement of applicability';
}

/** By place: what a control is called may be anything. */
function anchorsOf(controls: readonly SoaControl[]): ReadonlyMap<string, string> {
  return new Map(controls.map(({ control }, index) => [control, `control-${index + 1}`]));
}

function header(statement: StatementOfApplicability): ComponentChildren {
  const { sources, today } = statement;
  const [source] = sources;
  const title = titleOf(statement);
  const kicker = title.toLowerCase() === 'statement of applicability' ? 'ISO/IEC 27001' : 'Statement of applicability';
  const facts: readonly (readonly [string, string])[] = source
    ? [
        ['Edition', source.edition === undefined ? 'not said' : source.edition.slice(-4)],
        ['Approved', approval(source.approvedOn, source.approvedBy)],
        ['Owner', ownerInWords(source)],
        ['Certificate', certificatesInWords(statement).join('. ') || 'none'],
        ['As of', today],
      ]
    : [['As of', today]];
  return h(
    'header',
    {},
    h('p', { class: 'kicker' }, kicker),
    h('h1', {}, oneLine(title)),
    h('p', { class: 'lead' }, oneLine(nameOfStatement(statement))),
    ...(statement.scope === undefined ? [] : [h('p', { class: 'scope' }, oneLine(statement.scope))]),
    h(
      'dl',
      { class: 'facts' },
      facts.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, oneLine(value)))),
    ),
  );
}

function approval(on: string | undefined, by: readonly string[]): string {
  if (on === undefined) return 'not approved';
  return by.length === 0 ? on : `${on} by ${by.join(', ')}`;
}

function totals({ totals: sums }: StatementOfApplicability): ComponentChildren {
  const { implementation } = sums;
  const items: readonly (readonly [number, string, string])[] = [
    [sums.applicable, 'applicable', 'first'],
    [sums.excluded, 'excluded', ''],
    ...(sums.undecided > 0 ? [[sums.undecided, 'undecided', 'bad'] as const] : []),
    [implementation.implemented, 'implemented', ''],
    [implementation.partial, 'partial', ''],
    [implementation.planned + implementation['not-started'], 'planned or not started', ''],
    ...(implementation.unsaid > 0 ? [[implementation.unsaid, 'with nothing said', 'bad'] as const] : []),
    ...(sums.own > 0 ? [[sums.own, 'of your own', ''] as const] : []),
  ];
  return h(
    'ul',
    { class: 'totals', 'aria-label': 'Totals' },
    items.map(([number, words, tone]) => h('li', { class: tone }, h('strong', {}, number), h('span', {}, words))),
  );
}

function problems(title: string, groups: readonly ProblemGroup[]): ComponentChildren {
  if (groups.length === 0) return undefined;
  const items = groups.map(({ what, controls, owners, fix, rule }) =>
    h(
      'li',
      { class: 'keep' },
      h(
        'div',
        {},
        h('p', {}, h('strong', {}, oneLine(what))),
        h('p', { class: 'soft small' }, oneLine(fix), rule === undefined ? '' : ` (${rule})`),
      ),
      h(
        'div',
        {},
        h('p', { class: 'id' }, oneLine(controls.join(', '))),
        h('p', { class: 'soft small' }, oneLine(owners.join(', '))),
      ),
    ),
  );
  return h('section', {}, h('h2', {}, title), h('ul', { class: 'problems' }, items));
}

function legacyTable({ legacy }: StatementOfApplicability): ComponentChildren {
  if (legacy.length === 0) return undefined;
  return h(
    'section',
    {},
    h('h2', {}, 'Numbers of the edition of 2013'),
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ['2013', 'Now', 'Decision', 'Justification'].map((words) => h('th', { scope: 'col' }, words)),
        ),
      ),
      h(
        'tbody',
        {},
        legacy.map(({ control, successors, decision, justification }) =>
          h(
            'tr',
            {},
            [control, successors.join(', '), decision, justification ?? ''].map((text) => h('td', {}, oneLine(text))),
          ),
        ),
      ),
    ),
  );
}

function notChecked({ notChecked: missed }: StatementOfApplicability): ComponentChildren {
  if (missed.length === 0) return undefined;
  return h(
    'section',
    {},
    h('h2', {}, 'Not checked'),
    h(
      'ul',
      {},
      missed.map((one) => h('li', {}, oneLine(notCheckedInWords(one)))),
    ),
  );
}
