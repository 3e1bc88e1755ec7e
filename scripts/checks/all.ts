import { readContent } from '../../src/mdx/content.ts';
import type { ParsedFile } from '../../src/mdx/frontmatter.ts';
import { checkProse } from '../../src/mdx/prose.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type Check, type FileProse, keyOf, type Subject } from './check.ts';
import { correctionsInOrder } from './corrections-in-order.ts';
import { daysInOrder } from './days-in-order.ts';
import { followsEarlier } from './follows-earlier.ts';
import { formerIdsFree } from './former-ids-free.ts';
import { happenedAlready } from './happened-already.ts';
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
import { titlesDistinct } from './titles-distinct.ts';
import { todayAt } from './today.ts';
import { translationsFit } from './translations-fit.ts';
import { versionsKnown } from './versions-known.ts';

/** Every check, in the order in which CONTRIBUTING explains them. */
export const checks: readonly Check[] = [
  referencesResolve,
  referencesDistinct,
  placesKnown,
  proseResolves,
  proseCites,
  versionsKnown,
  positionsPlaced,
  positionsDistinct,
  followsEarlier,
  correctionsInOrder,
  repliesFit,
  titlesDistinct,
  formerIdsFree,
  daysInOrder,
  happenedAlready,
  translationsFit,
  pairsCiteAlike,
  pairsLinkAlike,
  pairsCountAlike,
  pairsNameAlike,
  termsAlike,
];

/**
 * Reads a content folder and holds it against the schemas, the allow-list of prose and every check.
 * All problems at once, in the order of the files; none where the content may be built.
 * @param root absolute path of the folder
 * @param shown how problems name it
 * @param today last day that a record can carry, `YYYY-MM-DD`; null for no limit
 */
export function checkContent(
  root: string,
  shown: string,
  today = todayAt(root),
): { subject: Subject; problems: Problem[] } {
  const { entries, files, refused, problems } = readContent(root, shown);
  const prose = new Map(files.map((file) => [file.file, proseFacts(file)]));
  const terminology = readTerminology(root, shown);
  const subject: Subject = {
    entries,
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
  const found = [
    ...problems,
    ...terminology.problems,
    ...subject.prose.flatMap((facts) => facts.problems),
    ...checks.flatMap((check) => check.run(subject)),
  ];
  return { subject, problems: found.sort(byPlace) };
}

function proseFacts({ file, body, bodyLine }: ParsedFile): FileProse {
  return { ...checkProse({ file, body: body ?? '', bodyLine }), file };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
