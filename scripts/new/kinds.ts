import { z } from 'zod';
import { entryRef, ref } from '../../src/model/fields.ts';
import { proposition } from '../../src/model/issue.ts';
import { languages } from '../../src/model/vocabulary.ts';
import { entryOf, type Kind, none, plain, withProse } from './kind.ts';

export type { Kind } from './kind.ts';

const [, ...otherLanguages] = languages;
const alias = languages.map((language) => `alias-${language}`);

export const kinds = {
  position: {
    ...none,
    ...entryOf('positions'),
    is: 'a stance that somebody took on a proposition',
    extra: plain,
    first: ['evidence'],
    names: { proposition: 'on', 'follows-position': 'follows', 'follows-how': 'how' },
    asked: ['holder', 'speaker', 'reason', 'ask'],
    instead: { holder: 'unnamed' },
    tell: 'said, to whom and why',
    example:
      '--holder internet-association --on net-neutrality#adopt-the-rules --stance supports --date 2025-02-27 --source some-interview --at "Q6 1" --act interview --attribution spokesperson --summary "The association wants the rules adopted."',
  },
  issue: {
    ...none,
    ...entryOf('issues'),
    is: 'a debate',
    extra: withProse,
    asked: ['question', ...alias],
    tell: 'what the debate is about, and who argues',
    example:
      '--title "Net neutrality" --topic connectivity --status open --summary "Whether networks may favour some traffic." --source some-report --at "p. 4"',
  },
  proposition: {
    ...none,
    schema: proposition,
    is: 'something one can be for or against, added to an issue that exists',
    extra: z.strictObject({ issue: ref('issues', 'The issue to which it is added.') }),
    asked: ['instrument'],
    idFrom: ['text'],
    example:
      '--issue net-neutrality --id adopt-the-rules --text "The regulator should adopt the rules it proposed." --baseline "No rules were in force." --source some-report --at "p. 4"',
  },
  stakeholder: {
    ...none,
    ...entryOf('stakeholders'),
    is: 'a person, body, company, association or coalition',
    extra: withProse,
    asked: ['acronym', 'native-name', 'country', ...alias],
    idFrom: ['acronym', 'title'],
    tell: 'who this is, and what it does in the debates',
    example:
      '--title "Internet Association" --kind association --summary "Association of internet companies." --source some-interview --at "Q1 1"',
  },
  instrument: {
    ...none,
    ...entryOf('instruments'),
    is: 'a law, bill, treaty, regulation, strategy or standard',
    extra: withProse,
    asked: ['acronym', 'native-name', 'issuer', ...alias],
    idFrom: ['acronym', 'title'],
    tell: 'what the text says, and how it came about',
    example:
      '--title "Telecommunications law" --kind law --jurisdiction Nationwide --status in-force --summary "Rules networks." --source some-report --at "p. 2"',
  },
  program: {
    ...none,
    ...entryOf('programs'),
    is: 'something run or announced: a program, campaign, study, platform',
    extra: plain,
    first: ['evidence'],
    asked: ['acronym', 'run-by', 'started', ...alias],
    idFrom: ['acronym', 'title'],
    tell: 'what it does, for whom, and what became of it',
    example:
      '--title "Rural internet" --kind program --status announced --summary "Brings villages online." --source some-report --at "p. 2"',
  },
  event: {
    ...none,
    ...entryOf('events'),
    is: 'something that happened or is due',
    extra: plain,
    first: ['evidence'],
    asked: ['date', 'issue'],
    instead: { date: 'date-text' },
    tell: 'what happened, where, and with whom',
    example:
      '--title "Public hearing" --kind dialogue --date 2021-03 --summary "The regulator heard users." --source some-report --at "p. 5"',
  },
  figure: {
    ...none,
    ...entryOf('figures'),
    is: 'one number that a source states',
    extra: plain,
    first: ['points'],
    asked: ['said-by', 'stated', 'caveat', 'value', 'bound', 'date', 'issue'],
    instead: { value: 'range' },
    example:
      '--title "People online" --kind share --unit "% of the population" --measures "People who used the internet." --value 72 --bound about --summary "About seven in ten were online." --source some-report --at "p. 3"',
  },
  source: {
    ...none,
    ...entryOf('sources'),
    is: 'a document that can be cited',
    extra: plain,
    names: { 'through-source': 'through' },
    asked: ['author', 'publisher', 'issued', 'url', 'places'],
    instead: { places: 'through' },
    example:
      '--title "Annual survey" --type report --language en --publisher "Statistics office" --issued 2021 --summary "Survey of internet use." --places "p. 1; p. 2; p. 3"',
  },
  term: {
    ...none,
    ...entryOf('glossary'),
    is: 'a word or acronym, explained',
    extra: plain,
    first: ['evidence'],
    asked: ['expansion', 'entry', ...alias],
    example:
      '--title ISP --expansion "internet service provider" --definition "Company that sells access." --source some-report --at "p. 1"',
  },
  correction: {
    ...none,
    ...entryOf('corrections'),
    is: 'what an entry said and should not have, once it has been put right there',
    extra: plain,
    asked: ['reported-by'],
    idFrom: ['entry', 'date'],
    example:
      '--entry stakeholders/internet-association --date 2025-03-01 --was "It had forty members." --now "It had fourteen members." --source some-interview --at "Q1 1"',
  },
  reply: {
    ...none,
    ...entryOf('replies'),
    is: 'what a holder says of how a position of theirs is recorded',
    extra: plain,
    asked: ['source', 'at'],
    instead: { source: 'sent' },
    idFrom: ['position', 'date'],
    example:
      '--position net-neutrality/internet-association-adopt-the-rules --holder internet-association --date 2025-03-05 --form own-words --language es-MX --text "The association asked for more than that." --sent 2025-03-06',
  },
  translation: {
    ...none,
    is: 'an entry that exists, in another language',
    schema: z.strictObject({
      of: entryRef('What is translated: collection/id.'),
      language: z
        .enum(otherLanguages)
        .default(otherLanguages[0])
        .describe('The language into which it is translated.'),
      withProse: z
        .boolean()
        .optional()
        .describe(
          'Copies the prose too, to be written over; without it readers see the original, marked as such.',
        ),
    }),
    extra: z.strictObject({}),
    asked: ['with-prose'],
    example: 'issues/net-neutrality',
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];

/** The kind that makes entries of a collection. */
export function kindMaking(target: string): KindName | undefined {
  if (target === 'proposition') return target;
  return kindNames.find((name) => (kinds[name] as Kind).collection === target);
}
