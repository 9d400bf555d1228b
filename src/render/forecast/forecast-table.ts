import type { ForecastItem } from '../../views/forecast/forecast.ts';
import { type Table, tableOf } from '../table/table.ts';

/** Everything that is known of each item, in the order in which to act. */
export function forecastTable(items: readonly ForecastItem[]): Table {
  return tableOf({ name: 'forecast', title: 'Forecast' }, items, [
    { key: 'act_by', title: 'Act by', cell: ({ actBy }) => actBy },
    { key: 'severity', title: 'Severity', cell: ({ severity }) => severity },
    { key: 'stands_today', title: 'Stands today', cell: ({ standsToday }) => standsToday },
    { key: 'message', title: 'What', cell: ({ message }) => message },
    { key: 'document', title: 'Record', cell: ({ document }) => document },
    { key: 'title', title: 'Title', cell: ({ title }) => title },
    { key: 'owner', title: 'Owner', cell: ({ owner }) => owner },
    { key: 'fix', title: 'What to do', cell: ({ fix }) => fix },
    { key: 'rule', title: 'Rule', cell: ({ rule }) => rule },
    { key: 'grade', title: 'Likely grade', cell: ({ grade }) => grade },
    { key: 'path', title: 'File', cell: ({ path }) => path },
    { key: 'line', title: 'Line', align: 'right', cell: ({ line }) => line },
    { key: 'fingerprint', title: 'Fingerprint', cell: ({ fingerprint }) => fingerprint },
  ]);
}
