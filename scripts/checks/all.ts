import { readContent } from '../../src/mdx/content.ts';
import type { ParsedFile } from '../../src/mdx/frontmatter.ts';
import type { KeptReading } from '../../src/mdx/kept-reading.ts';
import { checkProse } from '../../src/mdx/prose.ts';
import { ReadingMemory } from '../../src/mdx/reading-memory.ts';
import type { Rule } from '../../src/model/rules.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type Check, type FileProse, keyOf, type Subject } from './check.ts';
import { correctionsInOrder } from './corrections-in-order.ts';
import { clobberingIds } from './clobbering-ids.ts';
import { claimsCited } from './claims-cited.ts';
import { daysInOrder } from './days-in-order.ts';
import { withoutExcused } from './exceptions.ts';
import { followsEarlier } from './follows-earlier.ts';
import { formerIdsFree } from './former-ids-free.ts';
import { happenedAlready } from './happened-already.ts';
import { holdersExisted } from './holders-existed.ts';
import { idsDistinct } from './ids-distinct.ts';
import { lookalikeLetters } from './lookalike-letters.ts';
import { namesUnambiguous } from './names-unambiguous.ts';
import { neutralWording } from './neutral-wording.ts';
import { pairsCiteAlike } from './pairs-cite-alike.ts';
import { pairsCountAlike } from './pairs-count-alike.ts';
import { pairsLinkAlike } from './pairs-link-alike.ts';
import { pairsNameAlike } from './pairs-name-alike.ts';
import { placesKnown } from './places-known.ts';
import { positionsDistinct } from './positions-distinct.ts';
import { positionsPlaced } from './positions-placed.ts';
import { proseCites } from './prose-cites.ts';
import { proseResolves } from './prose-resolves.ts';
import { referencesDistinct } from './references-distinct.ts';
import { referencesResolve } from './references-resolve.ts';
import { readTerminology } from './pairs/terminology.ts';
import { termsAlike } from './terms-alike.ts';
import { repliesFit } from './replies-fit.ts';
import { saidBeforePublished } from './said-before-published.ts';
import { sourcesDistinct } from './sources-distinct.ts';
import { tidyLines } from './tidy-lines.ts';
import { titlesDistinct } from './titles-distinct.ts';
import { titlesWellFormed } from './titles-well-formed.ts';
import { todayAt } from './today.ts';
import { translationsFit } from './translations-fit.ts';
import { translationsFresh } from './translations-fresh.ts';
import { versionsKnown } from './versions-known.ts';

/** Every check, in the order in which CONTRIBUTING explains them. */
export const checks: readonly Check[] = [
  referencesResolve,
  referencesDistinct,
  claimsCited,
  placesKnown,
  proseResolves,
  proseCites,
  versionsKnown,
  positionsPlaced,
  positionsDistinct,
  followsEarlier,
  correctionsInOrder,
  repliesFit,
  neutralWording,
  titlesDistinct,
  titlesWellFormed,
  namesUnambiguous,
  idsDistinct,
  sourcesDistinct,
  formerIdsFree,
  daysInOrder,
  happenedAlready,
  saidBeforePublished,
  holdersExisted,
  translationsFit,
  translationsFresh,
  pairsCiteAlike,
  pairsLinkAlike,
  pairsCountAlike,
  pairsNameAlike,
  termsAlike,
  tidyLines,
  lookalikeLetters,
  clobberingIds,
];

/** What a content folder holds, what is wrong with it, and what is worth knowing. */
export interface Checked {
  subject: Subject;
  /** In the order of the files; none where the content may be built. */
  problems: Problem[];
  /** No mistakes: they stop nothing. */
  notices: Problem[];
}

/**
 * Reads a content folder and holds it against the schemas, the allow-list of prose and every check, all at once, less
 * what `exceptions.yaml` excuses.
 * @param root absolute path of the folder
 * @param shown how problems name it
 * @param today last day that a record can carry, `YYYY-MM-DD`; null for no limit
 * @param kept what is known of the files of the folder from before
 */
export function checkContent(
  root: string,
  shown: string,
  today = todayAt(root),
  kept?: KeptReading,
): Checked {
  const { subject, problems, notices } = examine(root, shown, today, kept);
  const left = withoutExcused(problems, root, shown, today, (rule) => !askedFor.includes(rule));
  return { subject, problems: left.sort(byPlace), notices };
}

/** Rules of checks that run only when they are asked for (`check-more.ts`). */
export const askedFor: readonly Rule[] = ['spelling', 'own-words'];

/** All that the checks find, exceptions not taken away. */
export function examine(root: string, shown: string, today: string | null, kept?: KeptReading): Checked {
  const { entries, files, refused, problems } = readContent(root, shown, new ReadingMemory(kept));
  const prose = new Map(files.filter(hasBody).map((file) => [file.file, proseFacts(file, kept)]));
  const terminology = readTerminology(root, shown);
  const subject: Subject = {
    entries,
    files,
    refused,
    byKey: new Map(entries.map((entry) => [keyOf(entry), entry])),
    prose: [...prose.values()],
    terminology: terminology.choices,
    proseOf: ({ file, translations }) =>
      [file, ...Object.values(translations).map((each) => each.file)].flatMap(
        (each) => prose.get(each.file) ?? [],
      ),
    today,
  };
  const found = (notice: boolean): Problem[] =>
    checks.filter((check) => Boolean(check.notice) === notice).flatMap((check) => check.run(subject));
  return {
    subject,
    problems: [
      ...problems,
      ...terminology.problems,
      ...subject.prose.flatMap((facts) => facts.problems),
      ...found(false),
    ],
    notices: found(true).sort(byPlace),
  };
}

const hasBody = ({ body }: ParsedFile): boolean => body !== null;

function proseFacts(parsed: ParsedFile, kept: KeptReading | undefined): FileProse {
  const { file, body, bodyLine } = parsed;
  const check = () => checkProse({ file, body: body ?? '', bodyLine });
  return { ...(kept ? kept.prose(parsed, check) : check()), file };
}

export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
