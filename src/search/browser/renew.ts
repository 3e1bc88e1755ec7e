/**
 * Gives an element other children, and leaves alone what stays the same: what is put there anew has to be styled, laid
 * out and painted anew. Where a child is of the same kind as the one in its place, that one takes over its attributes
 * and children; such a child is used up.
 */
function renew(parent: Node, children: readonly Node[]): void {
  for (const step of renewing(parent, children)) void step;
}

/** The same in steps, a child that changes each. */
export function* renewing(parent: Node, children: readonly Node[]): Generator<undefined, void> {
  while (parent.childNodes[children.length]) parent.lastChild?.remove();
  for (const [at, child] of children.entries()) {
    const old = parent.childNodes[at];
    if (old?.isEqualNode(child)) continue;
    if (!old) parent.appendChild(child);
    else if (old.nodeName !== child.nodeName) parent.replaceChild(child, old);
    else {
      takeOver(old, child);
      renew(old, [...child.childNodes]);
    }
    yield undefined;
  }
}

/** Gives a node what another of its kind is and has, but for its children. */
export function takeOver(old: Node, child: Node): void {
  if (!(old instanceof Element && child instanceof Element)) {
    old.nodeValue = child.nodeValue;
    return;
  }
  for (const name of old.getAttributeNames()) if (!child.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of child.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}
