import { cite, type HostileCase, person, position } from './case.ts';

/** What somebody may get wrong who means well. */
export const mistakes: readonly HostileCase[] = [
  {
    what: 'a misspelt key',
    file: 'positions/bridge-traffic/a-misspelt-key.mdx',
    put: position({ stance: 'stanse: opposes\nstance: opposes\n' }),
    at: '4:1',
    rule: 'known-fields',
  },
  {
    what: 'a missing field',
    file: 'stakeholders/a-missing-field.mdx',
    put: person('').replace('summary: Somebody.\n', ''),
    at: '2:1',
    rule: 'required-fields',
  },
  {
    what: 'a value that is not on the list',
    file: 'positions/bridge-traffic/a-strange-stance.mdx',
    put: position({ stance: 'stance: suports\n' }),
    at: '4:1',
    rule: 'allowed-values',
  },
  {
    what: 'a reference to nobody',
    file: 'positions/bridge-traffic/a-dangling-holder.mdx',
    put: position({ holders: 'holders: [quay-trader]\n' }),
    at: '2:11',
    rule: 'references-resolve',
  },
  {
    what: 'a reference to no proposition',
    file: 'positions/bridge-traffic/a-dangling-proposition.mdx',
    put: position({ proposition: 'proposition: bridge-traffic#close-to-boats\n' }),
    at: '3:1',
    rule: 'references-resolve',
  },
  {
    what: 'a link to no entry',
    file: 'stakeholders/a-dangling-link.mdx',
    put: person(`\nSee the [traders](quay-trader.mdx).${cite}`),
    at: '9:9',
    rule: 'prose-resolves',
  },
  {
    what: 'a stance without evidence',
    file: 'positions/bridge-traffic/without-evidence.mdx',
    put: position({ evidence: 'evidence: []\n' }),
    at: '7:1',
    rule: 'valid-fields',
  },
  {
    what: 'a conditional stance without conditions',
    file: 'positions/bridge-traffic/without-conditions.mdx',
    put: position({ stance: 'stance: opposes-unless\n' }),
    at: '2:1',
    rule: 'stance-complete',
  },
  {
    what: 'an impossible date',
    file: 'positions/bridge-traffic/an-impossible-date.mdx',
    put: position({ date: 'date: "2019-02-29"\n' }),
    at: '5:1',
    rule: 'valid-fields',
  },
  {
    what: 'a missing place',
    file: 'positions/bridge-traffic/a-missing-place.mdx',
    put: position({
      evidence: 'evidence:\n  - source: hearing-minutes\n    act: statement\n    attribution: direct\n',
    }),
    at: '8:5',
    rule: 'required-fields',
  },
  {
    what: 'an unknown place',
    file: 'stakeholders/an-unknown-place.mdx',
    put: person('\nShe spoke.<Cite source="hearing-minutes" at="Item 9" />'),
    at: '9:11',
    rule: 'places-known',
  },
  {
    what: 'a paragraph without a citation',
    file: 'stakeholders/without-a-citation.mdx',
    put: person('\nShe spoke.'),
    at: '9:1',
    rule: 'prose-cites',
  },
  {
    what: 'a file where no collection is',
    file: 'elsewhere/a-person.mdx',
    put: person(''),
    at: '1:1',
    rule: 'known-places',
  },
];
