import type { ForecastItem } from '../../views/forecast/forecast.js';
import { type Table } from '../table/table.js';
/** Everything that is known of each item, in the order in which to act. */
export declare function forecastTable(items: readonly ForecastItem[]): Table;
