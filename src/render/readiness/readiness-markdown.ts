import type { AnsweredAsk, AnswerLine, GapFinding, Readiness } from '../../views/readiness/readiness.ts';
import { typeWords } from '../../views/type-words.ts';
import { subjectOf } from '../calendar/calendar-table.ts';
import { codeSpan, markdownMessage, markdownText } from '../escape.ts';
import { renderTableMarkdown } from '../table/markdown.ts';
import { tableOf } from '../table/table.ts';
import { brief, count } from '../words.ts';
import { askedFor, byType, headingOf, sumOfReadiness } from './readiness-words.ts';

/** Of one type no more than this is shown at an ask: CSV and JSON have them all. */
const ROWS_SHOWN = 10;

const DUTIES_SHOWN = 10;

/** The list of gaps as a page: asks with gaps first, each with the documents and records that answer it. */
export function readinessMarkdown(view: Readiness): string {
  const withGaps = view.asks.filter(({ gaps }) => gaps > 0);
  const without = view.asks.filter(({ gaps }) => gaps === 0);
  const parts = [
    `# Readiness\n\n**${markdownText(headingOf(view))}**\n`,
    view.notes.map((note) => `- ${markdownMessage(brief(note))}\n`).join(''),
    `${markdownText(sumOfReadiness(view))}\n`,
    withGaps.length === 0 ? '' : `## Gaps\n\n${withGaps.map(askMarkdown).join('\n')}`,
    view.others.length === 0 ? '' : `## Others\n\n${view.others.map(findingLine).join('')}`,
    without.length === 0 ? '' : `## No gap found\n\n${without.map(askMarkdown).join('\n')}`,
    waived(view),
    notChecked(view),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function askMarkdown(ask: AnsweredAsk): string {
  const { missing, findings, answers, toCome, people, gaps } = ask;
  const lines = [
    ...missing.map(({ message, comes, isGap }) => {
      const when = comes === undefined ? '' : `; one is due ${comes}`;
      return `- ${isGap ? '**Missing**: ' : ''}${markdownText(brief(message + when))}\n`;
    }),
    ...findings.map(findingLine),
    ...(people === undefined ? [] : [`- People: ${markdownText(people)}\n`]),
    ...toCome
      .slice(0, DUTIES_SHOWN)
      .map(
        (duty) =>
          `- Before the audit: ${duty.due} ${markdownText(brief(`${duty.what} · ${subjectOf(duty)} · ${duty.owner ?? 'nobody'}`))}\n`,
      ),
    ...(toCome.length > DUTIES_SHOWN ? [`- Before the audit: ${toCome.length - DUTIES_SHOWN} more\n`] : []),
  ];
  const heading = `### ${markdownText(ask.ask)}\n\n${markdownText(askedFor(ask))}${gaps === 0 ? '' : ` · **${count(gaps, 'gap')}**`}\n`;
  const left = byType(ask).flatMap(([type, all]) =>
    all.length > ROWS_SHOWN ? [`${all.length - ROWS_SHOWN} more of ${typeWords(type)}`] : [],
  );
  return [
    heading,
    lines.join(''),
    answers.length === 0 ? '' : answersTable(byType(ask).flatMap(([, all]) => all.slice(0, ROWS_SHOWN))),
    left.length === 0 ? '' : `${markdownText(left.join('; '))}.\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function answersTable(lines: readonly AnswerLine[]): string {
  return renderTableMarkdown(
    tableOf({ name: 'answers', title: 'Answers' }, lines, [
      { key: 'type', title: 'What', cell: ({ type }) => typeWords(type ?? '') },
      { key: 'record', title: 'Record', cell: subjectOf },
      { key: 'state', title: 'State', cell: ({ state }) => state },
      { key: 'day', title: 'Day', cell: ({ day, did }) => (day === undefined ? '' : `${did} ${day}`) },
      { key: 'owner', title: 'Owner', cell: ({ owner }) => owner ?? 'nobody' },
    ]),
  );
}

function findingLine({ severity, message, name, path, line, owner, rule, fix }: GapFinding): string {
  const what = `**${severity}** ${markdownMessage(brief(message))}`;
  return `- ${what} · ${markdownText(brief(`${name} · ${owner ?? 'nobody'}`))} · ${codeSpan(`${path}:${line}`)} · ${codeSpan(rule)}. ${markdownMessage(brief(fix))}\n`;
}

function waived({ waived: all }: Readiness): string {
  const lines = all.map(
    ({ exception, expires, message, name }) =>
      `- ${markdownText(brief(exception))} until ${expires}: ${markdownMessage(brief(message))} · ${markdownText(brief(name))}\n`,
  );
  return lines.length === 0 ? '' : `## Taken back by exceptions\n\n${lines.join('')}`;
}

function notChecked({ notChecked: all }: Readiness): string {
  const lines = all.map(
    ({ what, why, fix }) =>
      `- ${markdownText(brief(what))}: ${markdownMessage(brief(`${why}${fix === undefined ? '' : `. ${fix}`}`))}\n`,
  );
  return lines.length === 0 ? '' : `## Not checked\n\n${lines.join('')}`;
}
