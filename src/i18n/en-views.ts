/** The words of the views that compare: counts, matrix, comparison, timeline, relations. */
export const views = {
  tally: {
    for: 'for',
    between: 'in between',
    against: 'against',
    apart: 'taking no side',
    apartLabel: 'Taking no side',
    none: 'No position recorded',
  },
};
