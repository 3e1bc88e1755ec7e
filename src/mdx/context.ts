import type { Element } from 'hast';

/** What prose needs to know of the rest of the site to become HTML, in the language of the page. */
export interface ProseContext {
  labels: {
    footnotes: string;
    /** `n` is the number of the footnote. */
    backToReference(n: number): string;
    note: string;
    /** Name of a checkbox whose item has no words. */
    task: string;
    /** `n` is the number of the citation. */
    citation(n: number): string;
  };
  /** Address of an entry from its path within the content folder; null when there is none. */
  link(target: string, fragment?: string): { href: string } | null;
  /** A use of a source: its number on the page, the address of its place in the list, the id of this very use. */
  cite(source: string, at: string): { number: number; href: string; id: string; title: string };
  term(id: string): { href: string; title?: string | undefined } | null;
  /** Put in as it is. */
  figure(id: string): Element[];
}
