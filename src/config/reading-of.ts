import { csvDocument, isCsv } from '../documents/csv.ts';
import { parseDocument } from '../documents/parse-document.ts';
import { SIDECAR } from '../documents/sidecar.ts';
import { parseDate } from '../documents/values/date.ts';
import { parseInterval } from '../documents/values/interval.ts';
import { stateMeant } from '../documents/vocabulary.ts';
import { withLabels } from '../documents/with-labels.ts';
import type { Governance } from '../records/isms.ts';
import type { Settings } from './settings.ts';

/** How the documents of a repository are read, by its settings alone. */
export function readingOf(settings: Settings): Omit<Governance, 'fallbackOwners' | 'required'> {
  const { habits, timezone, dates, intervalUnit, languages } = settings;
  return {
    parse: (path, bytes) => {
      if (isCsv(path)) return csvDocument(path, bytes);
      const document = parseDocument(path, bytes);
      return habits ? withLabels(document, habits) : document;
    },
    registers: settings.registers,
    sidecars: habits?.readers.has(SIDECAR) ?? false,
    mapping: settings.mapping,
    readDate: (raw) => parseDate(raw, timezone, dates),
    readInterval: (raw) => parseInterval(withUnit(raw, intervalUnit)),
    stateMeant: (word) => stateMeant(languages, word),
    types: settings.types,
    defaultIntervals: settings.defaultIntervals,
    typeIntervals: settings.preset.typeIntervals,
    governs: settings.preset.governs,
  };
}

/** A number alone, where the project counts in one unit. */
function withUnit(raw: string, unit: Settings['intervalUnit']): string {
  return unit !== undefined && /^\s*\d{1,4}\s*$/.test(raw) ? `${raw.trim()} ${unit}` : raw;
}
