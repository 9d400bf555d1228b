import type { Forecast, ForecastItem } from '../../views/forecast/forecast.js';
/** `On 2027-07-12 (Recertification audit, in 232 days), if nobody acts:` */
export declare function forecastHeading({ day, days, occasion }: Forecast): string;
/** `12 errors, 3 warnings; 2 of them stand today` */
export declare function forecastSum({ items }: Forecast): string;
/** The document for people: its title and its id, or the path. */
export declare function documentOf({ title, document, path }: ForecastItem): string;
