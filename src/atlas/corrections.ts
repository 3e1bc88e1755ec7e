import type { CitationMark, PageCitations } from './citations.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { grouping } from './grouping.ts';

/** A correction as a page shows it. */
export interface CorrectionView {
  correction: AtlasEntry<'corrections'>;
  /** The entry that was put right. */
  entry: AtlasEntry;
  citation: CitationMark;
}

/** Corrections with their citations on a page, newest first. */
export function correctionViews(
  atlas: Atlas,
  corrections: readonly AtlasEntry<'corrections'>[],
  citations: PageCitations,
): CorrectionView[] {
  return corrections.map((correction) => {
    const { entry: key, source, at } = correction.facts;
    const entry = atlas.byKey.get(key);
    if (!entry) throw new RangeError(`no entry ${key}`);
    return { correction, entry, citation: citations.cite(source, at) };
  });
}

/** The corrections of one entry, newest first. */
export const correctionsOf = (atlas: Atlas, { key }: AtlasEntry): readonly AtlasEntry<'corrections'>[] =>
  byEntry(atlas.corrections, key);

const byEntry = grouping<AtlasEntry<'corrections'>>(({ facts }) => [facts.entry]);
