import { type Atlas, type AtlasEntry, entryOf } from './entry.ts';

/** One numbered reference of a page. */
export interface NumberedCitation {
  number: number;
  source: AtlasEntry<'sources'>;
  at: string;
  /** Ids of the places on the page where it is cited, in order. */
  uses: string[];
}

/** One use of a citation on a page: its number, the id of the use, and the fragment of its entry in the list. */
export interface CitationMark {
  number: number;
  id: string;
  href: string;
  /** The source and the place in it. */
  title: string;
}

/**
 * Numbers the citations of one page in the order in which they come; the same place in the same source keeps its
 * number. Each use has an id, so that the list at the end can lead back to it.
 */
export class PageCitations {
  readonly #atlas: Atlas;
  readonly #byPlace = new Map<string, NumberedCitation>();

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** Records one use. */
  cite(source: string, at: string): CitationMark {
    const citation = this.#entry(source, at);
    const id = `cite-${String(citation.number)}-${String(citation.uses.length + 1)}`;
    citation.uses.push(id);
    return {
      number: citation.number,
      id,
      href: `#source-${String(citation.number)}`,
      title: `${citation.source.title}, ${at}`,
    };
  }

  /** Lists a place on which the page stands as a whole: no mark in the text leads to it, so none leads back. */
  add(source: string, at: string): void {
    this.#entry(source, at);
  }

  #entry(source: string, at: string): NumberedCitation {
    const key = `${source}\0${at}`;
    const known = this.#byPlace.get(key);
    if (known) return known;
    const number = this.#byPlace.size + 1;
    const citation: NumberedCitation = {
      number,
      source: entryOf(this.#atlas, 'sources', source),
      at,
      uses: [],
    };
    this.#byPlace.set(key, citation);
    return citation;
  }

  /** What has been cited so far, by number. */
  list(): readonly NumberedCitation[] {
    return [...this.#byPlace.values()];
  }

  /** Ids of the sources cited so far. */
  sources(): string[] {
    return [...new Set(this.list().map(({ source }) => source.id))];
  }
}
