import type { NumberedCitation } from '../atlas/citations.ts';
import type { CorrectionView } from '../atlas/corrections.ts';
import type { AtlasEntry } from '../atlas/entry.ts';
import type { Excerpt } from '../atlas/paging.ts';
import type { SearchRecord } from '../atlas/search-record.ts';
import type { Citing } from '../components/chrome/citing.ts';
import type { PageForm } from '../components/chrome/page-form.ts';

/** What every entry's page shows around what is its own. */
export interface EntrySurroundings {
  entry: AtlasEntry;
  /** The way down to the page. */
  trail: { label: string; page: string }[];
  citations: readonly NumberedCitation[];
  recordsEnd: string | null;
  /** What was wrong with the entry and has been put right. */
  corrections: readonly CorrectionView[];
  mentions: Excerpt<AtlasEntry>;
  record: SearchRecord;
  /** The forms in which the page can be had besides HTML. */
  forms: readonly PageForm[];
  /** The text of a JSON-LD block. */
  linkedData: string;
  /** How to cite the page. */
  citing: Citing;
  /** The picture that stands for the page where its link is shared; none where the site's does. */
  card: { href: string; text: string } | undefined;
}
