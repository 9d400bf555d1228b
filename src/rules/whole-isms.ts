import type { Entry } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import type { Draft } from './define-rule.ts';

/** Where the ISMS as a whole is described: its scope, else its certificate; one in force before any other. */
export function homeOf({ byType }: Pick<Isms, 'byType'>): Entry | undefined {
  for (const type of ['isms-scope', 'certification']) {
    const all = byType.get(type) ?? [];
    const home = all.find(({ lifecycle }) => lifecycle === 'in-force') ?? all[0];
    if (home) return home;
  }
  return undefined;
}

/**
 * Where to say that a kind of record does not exist at all: on the record that fits best, else where the ISMS is
 * described, else where the run was told to look. `undefined` where nobody can know: a folder of documents without types
 * is no ISMS, and a run on files that somebody named does not see the rest.
 */
export function placeOfNothing(isms: Isms, ...fitting: readonly (Entry | undefined)[]): Draft['on'] | undefined {
  if (!isms.typed || !isms.whole || isms.entries.length === 0) return undefined;
  return fitting.find((entry) => entry !== undefined) ?? homeOf(isms) ?? isms.scopes[0]?.from;
}
