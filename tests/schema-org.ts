/**
 * As much of the schema.org vocabulary (release 29) as the site uses: types with what they are kinds of, and the
 * properties each brings. What a page says in other terms means nothing to anybody.
 */
const types: Record<string, { of?: string[]; has: string[] }> = {
  Thing: {
    has: [
      'alternateName',
      'description',
      'disambiguatingDescription',
      'name',
      'potentialAction',
      'sameAs',
      'subjectOf',
      'url',
    ],
  },
  Action: { of: ['Thing'], has: ['target'] },
  SearchAction: { of: ['Action'], has: ['query', 'query-input'] },
  CreativeWork: {
    of: ['Thing'],
    has: [
      ...[
        'about',
        'author',
        'creator',
        'dateCreated',
        'dateModified',
        'datePublished',
        'genre',
        'inLanguage',
      ],
      ...['isAccessibleForFree', 'isBasedOn', 'isPartOf', 'keywords', 'license', 'publisher', 'temporal'],
      ...['alternativeHeadline', 'temporalCoverage', 'text'],
    ],
  },
  Article: { of: ['CreativeWork'], has: [] },
  NewsArticle: { of: ['Article'], has: [] },
  ScholarlyArticle: { of: ['Article'], has: [] },
  Report: { of: ['Article'], has: [] },
  SocialMediaPosting: { of: ['Article'], has: [] },
  Book: { of: ['CreativeWork'], has: [] },
  Claim: { of: ['CreativeWork'], has: ['appearance', 'firstAppearance'] },
  Dataset: { of: ['CreativeWork'], has: ['measurementTechnique', 'variableMeasured'] },
  Legislation: {
    of: ['CreativeWork'],
    has: [
      ...['legislationChanges', 'legislationDate', 'legislationJurisdiction', 'legislationLegalForce'],
      'legislationType',
    ],
  },
  WebPage: { of: ['CreativeWork'], has: [] },
  CollectionPage: { of: ['WebPage'], has: [] },
  WebSite: { of: ['CreativeWork'], has: [] },
  Event: {
    of: ['Thing'],
    has: [
      ...[
        'about',
        'attendee',
        'endDate',
        'eventAttendanceMode',
        'location',
        'organizer',
        'performer',
        'startDate',
      ],
      'superEvent',
    ],
  },
  EventSeries: { of: ['Event'], has: [] },
  Organization: {
    of: ['Thing'],
    has: ['dissolutionDate', 'foundingDate', 'member', 'memberOf', 'parentOrganization'],
  },
  GovernmentOrganization: { of: ['Organization'], has: [] },
  Project: { of: ['Organization'], has: [] },
  Person: { of: ['Thing'], has: ['affiliation', 'familyName', 'givenName', 'jobTitle', 'memberOf'] },
  Place: { of: ['Thing'], has: [] },
  Intangible: { of: ['Thing'], has: [] },
  BreadcrumbList: { of: ['Intangible'], has: ['itemListElement'] },
  ListItem: { of: ['Intangible'], has: ['item', 'position'] },
  DefinedTerm: { of: ['Intangible'], has: ['inDefinedTermSet'] },
  EntryPoint: { of: ['Intangible'], has: ['urlTemplate'] },
  PropertyValue: { of: ['Intangible'], has: ['maxValue', 'minValue', 'unitText', 'value'] },
};

/** The properties that a node of a type may have; undefined where there is no such type. */
export function propertiesOf(type: string): ReadonlySet<string> | undefined {
  const known = types[type];
  if (!known) return undefined;
  return new Set([...known.has, ...(known.of ?? []).flatMap((each) => [...(propertiesOf(each) ?? [])])]);
}

/**
 * The vocabulary as a JSON-LD 1.1 context, in place of the one that schema.org serves: every term is one of its own,
 * and those whose values are addresses say so.
 */
export const schemaOrgContext = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(
    [
      'eventAttendanceMode',
      'inDefinedTermSet',
      'item',
      'legislationLegalForce',
      'license',
      'sameAs',
      'url',
    ].map((term) => [term, { '@type': '@id' }]),
  ),
};
