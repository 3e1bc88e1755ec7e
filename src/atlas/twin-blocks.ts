import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { dateInWords, languageInWords } from '../i18n/format.ts';
import { fill, type Messages, words } from '../i18n/index.ts';
import type { CollectionName, RecordName } from '../model/vocabulary.ts';
import { urlFor } from '../site.ts';
import type { CitationMark, PageCitations } from './citations.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { citeElement } from './figure-element.ts';
import type { CorrectionView } from './corrections.ts';
import type { ReplyView } from './replies.ts';
import { positionRow } from './rows.ts';

/** What stands in a line: words and elements; what is undefined is left out. */
export type Inline = (Element | string | undefined)[];

/** What the plain page of each collection says, from top to bottom, besides title, summary and figures. */
export type Parts = {
  [Name in CollectionName]: (
    blocks: TwinBlocks,
    entry: AtlasEntry<Name>,
    prose: () => ElementContent[],
  ) => ElementContent[];
};

/** The few blocks that plain pages are made of, with absolute links and numbered citations. */
export class TwinBlocks {
  readonly atlas: Atlas;
  readonly home: string;
  readonly t: Messages;
  readonly citations: PageCitations;

  constructor(atlas: Atlas, citations: PageCitations, home: string) {
    this.atlas = atlas;
    this.home = home;
    this.t = words(atlas.locale);
    this.citations = citations;
  }

  /** Absolute address of an entry's page. */
  address({ page }: AtlasEntry<RecordName>): string {
    return urlFor(page, this.atlas.locale, this.home);
  }

  link(entry: AtlasEntry<RecordName>): Element {
    return h('a', { href: this.address(entry) }, entry.title);
  }

  /** Links with commas between them. */
  links(entries: readonly AtlasEntry<RecordName>[]): Inline {
    return entries.flatMap((entry, index) => (index > 0 ? [', ', this.link(entry)] : [this.link(entry)]));
  }

  cite(place: { source: string; at: string }): Element {
    return citeElement(place, this.atlas, this.citations);
  }

  /** The mark of a citation that has been recorded already. */
  mark({ number, href }: CitationMark): Element {
    return h('sup', h('a', { href }, String(number)));
  }

  /** What the entry as a whole stands on, in a line of its own. */
  sources(evidence: readonly { source: string; at: string }[]): Element {
    return this.paragraph(`${this.t.entry.sources}:`, ...evidence.map((each) => this.cite(each)));
  }

  date(text: string): string {
    return dateInWords(text, this.atlas.locale);
  }

  paragraph(...content: Inline): Element {
    return h('p', present(content));
  }

  /** A list, or nothing where it has no items. */
  list(items: readonly Inline[]): Element[] {
    return items.length > 0
      ? [
          h(
            'ul',
            items.map((item) => h('li', present(item))),
          ),
        ]
      : [];
  }

  /** "Label: content", one a line, without those that have no content. */
  facts(rows: readonly [label: string, content: Inline | string | undefined][]): Element[] {
    const said = rows.flatMap(([label, content]) => {
      const inline = present(typeof content === 'string' ? [content] : (content ?? []));
      return inline.length > 0 ? [[h('strong', `${label}:`), ' ', ...inline]] : [];
    });
    return this.list(said);
  }

  /** A heading and what stands under it; nothing where there is nothing under it. */
  section(title: string, content: readonly ElementContent[], level: 2 | 3 = 2): ElementContent[] {
    return content.length > 0 ? [h(`h${String(level)}`, title), ...content] : [];
  }

  /** Links to entries, each with its summary. */
  summaries(entries: readonly AtlasEntry[]): Element[] {
    return this.list(entries.map((entry) => [this.link(entry), ': ', entry.summary]));
  }

  /** A position in a line: stance, who, when, in a sentence, on what evidence. */
  position(position: AtlasEntry<'positions'>): Inline {
    const { holders, secondHand } = positionRow(this.atlas, position);
    const { stance, date, unnamed, evidence } = position.facts;
    const who = unnamed ? [unnamed] : this.links(holders);
    const hand = secondHand ? this.t.position.secondHand : this.t.position.firstHand;
    return [
      h('strong', this.t.stances[stance]),
      ': ',
      ...who,
      `, ${this.date(date)}, ${hand.toLowerCase()}. `,
      h('a', { href: this.address(position) }, position.summary),
      ...evidence.map((each) => this.cite(each)),
    ];
  }

  /** What a holder says of how a position is recorded, in a line. */
  reply({ reply, holder, citation, from }: ReplyView): Inline {
    const { replies: t, replyForms } = this.t;
    const { date, form, sent, text } = reply.facts;
    const language = from && fill(t.translated, { language: languageInWords(from, this.atlas.locale) });
    return [
      `${fill(t.titleOf, { holder: holder.title, date: this.date(date) })}. `,
      `${[replyForms[form], language].filter(Boolean).join('. ')}. “${text}”`,
      sent && ` ${fill(t.sent, { date: this.date(sent) })}`,
      ...(citation ? [this.mark(citation)] : []),
    ];
  }

  /** What was put right, in a line. */
  correction({ correction, citation }: CorrectionView): Inline {
    const { corrections: t } = this.t;
    const { date, now, reportedBy, was } = correction.facts;
    return [
      `${this.date(date)}. ${t.was}: ${was} ${t.now}: ${now}`,
      reportedBy && ` ${fill(t.reportedBy, { name: reportedBy })}`,
      this.mark(citation),
    ];
  }
}

const present = (content: Inline): (Element | string)[] =>
  content.filter((each) => each !== undefined && each !== '') as (Element | string)[];
