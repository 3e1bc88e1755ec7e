/** Words of a page within which words of a question count as said together. */
const near = 12;

/**
 * How many of several words stand near each other where most of them do: 0 where each stands alone, 1 for all.
 * @param places for each word where on the page it stands, counted in words
 */
export function togetherIn(places: readonly (readonly number[])[]): number {
  if (places.length < 2) return 0;
  const all = places
    .flatMap((list, word) => list.map((place) => ({ place, word })))
    .sort((a, b) => a.place - b.place);
  let best = 1;
  for (let from = 0; from < all.length && best < places.length; from++) {
    const seen = new Set<number>();
    const last = (all[from]?.place ?? 0) + near;
    for (let at = from; at < all.length; at++) {
      const { place, word } = all[at] ?? { place: Infinity, word: 0 };
      if (place > last) break;
      seen.add(word);
    }
    best = Math.max(best, seen.size);
  }
  return (best - 1) / (places.length - 1);
}
