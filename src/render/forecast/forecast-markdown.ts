import type { Forecast } from '../../views/forecast/forecast.ts';
import { markdownMessage, markdownText } from '../escape.ts';
import { markdownTable } from '../table/markdown.ts';
import { brief } from '../words.ts';
import { documentOf, forecastHeading, forecastSum } from './forecast-words.ts';

/** The forecast as a page. */
export function forecastMarkdown(forecast: Forecast): string {
  const rows = forecast.items.map((item) => [
    item.actBy ?? '—',
    item.severity,
    markdownText(brief(documentOf(item))),
    markdownMessage(brief(item.message)),
    markdownText(brief(item.owner ?? 'nobody')),
    item.standsToday ? 'yes' : 'no',
  ]);
  const table = markdownTable(
    ['Act by', 'Severity', 'Record', 'What', 'Owner', 'Stands today'].map((title) => ({ title })),
    rows,
  );
  const missing = forecast.notChecked.map(
    ({ what, why }) => `- ${markdownText(brief(what))}: ${markdownText(brief(why))}\n`,
  );
  return [
    `# Forecast\n\n${markdownText(forecastHeading(forecast))}: ${forecastSum(forecast)}.\n`,
    ...(forecast.items.length === 0 ? [] : [table]),
    ...(missing.length === 0 ? [] : [`## Not checked\n\n${missing.join('')}`]),
  ].join('\n');
}
