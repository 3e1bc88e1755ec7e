import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { dateInWords } from '../i18n/format.ts';
import { words } from '../i18n/index.ts';
import type { CollectionName } from '../model/vocabulary.ts';
import { type Atlas, type AtlasEntry } from './entry.ts';
import { EntryPage } from './entry-page.ts';
import { figureElement } from './figure-element.ts';
import { figuresOn } from './figures.ts';
import { TwinBlocks } from './twin-blocks.ts';
import { partsOfDebate } from './twin-debate.ts';
import { partsOfRecord } from './twin-record.ts';

/** The page of an entry as a plain document: the same statements with the same citations, without design. */
export interface PlainPage {
  tree: Root;
  notes: { number: number; title: string; url: string; about: string }[];
  recordsEnd: string | null;
}

export type Block = Element | Root;
/** What a collection's pages say besides title, summary, prose and figures; asked for from top to bottom. */
export type Parts = {
  [Name in CollectionName]?: (blocks: TwinBlocks, entry: AtlasEntry<Name>, prose: Root) => Block[];
};

const parts: Parts = { ...partsOfDebate, ...partsOfRecord };

/** @param home absolute address of the home page, with which every link begins */
export function plainPage(atlas: Atlas, entry: AtlasEntry, home: string): PlainPage {
  const page = new EntryPage(atlas, entry, home);
  const blocks = new TwinBlocks(atlas, page.citations, home);
  const body = bodyOf(atlas, entry, page, blocks);
  const frame = page.frame();
  const { locale } = atlas;
  return {
    tree: { type: 'root', children: [h('h1', entry.title), h('p', entry.summary), ...body] },
    notes: frame.citations.map(({ number, source, at }) => ({
      number,
      title: source.title,
      url: blocks.address(source),
      about: [
        source.facts.publisher,
        source.facts.issued && dateInWords(source.facts.issued, locale),
        at,
      ]
        .filter(Boolean)
        .join(', '),
    })),
    recordsEnd: frame.recordsEnd,
  };
}

function bodyOf(
  atlas: Atlas,
  entry: AtlasEntry,
  page: EntryPage<AtlasEntry>,
  blocks: TwinBlocks,
): Element['children'] {
  const own = parts[entry.collection] as Parts[CollectionName] & ((...all: unknown[]) => Block[]);
  const prose = (): Root => (entry.file.endsWith('.mdx') ? page.prose().tree : { type: 'root', children: [] });
  const said = own(blocks, entry, prose);
  const figures = figuresOn(atlas, entry)
    .filter(({ id }) => !entry.prose.figures.includes(id))
    .map((figure) => figureElement(figure, atlas, page.citations, blocks.home));
  const { figures: title } = words(atlas.locale).entry;
  return [...said, ...blocks.section(title, figures)].flatMap((block) =>
    block.type === 'root' ? (block.children as Element[]) : [block],
  );
}
