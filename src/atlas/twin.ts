import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { dateInWords } from '../i18n/format.ts';
import { words } from '../i18n/index.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { EntryPage } from './entry-page.ts';
import { figureElement } from './figure-element.ts';
import { figuresOn } from './figures.ts';
import { type Parts, TwinBlocks } from './twin-blocks.ts';
import { debateParts } from './twin-debate.ts';
import { recordParts } from './twin-record.ts';

/** The page of an entry as a plain document: the same statements with the same citations, without design. */
export interface PlainPage {
  tree: Root;
  notes: { number: number; title: string; url: string; about: string }[];
  /** EDTF date at which its records end; null where no source is dated. */
  recordsEnd: string | null;
}

const parts: Parts = { ...debateParts, ...recordParts };

/** @param home absolute address of the home page, with which every link begins */
export function plainPage(atlas: Atlas, entry: AtlasEntry, home: string): PlainPage {
  const page = new EntryPage(atlas, entry, home);
  const blocks = new TwinBlocks(atlas, page.citations, home);
  const body = bodyOf(atlas, entry, page, blocks);
  const { citations, corrections, recordsEnd } = page.frame();
  const corrected = blocks.section(
    words(atlas.locale).corrections.title,
    blocks.list(corrections.map((each) => blocks.correction(each))),
  );
  const note = ({ publisher, issued }: AtlasEntry<'sources'>['facts'], at: string): string =>
    [publisher, issued && dateInWords(issued, atlas.locale), at].filter(Boolean).join(', ');
  return {
    tree: { type: 'root', children: [h('h1', entry.title), h('p', entry.summary), ...body, ...corrected] },
    notes: citations.map(({ number, source, at }) => ({
      number,
      title: source.title,
      url: blocks.address(source),
      about: note(source.facts, at),
    })),
    recordsEnd,
  };
}

function bodyOf(
  atlas: Atlas,
  entry: AtlasEntry,
  page: EntryPage<AtlasEntry>,
  blocks: TwinBlocks,
): ElementContent[] {
  const own = parts[entry.collection] as (
    blocks: TwinBlocks,
    entry: AtlasEntry,
    prose: () => ElementContent[],
  ) => Element[];
  const said = own(blocks, entry, () => page.prose().tree.children as ElementContent[]);
  const figures = figuresOn(atlas, entry)
    .filter(({ id }) => !entry.prose.figures.includes(id))
    .map((figure) => figureElement(figure, atlas, page.citations, blocks.home));
  return [...said, ...blocks.section(words(atlas.locale).entry.figures, figures)];
}
