import type { Messages } from './en.ts';

/** Las palabras de las listas largas y sus páginas. */
export const lists: Messages['lists'] = {
  all: 'La lista completa ({count})',
  allOfSide: 'Todas: {count}',
  some: '{shown} de {count}',
  more: 'y {count} más',
  title: '{list}: {title}',
  on: 'Todas las posturas sobre esta propuesta',
  onTitle: 'Posturas sobre “{proposition}” ({title})',
  byYear: '{count} fichas, por año.',
  inPages: '{count} fichas, en páginas que comienzan con estas palabras.',
  search: 'La búsqueda las filtra todas.',
  newest: 'Lo más reciente',
  first: 'Las primeras',
  page: 'página {number} de {pages}',
  range: '{from} a {to} de {count}',
  pages: 'Páginas de esta lista',
  onwards: 'Seguir en esta lista',
  earlier: 'Página anterior',
  later: 'Página siguiente',
  description: '{title}: {from} a {to} de {count}.',
};
