/** What a reader needs to cite a page. */
export interface Citing {
  /** Absolute and lasting. */
  address: string;
  /** Which version is read; none where the page of a source is cited as the work that it is. */
  version: string | undefined;
  /** The reference in words, by the name of its style. */
  references: { name: string; text: string }[];
}
