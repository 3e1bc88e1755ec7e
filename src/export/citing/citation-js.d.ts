/** Types of what tests use of citation.js 0.8, which brings none. */
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
  }
  /** Reads references in any format for which a plugin is loaded. */
  export class Cite {
    constructor(text: string);
    data: ReadItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
