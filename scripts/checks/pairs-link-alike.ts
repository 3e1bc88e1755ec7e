import type { Check, FileProse } from './check.ts';
import { difference, pairsOf } from './pairs/pair.ts';

/** What a page leads to must not depend on its language. */
export const pairsLinkAlike: Check = {
  name: 'pairs-link-alike',
  description: 'A translation leads to the entries, terms and figures of its original.',
  run: (subject) =>
    pairsOf(subject).flatMap(({ translation, prose }) => {
      const found = prose && difference(pointers(prose.original), pointers(prose.translated));
      if (!found) return [];
      return [
        {
          file: translation.file.file,
          line: translation.file.bodyLine,
          column: 1,
          rule: 'pairs-link-alike',
          message: `the translated prose ${found}`,
          hint: 'link the same entries, and show the same terms and figures, as the original',
        },
      ];
    }),
};

/** A heading is named by its words, which differ between languages; so fragments are left out. */
const pointers = ({ links, terms, figures }: FileProse): string[] => [
  ...links.map(({ target }) => target || 'a heading of the page'),
  ...terms.map(({ id }) => `term ${id}`),
  ...figures.map(({ id }) => `figure ${id}`),
];
