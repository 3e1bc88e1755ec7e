import { stanceMatrices } from '../../atlas/matrix.ts';
import { gridOf } from '../../atlas/matrix-grid.ts';
import { scopePage } from '../../atlas/matrix-scopes.ts';
import { timelineOf } from '../../atlas/timeline-scopes.ts';
import { topicViews } from '../../atlas/topics.ts';
import type { Asked } from './model.ts';

/** What the page of a topic shows. */
export function topicPage({ atlas, entry, page }: Asked<'topics'>) {
  const issues = topicViews(atlas).find(({ topic }) => topic.id === entry.id)?.issues ?? [];
  const matrix = stanceMatrices(atlas).find(({ topic, issue }) => topic.id === entry.id && !issue);
  return {
    issues,
    moments: timelineOf(atlas, entry).length,
    matrix: matrix && { grid: gridOf(matrix), page: scopePage({ topic: entry.id }) },
    frame: page.frame(issues.map(({ issue }) => issue)),
  };
}
