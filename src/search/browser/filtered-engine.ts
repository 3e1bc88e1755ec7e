import { type Engine, engineOf } from './engine.ts';
import { once } from './once.ts';
import { PageFacts } from './page-facts.ts';
import type { SearchFiles } from './search-files.ts';

/** The search with what every page is filtered by. */
export interface FilteredEngine extends Engine {
  facts(): Promise<PageFacts>;
}

/** @param language of the page, as in `<html lang>` */
export function filteredEngineOf(files: SearchFiles, language: string): FilteredEngine {
  const facts = once(async () => new PageFacts(await files.facts(0)));
  const engine = engineOf(files, language, async (place) => {
    const [known, more] = await Promise.all([facts(), files.facts(place)]);
    known.add(more);
  });
  return { ...engine, facts };
}
