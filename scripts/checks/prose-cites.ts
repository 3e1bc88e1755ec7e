import type { Check } from './check.ts';

/** Where readers come for claims, each paragraph says where it comes from. */
export const proseCites: Check = {
  name: 'prose-cites',
  description:
    'Every paragraph of an issue, position, event, program, instrument or stakeholder cites a source.',
  run: ({ entries, proseOf }) =>
    entries
      .filter(({ collection }) => collection !== 'pages')
      .flatMap((entry) =>
        proseOf(entry).flatMap(({ file, paragraphs }) =>
          paragraphs
            .filter(({ cites }) => !cites)
            .map(({ line }) => ({
              file,
              line,
              column: 1,
              rule: 'prose-cites',
              message: 'this paragraph cites nothing',
              hint: 'end it with <Cite source="…" at="…" />, or join it to the paragraph that does',
            })),
        ),
      ),
};
