/** Types of what we use of citation.js 0.8, which brings none. */
declare module '@citation-js/core' {
  interface ReadName {
    family?: string;
    literal?: string;
    'non-dropping-particle'?: string;
  }
  interface ReadItem {
    id: string;
    type: string;
    title: string;
    URL?: string;
    author?: ReadName[];
    issued?: unknown;
    version?: string;
  }
  /** Reads references in any format for which a plugin is loaded. */
  export class Cite {
    constructor(text: string);
    data: ReadItem[];
  }
  /** What plugins have put in; of plugin-csl, a maker of citeproc engines. */
  export const plugins: {
    config: {
      get(name: '@csl'): {
        engine(items: readonly object[], style: string, language: string, format: 'text'): CiteprocEngine;
      };
    };
  };
  interface CiteprocEngine {
    updateItems(ids: readonly string[]): void;
    /** Parameters of the list, and its entries. */
    makeBibliography(): [object, string[]];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
