import type { TextAnswer, TextSearch } from './text-search.ts';

type Wanting = Pick<TextAnswer, 'asked' | 'hits' | 'partly'>;

/**
 * Asks, and as long as there is little, or nothing that has all of the question, opens older texts and asks anew; not
 * for what stands in none. What keeps these from loading leaves the answer as it is.
 * @param least how many pages are enough
 */
export async function untilEnough<Found extends Wanting>(
  texts: Pick<TextSearch, 'since' | 'openOlder'>,
  least: number,
  ask: () => Promise<Found>,
): Promise<Found> {
  const found = await ask();
  const enough = !found.partly && found.hits.length >= least;
  if (enough || !found.asked || texts.since === null) return found;
  try {
    await texts.openOlder();
  } catch (error) {
    console.error(error);
    return found;
  }
  return untilEnough(texts, least, ask);
}
