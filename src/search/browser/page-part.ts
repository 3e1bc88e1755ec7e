/** The one part of a page that fits. @throws RangeError where there is none */
export function part<Kind extends Element>(parent: ParentNode, selector: string): Kind {
  const found = parent.querySelector<Kind>(selector);
  if (!found) throw new RangeError(`no ${selector} on the page`);
  return found;
}
