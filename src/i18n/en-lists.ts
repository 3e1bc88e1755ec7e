/** The words of long lists and their pages. */
export const lists = {
  all: 'The whole list ({count})',
  allOfSide: 'All {count}',
  some: '{shown} of {count}',
  more: 'and {count} more',
  title: '{list}: {title}',
  on: 'All positions on this proposition',
  onTitle: 'Positions on “{proposition}” ({title})',
  page: 'page {number} of {pages}',
  range: '{from} to {to} of {count}',
  pages: 'Pages of this list',
  onwards: 'On in this list',
  earlier: 'Previous page',
  later: 'Next page',
  description: '{title}: {from} to {to} of {count}.',
};
