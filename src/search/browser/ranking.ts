import { chained, fused, type Ranked, within } from './fuse.ts';
import type { NameHit } from './name-index.ts';
import { namesFirst } from './names-first.ts';
import type { Hit, Pagefind } from './pagefind.ts';
import type { Plan, PlannedSearch } from './plan.ts';

/** What answers a question, best first. */
export interface Ranking {
  /** Entries called what was asked; shown before the pages. */
  answers: readonly NameHit[];
  hits: readonly Hit[];
  /** Only parts of the question were found. */
  partly: boolean;
}

/** Below this, parts of the question are asked too. */
const few = 3;
/** A name that accounts for as much of the question as a page's text says more of what the page is about. */
const namesWeigh = 1.15;

/** Carries out a plan. */
export async function ranking(pagefind: Pagefind, plan: Plan): Promise<Ranking> {
  const named = plan.answers.some(({ exact }) => exact);
  const all = (searches: readonly PlannedSearch[]): Promise<Ranked[]> =>
    Promise.all(
      searches.map(async (search) => ({ hits: await run(pagefind, search), weight: search.weight })),
    );
  const [surest, preferred, whole, renamed] = await Promise.all([
    all(plan.surest),
    all(plan.preferred),
    all(plan.whole ? [plan.whole] : []),
    // Where the question itself is a name, its pages mostly have it.
    all(named ? [] : plan.renamed),
  ]);
  const again = named && (whole[0]?.hits.length ?? 0) < few ? await all(plan.renamed) : renamed;
  const unordered = surest.map((list) => ({ ...list, unordered: true }));
  const sure = fused(unordered);
  const held = fused([...unordered, ...preferred]);
  const found = fused([...whole, ...again]);
  // Where no entry of the list of names is called so, others may be.
  const asked = named ? found : await namesFirst(found, plan.asked);
  const answers = plan.answers.filter((hit) => held.length === 0 || answersFirst(hit, sure, plan));
  const hits = chained(held, asked);
  if (hits.length >= few || answers[0]?.exact) return { answers, hits, partly: false };
  const parts = await inParts(pagefind, plan.parts, few - hits.length);
  const [nearest] = plan.near;
  const byName =
    hits.length + answers.length === 0 && nearest !== undefined && nearest.coverage >= leastByName;
  const nearly = byName && nearest.coverage * namesWeigh >= (parts.weight || 0);
  return {
    answers: nearly ? plan.near.filter(({ coverage }) => coverage >= nearest.coverage * 0.9) : answers,
    hits: chained(hits, parts.hits),
    partly: hits.length === 0 && (nearly || parts.hits.length > 0),
  };
}

/** Of the question, what a name must have where no text has it. */
const leastByName = 0.55;

/** Whether an entry comes before what somebody holds on it. */
function answersFirst(
  { exact, begun, literal, titled }: NameHit,
  sure: readonly Hit[],
  { side, subject }: Plan,
): boolean {
  if (literal && titled) return true;
  return side === null && (begun || (exact && (titled || sure.length === 0 || subject > 2)));
}

/** Asks parts of the question, those that keep most first, until there are enough hits. */
async function inParts(
  pagefind: Pagefind,
  parts: readonly PlannedSearch[],
  enough: number,
): Promise<{ hits: Hit[]; weight: number }> {
  let hits: Hit[] = [];
  let weight = 0;
  for (const part of parts) {
    const found = await run(pagefind, part);
    if (found.length > 0) weight ||= part.weight;
    hits = chained(hits, found);
    if (hits.length >= enough) break;
  }
  return { hits, weight };
}

/** One search; Pagefind knows a phrase only by itself, so what stands beside it is asked apart. */
async function run(pagefind: Pagefind, { words, phrase, filters }: PlannedSearch): Promise<readonly Hit[]> {
  const [found, said] = await Promise.all([
    pagefind.search(words, { filters }),
    phrase === undefined || words === null ? null : pagefind.search(`"${phrase}"`, { filters }),
  ]);
  if (said === null) return found.results;
  const both = within(found.results, said.results);
  return both.length > 0 ? both : said.results;
}
