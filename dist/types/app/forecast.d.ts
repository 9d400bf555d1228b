import { type Forecast } from '../views/forecast/forecast.js';
import { type CheckOptions, type CheckPorts } from './check.js';
/**
 * What will be overdue, expired or missing on a day if nobody acts: the same check on two days. `when` is a day, a length
 * of time from today (`3 months`) or `next-audit`. Throws `ConfigError` for a day that is past or that nobody can tell.
 */
export declare function forecast(ports: CheckPorts, options: CheckOptions, when: string): Promise<Forecast>;
