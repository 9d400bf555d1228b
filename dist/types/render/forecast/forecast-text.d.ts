import type { Forecast } from '../../views/forecast/forecast.js';
import { type TerminalStyle } from '../terminal-style.js';
/** The forecast for a person at a terminal, in the order in which to act. */
export declare function forecastText(forecast: Forecast, style: TerminalStyle): string;
