import type { Config } from '../../config/config-schema.ts';
import type { ParsedConfig } from '../../config/parse-config.ts';
import { resolveSettings, type Settings } from '../../config/settings.ts';
import type { LabelledField } from '../../documents/language.ts';
import type { Rewrite } from '../../documents/to-front-matter.ts';
import { parseDate } from '../../documents/values/date.ts';
import { stateMeant } from '../../documents/vocabulary.ts';

/** The settings of a configuration that is written in no file yet. */
export function proposedSettings(config: Config): Settings {
  const parsed: ParsedConfig = {
    path: 'holdfast.yml',
    config,
    positionOf: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }),
  };
  return resolveSettings(parsed, {});
}

const DATES: readonly LabelledField[] = ['approved_on', 'effective_on', 'reviewed_on', 'next_review'];

/** How values are written once they stand in front matter: certain dates as ISO 8601 has them, and states in Holdfast's words. */
export function rewriteFor(config: Config): Rewrite {
  const { dates, languages, timezone } = proposedSettings(config);
  return (key, value) => {
    if (key === 'status') return stateMeant(languages, value);
    if (!DATES.includes(key as LabelledField)) return value;
    // A remark behind a date is a part of what was written, and so is a time of day.
    if (/\(|\d:\d/.test(value)) return value;
    const date = parseDate(value, timezone, dates);
    return date.ok ? date.value : value;
  };
}
