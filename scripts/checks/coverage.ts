import type { Entry } from '../../src/mdx/content.ts';
import { shapes } from '../../src/model/collections.ts';
import type { Position } from '../../src/model/position.ts';
import { placesOf, references } from '../../src/model/references.ts';
import type { Source } from '../../src/model/source.ts';
import { type Attribution, attributions, recordNames } from '../../src/model/vocabulary.ts';
import { keyOf, type Subject } from './check.ts';

/** What a content folder holds, and what of its sources it leaves out. */
export interface Coverage {
  collections: { name: string; entries: number; citations: number; uncitedParagraphs: number }[];
  /** By the attribution of a position's first piece of evidence. */
  attributions: { attribution: Attribution; positions: number }[];
  /** Most used first. Works known only through another are left out: nothing cites them. */
  sources: {
    id: string;
    uses: number;
    places: number;
    /** Places that nothing cites, with the source's own reason why they carry nothing. */
    uncited: { place: string; why: string | undefined }[];
  }[];
}

interface Citation {
  source: string;
  at: string;
}

/** Counts entries, citations and uses of sources over the whole content. */
export function coverage(subject: Subject): Coverage {
  const cited = new Map(subject.entries.map((entry) => [entry, citationsIn(entry, subject)]));
  const all = [...cited.values()].flat();
  const positions = subject.entries.filter(({ collection }) => collection === 'positions');
  return {
    collections: recordNames.map((name) => {
      const entries = subject.entries.filter(({ collection }) => collection === name);
      return {
        name,
        entries: entries.length,
        citations: entries.reduce((sum, entry) => sum + (cited.get(entry)?.length ?? 0), 0),
        uncitedParagraphs: entries
          .flatMap((entry) => subject.proseOf(entry))
          .flatMap(({ paragraphs }) => paragraphs)
          .filter(({ cites }) => !cites).length,
      };
    }),
    attributions: attributions.map((attribution) => ({
      attribution,
      positions: positions.filter(({ data }) => (data as Position).evidence[0]?.attribution === attribution)
        .length,
    })),
    sources: subject.entries
      .filter(({ collection, data }) => collection === 'sources' && (data as Source).places.length > 0)
      .map((entry) => sourceCoverage(entry, all))
      .sort((a, b) => b.uses - a.uses || (a.id < b.id ? -1 : 1)),
  };
}

function sourceCoverage({ id, data }: Entry, all: readonly Citation[]): Coverage['sources'][number] {
  const { places, silent } = data as Source;
  const uses = all.filter(({ source }) => source === id);
  const used = new Set(uses.flatMap(({ at }) => placesOf(at)));
  const reasons = new Map(
    silent.flatMap(({ at, why }) => placesOf(at).map((place) => [place, why] as const)),
  );
  return {
    id,
    uses: uses.length,
    places: places.length,
    uncited: places.filter((place) => !used.has(place)).map((place) => ({ place, why: reasons.get(place) })),
  };
}

/** Every citation of an entry, in frontmatter and prose. */
function citationsIn(entry: Entry, subject: Subject): Citation[] {
  const found: Citation[] = subject.proseOf(entry).flatMap(({ citations }) => citations);
  for (const { path, target, value } of references(shapes[entry.collection].schema, entry.data)) {
    if (target !== 'sources' || path.at(-1) !== 'source') continue;
    const record = path
      .slice(0, -1)
      .reduce<unknown>((data, step) => Object(data)[step] as unknown, entry.data);
    const { at } = Object(record) as { at?: unknown };
    if (typeof at !== 'string') throw new TypeError(`${keyOf(entry)}: a citation without a place`);
    found.push({ source: value, at });
  }
  return found;
}
