import { shapes } from '../../src/model/collections.ts';
import { locatorBeside, references } from '../../src/model/references.ts';
import type { ContentName } from '../../src/model/collections.ts';
import { type Check, type FileProse, problemAt } from './check.ts';

const factual: readonly ContentName[] = [
  'issues',
  'positions',
  'stakeholders',
  'instruments',
  'programs',
  'events',
  'figures',
  'glossary',
];

/** Title and summary are claims too: an entry that cites no place at all stands on nothing. */
export const claimsCited: Check = {
  name: 'claims-cited',
  description: 'Every entry about the world cites at least one place in a source.',
  run: ({ entries, proseOf }) =>
    entries
      .filter(({ collection }) => factual.includes(collection))
      .filter(
        (entry) =>
          !proseOf(entry).some(citesOrIsTold) &&
          !references(shapes[entry.collection].schema, entry.data).some(
            ({ target, path }) => target === 'sources' && locatorBeside(entry.data, path) !== undefined,
          ),
      )
      .map((entry) =>
        problemAt(
          entry,
          ['title'],
          'claims-cited',
          'this entry cites no place in any source',
          'say where it is written, in a field or with <Cite source="…" at="…" /> in the prose',
        ),
      ),
};

/** Prose that cites nothing is told of paragraph by paragraph, and prose that cannot be read for what is wrong with it. */
const citesOrIsTold = ({ citations, paragraphs, problems }: FileProse): boolean =>
  citations.length > 0 || problems.length > 0 || paragraphs.some(({ cites }) => !cites);
