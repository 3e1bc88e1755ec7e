import { components } from '../../src/mdx/components.ts';

interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

/** What is typed most: the components of prose, a piece of evidence, whole skeletons. */
export function snippets(): Record<string, Snippet> {
  const prose = Object.entries(components).map(([name, { description, example }]) => [
    name,
    { scope: 'mdx', prefix: name.toLowerCase(), description, body: withStops(example).split('\n') },
  ]);
  return { ...Object.fromEntries(prose), ...skeletons };
}

/** Values of attributes and the words between tags become places to type into. */
function withStops(example: string): string {
  let stop = 0;
  return example
    .replace(/="([^"]*)"/g, (_, value: string) => `="\${${String((stop += 1))}:${value}}"`)
    .replace(/>([^<>\n]+)</g, (_, words: string) => `>\${${String((stop += 1))}:${words}}<`)
    .replace(/\n\n([^<>]+)\n\n/g, (_, words: string) => `\n\n\${${String((stop += 1))}:${words}}\n\n`);
}

const evidence = [
  '  - source: ${1:some-report}',
  '    at: ${2:p. 4}',
  '    act: ${3|statement,report,interview,petition,signature,endorsement,testimony,vote,filing,decision,campaign|}',
  '    attribution: ${4|direct,spokesperson,reported-quote,reported|}',
];

const skeletons: Record<string, Snippet> = {
  Evidence: {
    scope: 'mdx,yaml',
    prefix: 'evidence',
    description: 'Where it is written: a source and a place in it.',
    body: ['evidence:', ...evidence],
  },
  Position: {
    scope: 'mdx',
    prefix: 'position',
    description: 'A stance on a proposition; npm run new asks for each part and knows what exists.',
    body: [
      '---',
      'holders: [${5:some-body}]',
      'proposition: ${6:issue#proposition}',
      'stance: ${7|supports,supports-if,mixed,neutral,opposes-unless,opposes,declines,studying,states|}',
      'date: "${8:2025-02}"',
      'summary: ${9:Who holds what, in one sentence.}',
      'evidence:',
      ...evidence,
      'added: "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE"',
      'reviewed: "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE"',
      '---',
      '',
      '${10:What was said, to whom and why.}<Cite source="$1" at="$2" />',
      '',
    ],
  },
  Citation: {
    scope: 'yaml,mdx',
    prefix: 'source',
    description: 'The two fields of a citation.',
    body: ['source: ${1:some-report}', 'at: ${2:p. 4}'],
  },
};
