import type { SourceType } from '../../model/vocabulary.ts';
import type { Shown, ShownEntry } from '../shown.ts';
import { isoDate, type LinkedNode, refTo } from './node.ts';

const types: Partial<Record<SourceType, string>> = {
  report: 'Report',
  'article-newspaper': 'NewsArticle',
  'article-magazine': 'Article',
  'article-journal': 'ScholarlyArticle',
  webpage: 'WebPage',
  post: 'SocialMediaPosting',
  legislation: 'Legislation',
  bill: 'Legislation',
  treaty: 'Legislation',
  regulation: 'Legislation',
  dataset: 'Dataset',
  book: 'Book',
};

/** A document as the creative work that it is. */
export function source(shown: Shown, { facts }: ShownEntry<'sources'>): LinkedNode {
  return {
    '@type': types[facts.type] ?? 'CreativeWork',
    author: facts.authors.map(({ family, given, literal, entry }) =>
      entry
        ? refTo(shown, `stakeholders/${entry}`)
        : literal
          ? { '@type': 'Organization', name: literal }
          : { '@type': 'Person', familyName: family, givenName: given },
    ),
    publisher: facts.publisherEntry
      ? refTo(shown, `stakeholders/${facts.publisherEntry}`)
      : facts.publisher && { '@type': 'Organization', name: facts.publisher },
    datePublished: isoDate(facts.issued),
    temporalCoverage: facts.covers,
    inLanguage: facts.language,
    sameAs: [facts.url, facts.archive],
    subjectOf: facts.through && refTo(shown, `sources/${facts.through.source}`),
  };
}
