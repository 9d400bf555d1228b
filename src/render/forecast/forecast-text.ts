import type { NotChecked } from '../../model/report.ts';
import type { Forecast, ForecastItem } from '../../views/forecast/forecast.ts';
import { logText } from '../escape.ts';
import { hanging } from '../hanging.ts';
import { paint, type TerminalStyle } from '../terminal-style.ts';
import { documentOf, forecastHeading, forecastSum } from './forecast-words.ts';

const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

const UNDATED = 'any day';

const INDENT = ' '.repeat(11);

/** The forecast for a person at a terminal, in the order in which to act. */
export function forecastText(forecast: Forecast, style: TerminalStyle): string {
  const groups = new Map<string, ForecastItem[]>();
  for (const item of forecast.items) {
    const key = item.actBy ?? UNDATED;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const blocks = [...groups].map(
    ([actBy, items]) =>
      `${paint(style, 'bold', headingOf(actBy, forecast))}\n${items.map((item) => itemText(item, style)).join('')}`,
  );
  const missing = forecast.notChecked.map((one) => `${notCheckedText(one)}\n`).join('');
  const heading = hanging(`${forecastHeading(forecast)}: ${forecastSum(forecast)}.`, style.width);
  return [heading, ...blocks, ...(missing === '' ? [] : [missing])].join('\n');
}

function headingOf(actBy: string, { today }: Forecast): string {
  if (actBy === UNDATED) return 'No day decides it';
  return actBy < today ? `Late since ${actBy}` : `By ${actBy}`;
}

function itemText(item: ForecastItem, style: TerminalStyle): string {
  const severity = paint(style, COLOURS[item.severity], item.severity.padEnd(7));
  const who = paint(style, 'dim', logText(item.owner ?? 'nobody'));
  const said = hanging(`${item.message} · ${item.rule}`, style.width, INDENT);
  return `  ${severity}  ${logText(documentOf(item))} · ${who}\n${said}`;
}

function notCheckedText({ what, why, fix }: NotChecked): string {
  return logText(`Not checked: ${what} (${why}${fix === undefined ? '' : `: ${fix}`})`);
}
