import type { VNode } from 'preact';
import type { CalendarDuty } from '../../../views/calendar/calendar-duty.ts';
import type { AreaCount, LateOwner, Overview } from '../../../views/report/overview.ts';
import type { ReportPage } from '../../../views/report/report-page.ts';
import { type Child, el } from '../el.ts';
import { countOf, distanceWords, documentLink, longDay, number, ownerLink, titleCase } from '../words.ts';
import { notes } from './section.ts';

/** How many duties a card lists before it points at the calendar. */
const CARD_ROWS = 6;

/** The first screen: can we face the auditor, what do we do this week, who is late, and what was not checked. */
export function overviewPart(page: ReportPage): VNode {
  const { overview, notChecked } = page;
  return el(
    'section',
    { id: 'overview', class: 'part overview', 'aria-labelledby': 'overview-heading' },
    el('h2', { id: 'overview-heading', class: 'question', tabIndex: -1 }, 'Can we face the auditor?'),
    el('p', { class: 'answer' }, answer(page)),
    el('p', { class: 'lede' }, auditSentence(overview)),
    figures(page),
    el('div', { class: 'cards' }, inTheWay(overview), thisWeek(overview), whoIsLate(overview)),
    notCheckedPart(notChecked),
  );
}

/** The answer in one sentence. It never says more than what was checked. */
export function answer({
  summary,
  overview,
  notChecked,
}: Pick<ReportPage, 'summary' | 'overview' | 'notChecked'>): string {
  const { errors, warnings } = summary;
  const late = overview.late.length;
  if (errors > 0) return `Not as things stand: ${countOf(errors, 'error')} ${errors === 1 ? 'is' : 'are'} in the way.`;
  if (late > 0) return `Almost: no errors, but ${countOf(late, 'duty is', 'duties are')} late.`;
  if (warnings > 0)
    return `No errors are in the way; ${countOf(warnings, 'warning is', 'warnings are')} left to settle.`;
  return notChecked.length > 0
    ? 'As far as it was checked, nothing is in the way.'
    : 'Nothing that was checked is in the way.';
}

function auditSentence({ audit, beforeAudit, certificates }: Overview): Child {
  if (!audit) {
    return certificates.length === 0
      ? 'No certificate and no external audit are on record, so that nobody can say when the auditor comes.'
      : 'No external audit is on record: nobody can say when the auditor comes.';
  }
  const { name, day, days, isPlanned } = audit;
  const when =
    days < 0
      ? `was to be held by ${longDay(day)}, ${countOf(-days, 'day')} ago, and nobody has recorded that it was`
      : isPlanned
        ? `is planned for ${longDay(day)}, ${distanceWords(days)}`
        : `has to be held by ${longDay(day)}, ${distanceWords(days)}, and nobody has planned it`;
  const before =
    beforeAudit === undefined || days < 0 || beforeAudit === 0
      ? ''
      : ` ${countOf(beforeAudit, 'duty falls', 'duties fall')} due before then.`;
  return ['The ', el('strong', null, `${name.charAt(0).toLowerCase()}${name.slice(1)}`), ` ${when}.${before}`];
}

interface Figure {
  readonly value: string;
  readonly unit: string;
  readonly says: string;
  readonly tone: 'bad' | 'warn' | 'calm';
}

/** A certificate that ends sooner than this is said with a warning: a recertification takes as long. */
const ENDING_DAYS = 180;

function figures({ overview, summary }: ReportPage): VNode {
  const { audit, certificates, late } = overview;
  const [certificate] = certificates;
  const list: Figure[] = [
    audit
      ? {
          value: number(Math.abs(audit.days)),
          unit: audit.days < 0 ? 'days past' : 'days',
          says: 'to the next external audit',
          tone: audit.days < 0 || (!audit.isPlanned && audit.days < ENDING_DAYS) ? 'bad' : 'calm',
        }
      : { value: '–', unit: '', says: 'no external audit on record', tone: 'warn' },
    certificate
      ? {
          value: number(Math.abs(certificate.days)),
          unit: certificate.days < 0 ? 'days past' : 'days',
          says: `to the end of the certificate, ${longDay(certificate.expires)}`,
          tone: certificate.days < 0 ? 'bad' : certificate.days < ENDING_DAYS ? 'warn' : 'calm',
        }
      : { value: '–', unit: '', says: 'no certificate on record', tone: 'warn' },
    {
      value: number(summary.errors),
      unit: summary.errors === 1 ? 'error' : 'errors',
      says: `${countOf(summary.warnings, 'warning')}, ${countOf(summary.notices, 'notice')}`,
      tone: summary.errors > 0 ? 'bad' : 'calm',
    },
    {
      value: number(late.length),
      unit: late.length === 1 ? 'duty late' : 'duties late',
      says: `${number(summary.dueSoon)} due soon`,
      tone: late.length > 0 ? 'bad' : 'calm',
    },
  ];
  return el(
    'ul',
    { class: 'figures', 'aria-label': 'Figures' },
    list.map(({ value, unit, says, tone }) =>
      el(
        'li',
        { class: `figure ${tone}` },
        el('span', { class: 'value' }, value, el('span', { class: 'unit' }, ` ${unit}`)),
        el('span', { class: 'says' }, tone === 'calm' ? says : `${tone === 'bad' ? '▲' : '◆'} ${says}`),
      ),
    ),
  );
}

function card(id: string, title: string, ...content: readonly Child[]): VNode {
  return el('article', { class: 'card', 'aria-labelledby': id }, el('h3', { id }, title), ...content);
}

function inTheWay({ areas }: Overview): VNode {
  if (areas.length === 0)
    return card('in-the-way', 'What is in the way', el('p', { class: 'quiet' }, 'No findings in any area.'));
  const most = Math.max(...areas.map(({ errors, warnings, notices }) => errors + warnings + notices));
  return card(
    'in-the-way',
    'What is in the way',
    el(
      'ul',
      { class: 'bars' },
      areas.slice(0, CARD_ROWS + 2).map((area) => areaBar(area, most)),
    ),
    areas.length > CARD_ROWS + 2
      ? el('p', { class: 'quiet' }, `and ${countOf(areas.length - CARD_ROWS - 2, 'area')} more`)
      : null,
    el(
      'p',
      { class: 'more' },
      el('a', { href: '#findings', 'data-list': 'findings', 'data-filter': 'kind=open' }, 'All findings'),
    ),
  );
}

function areaBar({ area, errors, warnings, notices }: AreaCount, most: number): VNode {
  const parts = [
    errors > 0 ? countOf(errors, 'error') : '',
    warnings > 0 ? countOf(warnings, 'warning') : '',
    notices > 0 ? countOf(notices, 'notice') : '',
  ];
  return el(
    'li',
    null,
    el('a', { href: '#findings', 'data-list': 'findings', 'data-filter': `area=${area}` }, titleCase(area)),
    el('span', { class: 'amount' }, parts.filter(Boolean).join(', ')),
    stack(most, [
      ['error', errors],
      ['warning', warnings],
      ['notice', notices],
    ]),
  );
}

/** Lengths side by side; the words beside them say the same. */
export function stack(most: number, lengths: readonly (readonly [kind: string, n: number])[]): VNode {
  let at = 0;
  return el(
    'svg',
    { class: 'stack', viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
    lengths.flatMap(([kind, n]) => {
      if (n === 0) return [];
      const width = Math.round((n / Math.max(most, 1)) * 10_000) / 100;
      const rect = el('rect', { class: kind, x: Math.round(at * 100) / 100, y: 0, width, height: 6 });
      at += width;
      return [rect];
    }),
  );
}

function thisWeek({ late, week, month, next }: Overview): VNode {
  const groups: readonly (readonly [title: string, kind: string, duties: readonly CalendarDuty[]])[] = [
    ['Late', 'late', late],
    ['Within 7 days', 'week', week],
    ['Within 30 days', 'month', month],
  ];
  let room = CARD_ROWS;
  const shown = groups.flatMap(([title, kind, duties]) => {
    const here = duties.slice(0, kind === 'late' ? Math.max(room - 2, 1) : room);
    room -= here.length;
    if (here.length === 0) return [];
    const rest = duties.length - here.length;
    return [
      el('h4', { class: kind }, `${title} · ${number(duties.length)}`),
      el(
        'ul',
        { class: 'duties' },
        here.map(dutyLine),
        rest > 0 ? el('li', { class: 'quiet' }, `and ${number(rest)} more`) : null,
      ),
    ];
  });
  const total = late.length + week.length + month.length;
  return card(
    'this-week',
    'What do we do this week?',
    total === 0
      ? el(
          'p',
          { class: 'quiet' },
          next
            ? `Nothing falls due within 30 days. Next: ${next.what}, ${next.title ?? next.name}, ${longDay(next.due)}.`
            : 'Nothing falls due.',
        )
      : shown,
    el('p', { class: 'more' }, el('a', { href: '#calendar' }, 'The calendar')),
  );
}

function dutyLine(duty: CalendarDuty): VNode {
  const { what, days, owner, due } = duty;
  return el(
    'li',
    null,
    el('span', { class: 'duty' }, `${what}: `, documentLink(duty)),
    el(
      'span',
      { class: 'meta' },
      el('span', { class: days < 0 ? 'when overdue' : 'when' }, distanceWords(days)),
      ` · ${due} · `,
      ownerLink(owner),
    ),
  );
}

function whoIsLate({ lateOwners }: Overview): VNode {
  const rows = lateOwners.slice(0, CARD_ROWS);
  return card(
    'who-is-late',
    'Who is late?',
    rows.length === 0
      ? el('p', { class: 'quiet' }, 'Nobody: every duty with a day is in time.')
      : el('ul', { class: 'duties' }, rows.map(lateLine)),
    lateOwners.length > rows.length
      ? el('p', { class: 'quiet' }, `and ${number(lateOwners.length - rows.length)} more`)
      : null,
    el('p', { class: 'more' }, el('a', { href: '#owners' }, 'All owners')),
  );
}

function lateLine({ owner, people, late, worst }: LateOwner): VNode {
  return el(
    'li',
    null,
    el('span', { class: 'duty' }, ownerLink(owner), people.length === 0 ? '' : ` (${people.join(', ')})`),
    el(
      'span',
      { class: 'meta' },
      el('span', { class: 'when overdue' }, countOf(late, 'duty', 'duties')),
      ` late, longest by ${countOf(-worst.days, 'day')}: ${worst.title ?? worst.name}`,
    ),
  );
}

/** What could not be looked at. It is never taken as clean. */
function notCheckedPart(notChecked: ReportPage['notChecked']): VNode {
  if (notChecked.length === 0)
    return el(
      'p',
      { class: 'not-checked all' },
      el('strong', null, 'Not checked: '),
      'nothing. Every rule that is on could look.',
    );
  return el(
    'section',
    { class: 'not-checked', 'aria-labelledby': 'not-checked-heading' },
    el('h3', { id: 'not-checked-heading' }, `What was not checked · ${number(notChecked.length)}`),
    el(
      'ul',
      null,
      notChecked.map(({ what, why, fix, rules }) =>
        el(
          'li',
          null,
          el('strong', null, what),
          `: ${why}.`,
          fix === undefined ? null : ` ${fix}`,
          rules && rules.length > 0
            ? el(
                'details',
                null,
                el('summary', null, `${countOf(rules.length, 'rule')} without a say`),
                el('p', { class: 'path' }, rules.join(', ')),
              )
            : null,
        ),
      ),
    ),
  );
}

/** What the baseline still puts up with. */
export function baselineNote({ baseline }: ReportPage): Child {
  if (!baseline) return null;
  const { recorded, until, total, remaining, ended } = baseline;
  return notes([
    ended
      ? `The baseline of ${recorded} ended on ${until}: everything counts again`
      : `The baseline of ${recorded} puts up with ${number(remaining)} of ${number(total)} findings until ${until}; they are listed, and not counted`,
  ]);
}
