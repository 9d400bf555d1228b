import type { Document, MapEntry, MapNode } from '../model/document.ts';
import { READERS } from './reader-registry.ts';
import type { LabelledBlock } from './readers/reader.ts';
import { headingOf, linesFrom } from './readers/top-lines.ts';
import { unfencedYaml } from './readers/unfenced-yaml.ts';
import { writtenValue } from './readers/written-value.ts';
import { keyOfLabel, type Vocabulary } from './vocabulary.ts';

/** The reader of YAML that begins a file without a fence; it reads YAML and no labels, and so is none of `READERS`. */
export const UNFENCED_YAML = 'unfenced-yaml';

/** Labels that must have a meaning before a block is taken for metadata: one alone is found in any prose. */
const KNOWN_LABELS_MIN = 2;

/** How a repository writes what its documents are. */
export interface Habits {
  /** Names of the readers that may be asked. */
  readonly readers: ReadonlySet<string>;
  readonly words: Vocabulary;
}

/**
 * The document with what its top says about it, as far as its front matter does not say it already. Of several habits in one
 * document the one with the most known labels counts. The document itself comes back where none is found.
 */
export function withLabels(document: Document, { readers, words }: Habits): Document {
  if (document.problems.length > 0) return document;
  if (!document.frontMatter && readers.has(UNFENCED_YAML)) {
    const found = unfencedYaml(document.text);
    if (found) {
      const { root, start, end, bodyStart } = found;
      return changed(document, {
        frontMatter: { root, start, end },
        bodyStart,
        habit: UNFENCED_YAML,
        block: { start, end: bodyStart },
      });
    }
  }
  const best = bestBlock(document, readers, words);
  if (!best) return document;
  const { name, block } = best;
  const given = document.frontMatter?.root.entries ?? [];
  const taken = new Set(given.map(({ key }) => key));
  const found = entriesOf(block, words).filter(({ key }) => !taken.has(key));
  const title = taken.has('title') || found.some(({ key }) => key === 'title') ? [] : titleOf(document);
  const root: MapNode = { kind: 'map', entries: [...given, ...title, ...found], start: block.start, end: block.end };
  const { start, end } = block;
  return changed(document, { frontMatter: { root, start, end }, habit: name, block: { start, end } });
}

/** A copy that keeps its text, which may be decoded only when asked for. */
function changed(document: Document, parts: Partial<Document>): Document {
  return Object.assign(Object.create(Object.getPrototypeOf(document)) as Document, document, parts);
}

interface Found {
  readonly name: string;
  readonly block: LabelledBlock;
}

function bestBlock({ text, bodyStart }: Document, readers: ReadonlySet<string>, words: Vocabulary): Found | undefined {
  const counts = (block: LabelledBlock): number =>
    new Set(block.values.flatMap(({ label }) => words.meaningOf(label)?.key ?? [])).size;
  return READERS.filter(({ name }) => readers.has(name))
    .flatMap(({ name, find }): readonly (Found & { readonly known: number })[] => {
      const block = find(text, bodyStart, words);
      const known = block ? counts(block) : 0;
      return block && known >= KNOWN_LABELS_MIN ? [{ name, block, known }] : [];
    })
    .sort((a, b) => b.known - a.known)[0];
}

/** One entry for each field, from the label with the best rank; labels without a meaning keep a key of their own. */
function entriesOf({ values }: LabelledBlock, words: Vocabulary): readonly MapEntry[] {
  const best = new Map<string, { readonly entry: MapEntry; readonly rank: number }>();
  for (const { label, at, value } of values) {
    const meaning = words.meaningOf(label);
    const key = meaning?.key ?? keyOfLabel(label);
    const rank = meaning?.rank ?? Number.POSITIVE_INFINITY;
    const known = best.get(key);
    if (known && known.rank <= rank) continue;
    best.set(key, { entry: { key, label, keyStart: at.start, keyEnd: at.end, value }, rank });
  }
  return [...best.values()].map(({ entry }) => entry);
}

/** The first heading of the highest level, where nothing else says the title. */
function titleOf({ text, bodyStart }: Document): readonly MapEntry[] {
  for (const line of linesFrom(text, bodyStart)) {
    const heading = headingOf(line);
    if (!heading) continue;
    if (heading.depth > 1 || heading.text === '') return [];
    const at = line.start + line.text.indexOf(heading.text);
    return [
      { key: 'title', label: 'heading', keyStart: line.start, keyEnd: line.end, value: writtenValue(heading.text, at) },
    ];
  }
  return [];
}
