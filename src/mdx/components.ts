/** How a component stands in the text: within a sentence, or as a block of its own. */
export type Placement = 'inline' | 'block';

export interface ComponentAttribute {
  required: boolean;
  description: string;
}

export interface Component {
  placement: Placement;
  /** What may stand between the opening and the closing tag. */
  children: 'none' | 'text' | 'blocks';
  description: string;
  attributes: Readonly<Record<string, ComponentAttribute>>;
  /** A correct use, shown in documentation and in hints. */
  example: string;
}

/**
 * The only components an entry may use. Attributes are plain strings. The allow-list, the contributor's guide and
 * the editor's snippets all read this table.
 */
export const components = {
  Cite: {
    placement: 'inline',
    children: 'none',
    description: 'A citation: a place in a source. Shown as a number, listed at the end of the page.',
    attributes: {
      source: { required: true, description: 'Id of the source, the name of its file in sources/.' },
      at: { required: true, description: "One of the source's places, such as a page or section." },
    },
    example: '<Cite source="some-report-2020" at="p. 4" />',
  },
  Term: {
    placement: 'inline',
    children: 'text',
    description: 'A word or acronym explained in the glossary. Shown as a link to its explanation.',
    attributes: {
      id: { required: true, description: 'Id of the term, the name of its file in glossary/.' },
    },
    example: '<Term id="isp">internet provider</Term>',
  },
  Figure: {
    placement: 'block',
    children: 'none',
    description: 'A number or series from figures/, shown with its unit, date and source.',
    attributes: {
      id: { required: true, description: 'Id of the figure, the name of its file in figures/.' },
    },
    example: '<Figure id="households-online" />',
  },
  Note: {
    placement: 'block',
    children: 'blocks',
    description: 'An aside: something the reader should know that is not part of the account.',
    attributes: {
      title: { required: false, description: 'Label of the note; “Note” when left out.' },
    },
    example: '<Note title="On the dates">\n\nThe two sources disagree.\n\n</Note>',
  },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof components;

/** Looks a component up by the name written in the tag; undefined when it is not on the list. */
export function componentNamed(name: string): Component | undefined {
  return Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;
}
