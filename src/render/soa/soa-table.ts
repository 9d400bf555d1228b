import type { SoaDifference } from '../../views/soa/soa-difference.ts';
import type { SoaControl, SoaDriver, SoaLegacyEntry } from '../../views/soa/statement.ts';
import { type Cell, type Table, tableOf } from '../table/table.ts';
import { CHANGE_WORDS } from './soa-words.ts';

/** Every control with everything that is known of it. */
export function soaTable(controls: readonly SoaControl[]): Table {
  const drivers = (...kinds: readonly SoaDriver['kind'][]): ((control: SoaControl) => Cell) => {
    return ({ drivers: all }) => all.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  };
  const problems = (weight: 'gap' | 'remark'): ((control: SoaControl) => Cell) => {
    return (control) => control.problems.filter((one) => one.weight === weight).map(({ what }) => what);
  };
  return tableOf({ name: 'statement-of-applicability', title: 'Statement of applicability' }, controls, [
    { key: 'control', title: 'Control', cell: ({ control }) => control },
    { key: 'title', title: 'Title', cell: ({ title }) => title },
    { key: 'theme', title: 'Theme', cell: ({ theme }) => theme },
    { key: 'decision', title: 'Decision', cell: ({ decision }) => decision },
    { key: 'justification', title: 'Justification', cell: ({ justification }) => justification },
    { key: 'reasons', title: 'Reasons', cell: ({ reasons }) => reasons },
    { key: 'risks', title: 'Risks', cell: drivers('risk') },
    { key: 'laws', title: 'Laws', cell: drivers('law') },
    { key: 'contracts', title: 'Contracts', cell: drivers('contract') },
    { key: 'others', title: 'Frameworks and parties', cell: drivers('framework', 'party') },
    { key: 'documents', title: 'Documents', cell: ({ documents }) => documents.map(({ name }) => name) },
    { key: 'owner', title: 'Owner', cell: ({ owner }) => owner },
    { key: 'people', title: 'People', cell: ({ people }) => people },
    { key: 'implementation', title: 'Implementation', cell: ({ implementation }) => implementation },
    { key: 'target_date', title: 'Target date', cell: ({ targetDate }) => targetDate },
    { key: 'evidence', title: 'Evidence', cell: ({ evidence }) => evidence.map(({ name }) => name) },
    { key: 'evidence_on', title: 'Newest evidence', cell: ({ evidenceOn }) => evidenceOn },
    { key: 'gaps', title: 'Gaps', cell: problems('gap') },
    { key: 'remarks', title: 'Worth a look', cell: problems('remark') },
    { key: 'path', title: 'File', cell: ({ path }) => path },
    { key: 'line', title: 'Line', align: 'right', cell: ({ line }) => line },
  ]);
}

/** Decisions under numbers of 2013. */
export function soaLegacyTable(legacy: readonly SoaLegacyEntry[]): Table {
  return tableOf({ name: 'entries-of-2013', title: 'Numbers of the edition of 2013' }, legacy, [
    { key: 'control', title: '2013', cell: ({ control }) => control },
    { key: 'successors', title: 'Now', cell: ({ successors }) => successors },
    { key: 'decision', title: 'Decision', cell: ({ decision }) => decision },
    { key: 'justification', title: 'Justification', cell: ({ justification }) => justification },
    { key: 'line', title: 'Line', align: 'right', cell: ({ line }) => line },
  ]);
}

/** Every change between two statements. */
export function soaDifferenceTable({ changes }: Pick<SoaDifference, 'changes'>): Table {
  return tableOf({ name: 'soa-difference', title: 'What changed' }, changes, [
    { key: 'control', title: 'Control', cell: ({ control }) => control },
    { key: 'title', title: 'Title', cell: ({ title }) => title },
    { key: 'what', title: 'What', cell: ({ kind }) => CHANGE_WORDS[kind] },
    { key: 'before', title: 'Before', cell: ({ before }) => before },
    { key: 'after', title: 'After', cell: ({ after }) => after },
    { key: 'owner', title: 'Owner', cell: ({ owner }) => owner },
  ]);
}
