import { type ComponentChildren, h } from 'preact';
import type { SoaControl, SoaEvidence } from '../../views/soa/statement.ts';
import { oneLine, webAddress } from '../escape.ts';
import { count } from '../words.ts';
import { DRIVER_WORDS, ownerInWords, stateInWords, stateTone } from './soa-words.ts';

/** The controls of a theme as a table: what each is, why, what is done and what shows it. */
export function themeTable(
  title: string,
  controls: readonly SoaControl[],
  anchors: ReadonlyMap<string, string>,
): ComponentChildren {
  if (controls.length === 0) return undefined;
  const heads: readonly (readonly [string, string])[] = [
    ['what', 'Control'],
    ['why', 'Why'],
    ['practice', 'In practice'],
    ['evidence', 'Evidence'],
  ];
  return h(
    'section',
    {},
    h('h2', {}, title),
    h('p', { class: 'soft small' }, count(controls.length, 'control')),
    h(
      'table',
      { class: 'statement' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          heads.map(([name, words]) => h('th', { class: name, scope: 'col' }, words)),
        ),
      ),
      h(
        'tbody',
        {},
        controls.map((control) => controlRow(control, anchors.get(control.control) ?? '')),
      ),
    ),
  );
}

function controlRow(control: SoaControl, anchor: string): ComponentChildren {
  return h(
    'tr',
    { id: anchor, class: control.decision },
    h(
      'td',
      { class: 'what' },
      h('div', { class: 'id soft' }, oneLine(control.control)),
      control.title === undefined ? undefined : h('div', { class: 'name' }, oneLine(control.title)),
      h('span', { class: markOf(control) }, control.decision),
    ),
    h('td', { class: 'why' }, why(control)),
    h('td', { class: 'practice' }, practice(control)),
    h('td', { class: 'evidence' }, evidence(control)),
  );
}

function markOf({ decision }: SoaControl): string {
  return decision === 'applicable' ? 'mark plain' : decision === 'undecided' ? 'mark bad' : 'mark';
}

function why({ justification, reasons, drivers }: SoaControl): ComponentChildren {
  const kinds = [...new Set(drivers.map(({ kind }) => kind))];
  return [
    h('p', {}, justification === undefined ? h('span', { class: 'soft' }, 'No justification') : oneLine(justification)),
    reasons.length === 0 ? undefined : h('div', { class: 'block label' }, oneLine(reasons.join(', '))),
    ...kinds.map((kind) =>
      h(
        'div',
        { class: 'block small' },
        h('span', { class: 'label' }, `${DRIVER_WORDS[kind]} `),
        oneLine(
          drivers
            .filter((driver) => driver.kind === kind)
            .map(({ name, title }) => (title === undefined ? name : `${name} ${title}`))
            .join('; '),
        ),
      ),
    ),
  ];
}

function practice(control: SoaControl): ComponentChildren {
  const { decision, documents, problems: found } = control;
  const tone = stateTone(control) ?? '';
  return [
    decision === 'applicable'
      ? h(
          'div',
          { class: 'block state' },
          tone === '' ? stateInWords(control) : h('span', { class: `mark ${tone}` }, stateInWords(control)),
        )
      : undefined,
    documents.length === 0
      ? undefined
      : h(
          'ul',
          { class: 'list small block' },
          documents.map(({ name, title }) =>
            h('li', {}, h('span', { class: 'id' }, oneLine(name)), title === undefined ? '' : ` ${oneLine(title)}`),
          ),
        ),
    h('div', { class: 'label block' }, oneLine(ownerInWords(control))),
    ...found.map(({ weight, what }) =>
      h(
        'p',
        { class: `found ${weight === 'gap' ? 'bad' : 'warn'}` },
        `${weight === 'gap' ? 'Gap' : 'Worth a look'}: ${oneLine(what)}`,
      ),
    ),
  ];
}

/** The newest ones; a page is no list of every audit. */
const EVIDENCE_SHOWN = 4;

function evidence({ evidence: all }: SoaControl): ComponentChildren {
  const rest = all.length - EVIDENCE_SHOWN;
  return h(
    'ul',
    { class: 'list small' },
    all.slice(0, EVIDENCE_SHOWN).map((one) => h('li', {}, evidenceItem(one))),
    rest > 0 ? h('li', { class: 'soft' }, `and ${rest} more`) : undefined,
  );
}

function evidenceItem({ name, title, on, result, kind }: SoaEvidence): ComponentChildren {
  const address = kind === 'address' ? webAddress(name) : undefined;
  const text = oneLine(title === undefined ? name : `${name} ${title}`);
  return [
    on === undefined ? '' : h('span', { class: 'label nowrap' }, `${on} `),
    address === undefined ? text : h('a', { href: address, rel: 'noopener noreferrer' }, text),
    result === undefined || result === 'pass'
      ? ''
      : h('span', { class: 'soft' }, ` (${oneLine(result.replaceAll('-', ' '))})`),
  ];
}
