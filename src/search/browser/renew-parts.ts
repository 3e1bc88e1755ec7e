import { renewing, takeOver } from './renew.ts';

/**
 * Gives a list other items, all of one kind of element, in steps of a part of an item. Of an item that changes nothing
 * old is seen beside the new: it is marked `data-old`, and invisible until its turn comes.
 */
export function* renewingParts(list: Element, items: readonly Element[]): Generator<undefined, void> {
  while (list.children[items.length]) list.lastElementChild?.remove();
  for (const [at, item] of items.entries()) {
    const parts = [...item.childNodes];
    let place = list.children[at];
    if (place?.isEqualNode(item)) continue;
    if (!place) {
      place = item;
      item.replaceChildren();
      list.append(item);
    }
    takeOver(place, item);
    for (const part of place.children) {
      // Invisible it would lose the focus.
      const stays = parts.some((other) => other.isEqualNode(part)) || part.contains(document.activeElement);
      part.toggleAttribute('data-old', !stays);
    }
    yield* renewing(place, parts);
  }
}
