/**
 * The icons of the site, drawn for it: one path each, in a field of 20 by 20, of lines 1.6 wide. They stand beside
 * words and never alone, but for the search and the menu, whose links say in words what they are.
 */
export const icons = {
  search: 'M8.5 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM12.7 12.7 17 17',
  menu: 'M3 6h14M3 10h14M3 14h14',
  topics: 'M3 4h6v5H3zM11 4h6v5h-6zM3 11h6v5H3zM11 11h6v5h-6z',
  issues: 'M2.5 3.5h10v7h-6l-2.5 2.5v-2.5H2.5zM15 7.5h2.5v7H16v2.5L13.5 14.5H8.5v-1.5',
  positions: 'M10 3 4 9h12zM4 11.5h12M10 17l-4-3.5h8z',
  stakeholders:
    'M7 4a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM2 16c0-6 10-6 10 0M13 4.5a2.5 2.5 0 0 1 0 4.5M14 11.5c2.5.5 4 2 4 4.5',
  instruments: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 9.5h5M7.5 12h5M7.5 14.5h3',
  programs: 'M3 16V9l5-3v3l5-3v3l4-2v9zM6 12.5h2M11 12.5h2',
  events: 'M3 5h14v12H3zM3 8.5h14M7 3v3.5M13 3v3.5',
  figures: 'M3 17h14M5 14v-4M9 14V6M13 14V8M17 14V3.5',
  sources: 'M10 5c-2-1.5-4.5-2-7-2v12c2.5 0 5 .5 7 2 2-1.5 4.5-2 7-2V3c-2.5 0-5 .5-7 2zv12',
  glossary: 'M3 16 8 4l5 12M5 12h6M14 6h4M14 10h4M16 14h2',
  data: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M4 14v3h12v-3',
  print: 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z',
  link: 'M8 12l4-4M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2',
} as const;

export type IconName = keyof typeof icons;
