import type { StanceValue } from '../../model/vocabulary.ts';
import { site } from '../../site.ts';
import { entriesOf, type Whole } from '../whole.ts';
import { propositionOf, titleOf } from './position-list.ts';
import type { Cell, Table } from './table.ts';

/**
 * Which stances agree and which disagree, as far as a network of two values can tell. What is mixed, neutral or no
 * stance at all is neither, and a condition is lost: the column `stance` keeps it.
 */
const agreement: Partial<Record<StanceValue, boolean>> = {
  supports: true,
  'supports-if': true,
  'opposes-unless': false,
  opposes: false,
};

/**
 * Statements for discourse network analysis (Leifeld 2017, "Discourse Network Analysis", in The Oxford Handbook of
 * Political Networks): actor, concept, agreement, date, document. A row a holder, position and source; people whom a
 * source leaves unnamed are no actors.
 */
export function discourseNetwork(whole: Whole): Table {
  const title = (key: string): string => titleOf(whole, key, site.defaultLocale);
  return {
    name: 'discourse_network',
    description:
      'Statements for discourse network analysis: a row for each named holder, position and source with a stance for or against.',
    part: false,
    key: ['position', 'actor_id', 'document_id'],
    fields: [
      { name: 'actor', type: 'string', description: 'Who holds it.', required: true },
      { name: 'concept', type: 'string', description: 'The proposition.', required: true },
      { name: 'agreement', type: 'boolean', description: 'For it, or against it.', required: true },
      { name: 'date', type: 'string', description: 'When, as EDTF.', required: true },
      { name: 'document', type: 'string', description: 'Title of the source.', required: true },
      { name: 'stance', type: 'string', description: 'The stance itself.', required: true },
      {
        name: 'actor_id',
        type: 'string',
        description: 'Id of the holder.',
        required: true,
        references: { table: 'stakeholders', field: 'id' },
      },
      { name: 'concept_id', type: 'string', description: 'Issue and proposition.', required: true },
      {
        name: 'position',
        type: 'string',
        description: 'Id of the position.',
        required: true,
        references: { table: 'positions', field: 'id' },
      },
      {
        name: 'document_id',
        type: 'string',
        description: 'Id of the source.',
        required: true,
        references: { table: 'sources', field: 'id' },
      },
    ],
    rows: entriesOf(whole, 'positions').flatMap((position) => {
      const { date, evidence, holders = [], proposition, stance } = position.facts;
      const agrees = agreement[stance];
      if (agrees === undefined) return [];
      const concept = propositionOf(whole, position, site.defaultLocale)?.text ?? '';
      const sources = [...new Set(evidence.map(({ source }) => source))];
      return holders.flatMap((holder) =>
        sources.map((source): Cell[] => [
          title(`stakeholders/${holder}`),
          concept,
          agrees,
          date,
          title(`sources/${source}`),
          stance,
          holder,
          proposition,
          position.id,
          source,
        ]),
      );
    }),
  };
}
