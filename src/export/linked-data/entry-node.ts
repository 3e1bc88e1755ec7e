import { site } from '../../site.ts';
import { words } from '../../i18n/index.ts';
import type { CollectionName } from '../../model/vocabulary.ts';
import { pageAddress } from '../addresses.ts';
import { type Shown, type ShownEntry, shownAt } from '../shown.ts';
import { claim } from './claim.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import { idOf, type LinkedNode, refs, refTo } from './node.ts';
import { source } from './source.ts';
import { stakeholder } from './stakeholder.ts';
import { instrument, program } from './undertakings.ts';

type Says = { [Name in CollectionName]: (shown: Shown, entry: ShownEntry<Name>) => LinkedNode };

/** What each collection is in the terms of schema.org. */
const says: Says = {
  topics: () => ({ '@type': 'CollectionPage' }),
  issues: (shown, { facts }) => ({
    '@type': 'Article',
    about: [...refs(shown, 'instruments', facts.instruments), ...refs(shown, 'programs', facts.programs)],
    alternativeHeadline: facts.question,
    isPartOf: refTo(shown, `topics/${facts.topic}`),
    dateModified: facts.reviewed,
  }),
  positions: claim,
  stakeholders: stakeholder,
  instruments: instrument,
  programs: program,
  events: event,
  figures: figure,
  sources: source,
  glossary: (shown, { facts }) => ({
    '@type': 'DefinedTerm',
    alternateName: facts.expansion,
    sameAs: facts.entry && idOf(shown, shownAt(shown, facts.entry)),
    inDefinedTermSet: pageAddress(shown.home, 'glossary/', site.defaultLocale),
  }),
};

/** The entry that a page is about. Its id is the same in every language; its words are those of the page. */
export function entryNode(shown: Shown, entry: ShownEntry): LinkedNode {
  const nodeOf = says[entry.collection] as (shown: Shown, entry: ShownEntry) => LinkedNode;
  const { '@type': type, ...own } = nodeOf(shown, entry);
  return {
    '@type': type,
    '@id': idOf(shown, entry),
    name: entry.title,
    description: entry.summary,
    url: pageAddress(shown.home, entry.page, shown.locale),
    ...own,
  };
}

/** The way down to a page. */
export function breadcrumbs(
  shown: Shown,
  trail: readonly { label: string; page: string }[],
  entry: ShownEntry,
): LinkedNode {
  const { home, locale } = shown;
  const steps = [
    { label: words(locale).chrome.home, page: '' },
    ...trail,
    { label: entry.title, page: entry.page },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, page }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: pageAddress(home, page, locale),
    })),
  };
}
