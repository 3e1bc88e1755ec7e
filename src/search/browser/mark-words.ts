import { fold } from './fold.ts';
import { markParameter } from './marked-link.ts';
import { placesIn } from './places-in.ts';

/** How the style sheet calls the marks. */
const highlightName = 'searched';

/**
 * Marks on the page what its address asks for, without changing the page, and takes it out of the address, so that
 * whoever passes that on passes on the plain page. Browsers without the Custom Highlight API show the page unmarked.
 */
export function markWords(within: Element): void {
  const address = new URL(location.href);
  const wanted = address.searchParams.getAll(markParameter).map(fold).filter(Boolean);
  address.searchParams.delete(markParameter);
  history.replaceState(history.state, '', address);
  if (wanted.length === 0 || !('highlights' in CSS)) return;
  const ranges = rangesOf(within, wanted);
  CSS.highlights.set(highlightName, new Highlight(...ranges));
  const first = ranges[0]?.startContainer.parentElement;
  if (address.hash === '' && first && first.getBoundingClientRect().top > innerHeight) {
    first.scrollIntoView({ block: 'center' });
  }
}

function rangesOf(within: Element, wanted: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [from, to] of placesIn(node.textContent ?? '', wanted)) {
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  return ranges;
}
