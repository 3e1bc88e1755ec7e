/**
 * Gives an element other children, and leaves alone what stays the same: what is put there anew has to be styled, laid
 * out and painted anew. Where a child is of the same kind as the one in its place, that one takes over its attributes
 * and children; such a child is used up.
 */
export function renew(parent: Node, children: readonly Node[]): void {
  children.forEach((child, at) => {
    const old = parent.childNodes[at];
    if (!old) parent.appendChild(child);
    else if (old.isEqualNode(child)) return;
    else if (old.nodeName !== child.nodeName) parent.replaceChild(child, old);
    else if (old instanceof Element) {
      const other = child as Element;
      for (const name of old.getAttributeNames()) if (!other.hasAttribute(name)) old.removeAttribute(name);
      for (const { name, value } of other.attributes) old.setAttribute(name, value);
      renew(old, [...child.childNodes]);
    } else old.nodeValue = child.nodeValue;
  });
  while (parent.childNodes[children.length]) parent.lastChild?.remove();
}
