import { h } from 'preact';
import type { SoaChange, SoaDifference } from '../../views/soa/soa-difference.ts';
import { oneLine } from '../escape.ts';
import { htmlPage } from '../html/page.ts';
import { changesByControl, summaryOfDifference } from './soa-difference-text.ts';
import { CHANGE_WORDS, changeInWords, notCheckedInWords, sideInWords } from './soa-words.ts';

/** What changed between two statements, as a page of HTML that stands for itself. */
export function soaDifferenceHtml(difference: SoaDifference): string {
  const { before, after, notChecked } = difference;
  const rows = changesByControl(difference).flatMap((changes) => changes.map(rowOf));
  const body = [
    h(
      'header',
      {},
      h('p', { class: 'kicker' }, 'Statement of applicability'),
      h('h1', {}, 'What changed'),
      h('p', { class: 'lead' }, summaryOfDifference(difference)),
      h(
        'dl',
        { class: 'facts' },
        [
          ['From', sideInWords(before)],
          ['To', sideInWords(after)],
        ].map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, oneLine(value ?? '')))),
      ),
    ),
    rows.length === 0
      ? undefined
      : h(
          'table',
          {},
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              ['Control', 'What', 'Change', 'Owner'].map((words) => h('th', { scope: 'col' }, words)),
            ),
          ),
          h('tbody', {}, rows),
        ),
    notChecked.length === 0
      ? undefined
      : h(
          'section',
          {},
          h('h2', {}, 'Not compared'),
          h(
            'ul',
            {},
            notChecked.map((one) => h('li', {}, oneLine(notCheckedInWords(one)))),
          ),
        ),
  ];
  return htmlPage({ title: 'Statement of applicability: what changed', body });
}

/** The control is named in the first of its rows alone. */
function rowOf({ control, title, kind, before, after, owner }: SoaChange, index: number) {
  const name = [
    h('span', { class: 'id soft' }, oneLine(control)),
    title === undefined ? '' : h('div', {}, h('strong', {}, oneLine(title))),
  ];
  return h(
    'tr',
    {},
    h('td', {}, index === 0 ? name : ''),
    h('td', { class: 'soft' }, CHANGE_WORDS[kind]),
    h('td', {}, oneLine(changeInWords(before, after))),
    h('td', { class: 'soft' }, index === 0 ? oneLine(owner ?? 'nobody') : ''),
  );
}
