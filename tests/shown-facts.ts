import type { Page } from './built-site.ts';
import { classesOf, type Element, elementsIn, textIn } from './html.ts';

const byClass = (root: Element, name: string): Element[] =>
  elementsIn(root).filter((element) => classesOf(element).includes(name));

const byTag = (root: Element, name: string): Element[] =>
  elementsIn(root).filter(({ tagName }) => tagName === name);

/** Where the page of an entry says what. */
export interface ShownFacts {
  kicker: string;
  heading: string;
  box: [label: string, ...values: string[]][];
  /** What the elements of a class say, in order. */
  place(name: string): string[];
}

/** Reads the facts of an entry page where they stand. */
export function shownFacts({ elements, path }: Page): ShownFacts {
  const main = elements.find(({ tagName }) => tagName === 'main');
  const [head] = main ? byClass(main, 'page-head') : [];
  if (!main || !head) throw new Error(`${path} has no head`);
  const said = (element: Element | undefined): string => (element ? textIn(element) : '');
  return {
    kicker: said(byClass(head, 'kicker')[0]),
    heading: said(byTag(head, 'h1')[0]),
    box: byClass(main, 'facts').flatMap((box) =>
      byTag(box, 'div').map((row): [string, ...string[]] => [
        said(byTag(row, 'dt')[0]),
        ...byTag(row, 'dd').map(textIn),
      ]),
    ),
    place: (name) =>
      name === 'evidence-list'
        ? byClass(main, name).flatMap((list) => byTag(list, 'li').map((item) => citationIn(item)))
        : byClass(main, name).map(textIn),
  };
}

/** Source and place of a piece of evidence, without the number of its citation. */
function citationIn(item: Element): string {
  const [source] = byTag(item, 'cite');
  const [at] = byClass(item, 'locator');
  return `${source ? textIn(source) : ''} , ${at ? textIn(at) : ''}`;
}
