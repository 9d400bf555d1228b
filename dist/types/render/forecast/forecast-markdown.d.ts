import type { Forecast } from '../../views/forecast/forecast.js';
/** The forecast as a page. */
export declare function forecastMarkdown(forecast: Forecast): string;
