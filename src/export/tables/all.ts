import type { Whole } from '../whole.ts';
import { discourseNetwork } from './discourse-network.ts';
import { modelTables } from './model-tables.ts';
import { positionList } from './position-list.ts';
import { relationTable } from './relation-table.ts';
import type { Table } from './table.ts';

/** Every table that can be downloaded, in the order in which they are described. */
export const allTables = (whole: Whole): Table[] => [
  positionList(whole),
  discourseNetwork(whole),
  ...modelTables(whole),
  relationTable(whole),
];
