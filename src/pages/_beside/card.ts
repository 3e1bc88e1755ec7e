import { cardCollections, cardOf, siteCard } from '../../atlas/cards.ts';
import { loadAtlas } from '../../atlas/load.ts';
import { cardImage } from '../../drawing/cards/image.ts';
import type { CollectionName } from '../../model/vocabulary.ts';
import { type Beside, besidePaths, homePaths } from './paths.ts';

const collections: readonly CollectionName[] = cardCollections;

/** Static paths of cards: of the site, and of the entries that have one of their own. */
export const cardPaths = async () => [
  ...homePaths(),
  ...(await besidePaths(({ collection }) => collections.includes(collection))),
];

type Image = ReturnType<typeof cardImage>;

/** So many cards are laid out while others are still being painted and packed, which other threads do. */
const ahead = 3;
const begun = new Map<string, Image>();
const nameOf = ({ locale, key = '' }: Beside): string => `${locale} ${key}`;
let order: readonly Beside[] | undefined;
let places: ReadonlyMap<string, number> = new Map();

/** The picture of a shared link: that of an entry, or of the site. A build asks in the order of the paths. */
export async function cardOfPage(page: Beside): Promise<Awaited<Image>> {
  if (import.meta.env.DEV) return imageOf(page);
  if (!order) {
    order = (await cardPaths()).map(({ props }) => props);
    places = new Map(order.map((each, index) => [nameOf(each), index]));
  }
  const index = places.get(nameOf(page)) ?? 0;
  for (const each of order.slice(index, index + ahead)) {
    if (!begun.has(nameOf(each))) begun.set(nameOf(each), imageOf(each));
  }
  const image = begun.get(nameOf(page)) ?? imageOf(page);
  // A build asks once: all the pictures of ten thousand pages would be 200 MB.
  begun.delete(nameOf(page));
  return image;
}

async function imageOf({ locale, key }: Beside): Image {
  const atlas = await loadAtlas(locale);
  const entry = key ? atlas.byKey.get(key) : undefined;
  return cardImage((entry && cardOf(atlas, entry)) ?? siteCard(locale));
}
