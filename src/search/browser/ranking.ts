import { covering, hitsOf, tellSomething } from './covering.ts';
import { chained, fused, type Ranked, within } from './fuse.ts';
import type { NameHit } from './name-index.ts';
import { namesFirst } from './names-first.ts';
import type { Hit, TextIndex } from './pagefind.ts';
import { pagesSaying } from './phrases.ts';
import type { Plan, PlannedSearch } from './plan.ts';

/** What answers a question, best first. */
export interface Ranking {
  /** Entries called what was asked; shown before the pages. */
  answers: readonly NameHit[];
  hits: readonly Hit[];
  /** Only parts of the question were found. */
  partly: boolean;
}

/** Below this, other names of what was asked are asked too. */
const few = 3;
/** Of a question's weight, the least that must stand on a page. */
const leastShare = 0.45;
/** Of what is asked about somebody, or on one side. */
const leastHeld = 0.6;
/** A name that accounts for as much of the question as a page's text says more of what the page is about. */
const namesWeigh = 1.15;
/** Of the question, what a name must have where no text has it. */
const leastByName = 0.55;

/** Carries out a plan. */
export async function ranking(index: TextIndex, plan: Plan): Promise<Ranking> {
  const named = plan.answers.some(({ exact }) => exact);
  const all = (searches: readonly PlannedSearch[]): Promise<Ranked[]> =>
    Promise.all(searches.map(async (search) => ({ hits: await run(index, search), weight: search.weight })));
  const [surest, preferred, whole, renamed, most] = await Promise.all([
    all(plan.surest),
    Promise.all(plan.preferred.map((search) => heldIn(index, search))),
    plan.whole ? run(index, plan.whole) : [],
    // Where the question itself is a name, its pages mostly have it.
    all(named ? [] : plan.renamed),
    named ? null : mostOf(index, plan),
  ]);
  if (most && !most.tells && plan.answers.length === 0) return { answers: [], hits: [], partly: false };
  const again = named && whole.length < few ? await all(plan.renamed) : renamed;
  const unordered = surest.map((list) => ({ ...list, unordered: true }));
  const sure = fused(unordered);
  const held = fused([...unordered, ...preferred]);
  const found = chained(most?.hits ?? [], fused([{ hits: whole, weight: 1 }, ...again]));
  // Where no entry of the list of names is called so, others may be.
  const asked = named ? found : await namesFirst(found, plan.asked);
  const answers = plan.answers.filter((hit) => held.length === 0 || answersFirst(hit, sure, plan));
  const partly = whole.length + held.length + answers.length === 0;
  const byName = partly ? plan.near.filter((hit) => saysMore(hit, plan.near[0], most?.share ?? 0)) : [];
  const hits = chained(held, asked);
  return { answers: [...answers, ...byName], hits, partly: partly && hits.length + byName.length > 0 };
}

/** Whether a name that has part of the question says as much as the best, and more than any text. */
const saysMore = ({ coverage }: NameHit, best: NameHit | undefined, share: number): boolean =>
  coverage >= leastByName && coverage * namesWeigh >= share && coverage >= (best?.coverage ?? 0) * 0.9;

/** Whether an entry comes before what somebody holds on it. */
function answersFirst(
  { exact, begun, literal, titled }: NameHit,
  sure: readonly Hit[],
  { side, subject }: Plan,
): boolean {
  if (literal && titled) return true;
  return side === null && (begun || (exact && (titled || sure.length === 0 || subject > 2)));
}

/** Pages with most of the question's words. */
interface Most {
  hits: readonly Hit[];
  /** Of the question's weight, what the best of them has. */
  share: number;
  /** Whether any of them is about it. */
  tells: boolean;
}

/** Null where the question is one word, or has a phrase, which must stand on a page as it is. */
async function mostOf(index: TextIndex, { whole, sought }: Plan): Promise<Most | null> {
  if (!whole?.wide || whole.wide.length < 2 || whole.phrase !== undefined) return null;
  const pages = await covering(index, whole.wide, whole.filters, sought);
  const enough = pages.filter(({ share }) => share >= leastShare);
  return {
    hits: await hitsOf(index, enough, whole.filters),
    share: Math.max(0, ...enough.map(({ share }) => share)),
    tells: tellSomething(enough),
  };
}

/** What somebody holds, or is held on one side, in most of the words. */
async function heldIn(index: TextIndex, search: PlannedSearch): Promise<Ranked> {
  const { wide = [], phrase, filters, weight } = search;
  if (wide.length < 2 || phrase !== undefined) return { hits: await run(index, search), weight };
  const pages = (await covering(index, wide, filters)).filter(({ share }) => share >= leastHeld);
  return { hits: await hitsOf(index, pages, filters), weight };
}

/** One search; Pagefind knows a phrase only by itself, so what stands beside it is asked apart. */
async function run(index: TextIndex, { words, phrase, filters }: PlannedSearch): Promise<readonly Hit[]> {
  const alone = words === null ? null : /^"(.*)"$/.exec(words);
  const [found, said] = await Promise.all([
    alone ? pagesSaying(index, alone[1] ?? '', filters) : resultsOf(index, words, filters),
    phrase === undefined || words === null ? null : pagesSaying(index, phrase, filters),
  ]);
  if (said === null) return found;
  const both = within(found, said);
  return both.length > 0 ? both : said;
}

const resultsOf = async (
  index: TextIndex,
  words: string | null,
  filters: PlannedSearch['filters'],
): Promise<readonly Hit[]> => (await index.search(words, { filters })).results;
