import { findField } from '../documents/field-mapping.ts';
import { given } from '../model/fact.ts';
import { clauseOf } from './audit-tests.ts';
import type { Entry } from './entry.ts';
import { list } from './fields/compounds.ts';
import { clauses, controls } from './fields/scalars.ts';
import { valuesOf } from './links.ts';

const CLAUSES = list(clauses());
const CONTROLS = list(controls());

/** The controls that an entry names at its top, whatever its type, and when it has none. */
export function controlsNamedBy(entry: Entry): readonly string[] {
  return [...new Set(namedIn(entry, 'controls', CONTROLS))];
}

/** The clauses, without the letters of their items, and the controls that an entry names at its top. */
export function requirementsNamedBy(entry: Entry): readonly string[] {
  return [...new Set([...namedIn(entry, 'clauses', CLAUSES).map(clauseOf), ...controlsNamedBy(entry)])];
}

function namedIn(entry: Entry, name: string, field: typeof CLAUSES): readonly string[] {
  const found = entry.root && findField(entry.root, name, entry.mapping);
  const fact = found && field.read(found.key, found.value, entry);
  return valuesOf(fact && given(fact)).flat();
}
