import { toHtml } from 'hast-util-to-html';
import { sortDay } from '../model/dates.ts';
import { type PositionResult, searchRecord, type SearchRecord } from './search-record.ts';
import { PageCitations } from './citations.ts';
import { correctionsOf, type CorrectionView, correctionViews } from './corrections.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { facetsOf } from './facets.ts';
import { figureElement } from './figure-element.ts';
import { figuresOn } from './figures.ts';
import { entryListPage, mostMentions } from './list-address.ts';
import { type Excerpt, excerptOf } from './paging.ts';
import { type Prose, proseIn } from './prose.ts';
import { recordsEnd } from './records-end.ts';
import { mentions } from './relations.ts';

/**
 * What every entry page needs, whatever its collection. Citations are numbered in the order in which they are asked
 * for, so a page asks from top to bottom.
 */
export class EntryPage<Entry extends AtlasEntry> {
  readonly citations: PageCitations;
  readonly #atlas: Atlas;
  readonly #entry: Entry;
  readonly #base: string;

  constructor(atlas: Atlas, entry: Entry, base: string) {
    this.#atlas = atlas;
    this.#entry = entry;
    this.#base = base;
    this.citations = new PageCitations(atlas);
  }

  /** The entry's own prose. */
  prose(): Prose {
    return proseIn(this.#entry.file, this.#atlas, this.citations, this.#base);
  }

  /** Figures that belong on this page and that its prose does not show already. */
  figures(): { entry: AtlasEntry<'figures'>; html: string }[] {
    return figuresOn(this.#atlas, this.#entry)
      .filter(({ id }) => !this.#entry.prose.figures.includes(id))
      .map((entry) => ({
        entry,
        html: toHtml(figureElement(entry, this.#atlas, this.citations, this.#base)),
      }));
  }

  /** What the layout shows around the entry; asked for last, when everything has been cited. */
  frame(shown: Iterable<AtlasEntry> = [], position?: PositionResult): EntryFrame {
    // What shows that the entry was wrong may be younger than what it says now.
    const end = recordsEnd(this.#atlas, this.citations.sources());
    const corrections = correctionViews(this.#atlas, correctionsOf(this.#atlas, this.#entry), this.citations);
    return {
      corrections,
      citations: this.citations.list(),
      recordsEnd: end,
      mentions: this.#mentions(shown),
      record: this.#record(position),
    };
  }

  /** Without those already shown for another reason; where a list has all of them, that is said. */
  #mentions(shown: Iterable<AtlasEntry>): Excerpt<AtlasEntry> {
    const all = mentions(this.#atlas, this.#entry);
    const others = mentions(this.#atlas, this.#entry, shown);
    const list = excerptOf(all, mostMentions, entryListPage(this.#entry, 'mentions'));
    return { ...list, shown: others.slice(0, mostMentions), ...(!list.all && { count: others.length }) };
  }

  #record(position?: PositionResult): SearchRecord {
    const { language, title, canonicalTitle, otherNames } = this.#entry;
    const date = (this.#entry.facts as { date?: string | undefined }).date;
    return searchRecord(
      { ...facetsOf(this.#atlas, this.#entry), language: [language] },
      {
        title,
        ...(position ? { position } : { names: [...new Set([title, ...otherNames, canonicalTitle])] }),
        day: date ? sortDay(date) : undefined,
      },
    );
  }
}

export interface EntryFrame {
  corrections: CorrectionView[];
  citations: ReturnType<PageCitations['list']>;
  recordsEnd: string | null;
  mentions: Excerpt<AtlasEntry>;
  record: SearchRecord;
}
