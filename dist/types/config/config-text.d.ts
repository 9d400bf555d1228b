import type { Config } from './config-schema.js';
/** A configuration as the text of `holdfast.yml`, with a remark behind the keys that have one. */
export declare function configText(config: Config, remarks?: Readonly<Record<string, string>>): string;
