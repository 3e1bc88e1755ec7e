/**
 * Gives a list other children, and leaves alone those that stay the same: what is put there anew has to be laid out
 * and painted anew.
 */
export function renew(list: Element, children: readonly Element[]): void {
  children.forEach((child, at) => {
    const old = list.children[at];
    if (!old) list.append(child);
    else if (!old.isEqualNode(child)) old.replaceWith(child);
  });
  while (list.children[children.length]) list.lastChild?.remove();
}
