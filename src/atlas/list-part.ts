import { mostOnPage, pageAddress, pageCount, pageStart } from './paging.ts';

/** A page of a long list, and what leads to it. */
export interface ListLink {
  label: string;
  /** Address without language and base. */
  page: string;
  /** How many rows stand there, where that is said. */
  count?: number;
}

/** Where a page stands in its list. */
export interface ListPart {
  /** The pages of the list, in order. */
  pages: ListLink[];
  /** Which of them it is, from 1. */
  number: number;
  /** Its first row and its last, from 1, and how many the list has. */
  from: number;
  to: number;
  count: number;
}

/** The pages of a list that are called by their number. @param list address of the first */
export const numberedPages = (list: string, count: number, most = mostOnPage): ListLink[] =>
  Array.from({ length: pageCount(count, most) }, (_, index) => ({
    label: String(index + 1),
    page: pageAddress(list, index + 1),
  }));

/** @param count how many rows the list has */
export const listPart = (pages: ListLink[], number: number, count: number, most = mostOnPage): ListPart => ({
  pages,
  number,
  from: pageStart(count, number, most) + 1,
  to: Math.min(count, pageStart(count, number + 1, most)),
  count,
});
