import type { AuditPeriod } from '../../views/readiness/missing.ts';
import type { AnsweredAsk, GapFinding, Readiness } from '../../views/readiness/readiness.ts';
import { subjectOf } from '../calendar/calendar-table.ts';
import { clip, logText } from '../escape.ts';
import { hanging } from '../hanging.ts';
import { paint, type TerminalStyle } from '../terminal-style.ts';
import { count } from '../words.ts';
import { askedFor, byType, headingOf, holdings, sumOfReadiness } from './readiness-words.ts';

/** Of what falls due no more than this is named at each ask. */
const DUTIES_SHOWN = 2;

const IN = '    ';
const HANG = '      ';
const ABOVE = ' (as above)';

/** The list of gaps for a person at a terminal: asks with gaps first, then what answers the others. */
export function readinessText(view: Readiness, style: TerminalStyle): string {
  const withGaps = view.asks.filter(({ gaps }) => gaps > 0);
  const without = view.asks.filter(({ gaps }) => gaps === 0);
  const scene: Scene = { style, period: view.period, told: new Set() };
  const blocks = [
    paint(style, 'bold', hanging(headingOf(view), style.width).trimEnd()) +
      `\n${hanging(sumOfReadiness(view), style.width)}${view.notes.map((note) => hanging(note, style.width, '  ')).join('')}`,
    ...section('Gaps', withGaps, scene),
    ...(view.others.length === 0
      ? []
      : [`${paint(style, 'bold', 'Others')}\n${view.others.map((one) => findingText(one, scene)).join('')}`]),
    ...section(withGaps.length === 0 ? 'What is asked' : 'No gap found', without, scene),
    ...waivedText(view, style),
    ...notCheckedText(view, style),
  ];
  return blocks.join('\n');
}

interface Scene {
  readonly style: TerminalStyle;
  readonly period: AuditPeriod;
  /** Fingerprints of findings that were told in full. */
  readonly told: Set<string>;
}

function section(title: string, asks: readonly AnsweredAsk[], scene: Scene): readonly string[] {
  return asks.length === 0
    ? []
    : [`${paint(scene.style, 'bold', title)}\n\n${asks.map((ask) => askText(ask, scene)).join('\n')}`];
}

function askText(ask: AnsweredAsk, scene: Scene): string {
  const { style, period } = scene;
  const { missing, findings, toCome, people, gaps } = ask;
  const mark = gaps === 0 ? '○' : paint(style, 'red', '●');
  const counted = gaps === 0 ? '' : ` · ${count(gaps, 'gap')}`;
  const head = hanging(`${askedFor(ask)} · ${ask.ask}${counted}`, style.width, IN);
  const more = toCome.length - DUTIES_SHOWN;
  return [
    `  ${mark} ${head.trimStart()}`,
    ...missing.map(({ message, comes, isGap }) => {
      const when = comes === undefined ? '' : `; one is due ${comes}`;
      return toned(
        hanging(`${isGap ? 'missing' : 'note'}: ${message}${when}`, style.width, IN, HANG),
        isGap ? 'red' : 'dim',
        style,
      );
    }),
    ...findings.map((finding) => findingText(finding, scene)),
    ...byType(ask).map(([type, lines]) => hanging(holdings(type, lines, period), style.width, IN, HANG)),
    ...toCome
      .slice(0, DUTIES_SHOWN)
      .map((duty) =>
        hanging(
          `before the audit: ${duty.due} ${duty.what} · ${subjectOf(duty)} · ${duty.owner ?? 'nobody'}`,
          style.width,
          IN,
          HANG,
        ),
      ),
    ...(more > 0 ? [hanging(`before the audit: ${more} more`, style.width, IN)] : []),
    ...(people === undefined ? [] : [hanging(`people: ${people}`, style.width, IN, HANG)]),
  ].join('');
}

/** In full once; at a later ask its message is enough. */
function findingText(finding: GapFinding, { style, told }: Scene): string {
  const { severity, message, name, path, line, rule, owner, fix, tolerated, fingerprint } = finding;
  const tone = severity === 'error' ? 'red' : 'yellow';
  if (told.has(fingerprint)) {
    const again = clip(`${severity}: ${logText(message)}`, style.width - IN.length - ABOVE.length);
    return toned(`${IN}${again}${ABOVE}`, tone, style);
  }
  told.add(fingerprint);
  const late = tolerated ? ' (put up with by the baseline)' : '';
  const what = hanging(`${severity}: ${message}${late}`, style.width, IN, HANG);
  const record = name === path ? [] : [name];
  const where = [...record, `${path}:${line}`, owner ?? 'nobody', rule].join(' · ');
  return `${toned(what, tone, style)}${toned(hanging(where, style.width, HANG), 'dim', style)}${hanging(fix, style.width, HANG)}`;
}

function toned(text: string, format: 'red' | 'yellow' | 'dim', style: TerminalStyle): string {
  return `${paint(style, format, text.trimEnd())}\n`;
}

function waivedText({ waived }: Readiness, style: TerminalStyle): readonly string[] {
  if (waived.length === 0) return [];
  const lines = waived.map(({ exception, expires, message, name }) =>
    hanging(`${exception} until ${expires}: ${message} · ${name}`, style.width, '  ', IN),
  );
  return [`${paint(style, 'bold', 'Taken back by exceptions; have them ready')}\n${lines.join('')}`];
}

function notCheckedText({ notChecked }: Readiness, style: TerminalStyle): readonly string[] {
  if (notChecked.length === 0) return [];
  const lines = notChecked.map(({ what, why, fix }) =>
    hanging(`${what}: ${why}${fix === undefined ? '' : `. ${fix}`}`, style.width, '  ', IN),
  );
  return [`${paint(style, 'bold', 'Not checked')}\n${lines.join('')}`];
}
