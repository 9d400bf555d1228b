import type { Entry } from '../../records/entry.ts';
import { fieldWords } from './node-words.ts';

/** What organisations call what only a few may see; `restricted` is Holdfast's own word. */
const RESTRICTED =
  /^(?:(?:strictly|highly|top)[ -])?(?:restricted|secret)\b|^strictly confidential\b|^need[ -]to[ -]know\b/i;
const LIMITED = /\b(?:limited|restricted|need[ -]to[ -]know|named (?:people|persons) only)\b/i;

/** Why only a few may see the entry, in words; `undefined` when its classification and distribution do not say so. */
export function whyRestricted(entry: Entry): string | undefined {
  const classification = fieldWords(entry, 'classification');
  if (classification !== undefined && RESTRICTED.test(classification)) return `classification: ${classification}`;
  const distribution = fieldWords(entry, 'distribution');
  if (distribution !== undefined && LIMITED.test(distribution)) return `distribution: ${distribution}`;
  return entry.register ? whyRestricted(entry.register) : undefined;
}
