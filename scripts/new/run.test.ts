import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../checks/all.ts';
import type { Asker } from './ask.ts';
import { matching, type Option } from './catalogue.ts';
import { kindNames } from './kinds.ts';
import { run } from './run.ts';
import { smallContent } from './small-content.ts';

/** Answers questions by what they begin with; each answer is used once, in order. */
function answering(
  answers: readonly (readonly [question: string, answer: string])[],
): Asker & { left: () => number } {
  const waiting = [...answers];
  const answer = (message: string): string => {
    const [first] = waiting;
    if (!first || !message.startsWith(first[0]))
      throw new Error(`asked "${message}", expected "${first?.[0] ?? ''}"`);
    waiting.shift();
    return first[1];
  };
  const choose = (message: string, options: readonly Option[]): Promise<string> => {
    const typed = answer(message);
    const found =
      options.find(({ value, name }) => value === typed || name === typed) ?? matching(options, typed)[0];
    if (!found) throw new Error(`"${typed}" is not offered for "${message}"`);
    return Promise.resolve(found.value);
  };
  return {
    find: choose,
    pick: choose,
    words: (message, initial, refuse) => {
      let words = answer(message) || initial;
      for (let why = refuse(words); why !== undefined; why = refuse(words)) words = answer(`refused: ${why}`);
      return Promise.resolve(words);
    },
    yes: (message) => Promise.resolve(answer(message) === 'yes'),
    left: () => waiting.length,
  };
}

async function ran(args: string[], asker: Asker | null = null, root = smallContent(onTestFinished)) {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await run(args, {
    root,
    day: '2025-03-01',
    asker: asker && (() => Promise.resolve(asker)),
    print: (line) => lines.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, out: lines.join('\n'), err: complaints.join('\n'), root };
}

const cited = ['--source', 'vega-interview', '--at', 'Q6 1'];
const named = ['--title', 'A title', '--summary', 'A summary.'];
const held = [
  '--act',
  'interview',
  '--attribution',
  'spokesperson',
  '--date',
  '2025-02-27',
  '--summary',
  'It said so.',
];
const reforms = [
  'position',
  '--holder',
  'aimx',
  '--on',
  'cyber-law#reform-frameworks',
  '--stance',
  'supports',
  ...held,
  ...cited,
];

/** A position that follows one of another holder: only the check compares the two. */
const ofTheCheck =
  /check would refuse this:\ncontent\/positions\/cyber-law\/julio-vega-reform-frameworks\.mdx:\d+:\d+ .*\[[a-z-]+\]/;

describe('with flags', { timeout: 60_000 }, () => {
  it.each([
    [reforms, 'positions/cyber-law/aimx-reform-frameworks.mdx'],
    [['issue', ...named, '--topic', 'security', '--status', 'open', ...cited], 'issues/a-title.mdx'],
    [
      ['stakeholder', ...named, '--kind', 'association', '--acronym', 'ISOC', ...cited],
      'stakeholders/isoc.mdx',
    ],
    [
      ['instrument', ...named, '--kind', 'law', '--status', 'in-force', '--jurisdiction', 'Mexico', ...cited],
      'instruments/a-title.mdx',
    ],
    [
      ['program', ...named, '--kind', 'plan', '--status', 'announced', '--run-by', 'aimx', ...cited],
      'programs/a-title.mdx',
    ],
    [
      [
        'event',
        ...named,
        '--kind',
        'dialogue',
        '--date',
        '2021-03',
        '--participant',
        'speaker: aimx',
        ...cited,
      ],
      'events/a-title.mdx',
    ],
    [
      [
        'figure',
        ...named,
        '--kind',
        'share',
        '--unit',
        '%',
        '--measures',
        'People.',
        '--value',
        '72',
        ...cited,
      ],
      'figures/a-title.yaml',
    ],
    [
      [
        'source',
        ...named,
        '--type',
        'report',
        '--language',
        'en',
        '--places',
        'p. 1; p. 2',
        '--author',
        'Pérez, Ana',
      ],
      'sources/a-title.yaml',
    ],
    [['term', '--title', 'ISP', '--definition', 'Sells access.', ...cited], 'glossary/isp.yaml'],
    [['translation', 'stakeholders/aimx'], 'stakeholders/aimx.es.mdx'],
  ])('%j writes %s, which the check accepts', async (args, path) => {
    const { code, out, err, root } = await ran(args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Wrote \S.*\. Next: .*npm run check\.$/);
    expect(out).toContain(path);
    expect(existsSync(join(root, path))).toBe(true);
    expect(checkContent(root, 'content').problems).toEqual([]);
  });

  it('adds a proposition to an issue and changes nothing else in it', async () => {
    const root = smallContent(onTestFinished);
    const before = readFileSync(join(root, 'issues/cyber-law.mdx'), 'utf8');
    const flags = [
      '--issue',
      'cyber-law',
      '--text',
      'Somebody should act.',
      '--baseline',
      'Nobody does.',
      ...cited,
    ];
    const { code, out } = await ran(['proposition', '--id', 'act', ...flags], null, root);
    expect(code).toBe(0);
    expect(out).toMatch(/^Added to .*cyber-law\.mdx\. Next: npm run new -- position --on cyber-law#act$/);
    const item = `  - id: act
    text: Somebody should act.
    baseline: Nobody does.
    source: vega-interview
    at: Q6 1
`;
    const after = readFileSync(join(root, 'issues/cyber-law.mdx'), 'utf8');
    expect(after).toBe(before.replace('related:', `${item}related:`));
    expect(checkContent(root, 'content').problems).toEqual([]);
    const again = await ran(['proposition', '--id', 'act', ...flags], null, root);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('has a proposition "act" already')]);
  });

  it('overwrites nothing', async () => {
    const { root } = await ran(reforms);
    const path = join(root, 'positions/cyber-law/aimx-reform-frameworks.mdx');
    const before = readFileSync(path, 'utf8');
    const { code, err } = await ran(reforms, null, root);
    expect(code).toBe(1);
    expect(err).toContain('has or had an entry "cyber-law/aimx-reform-frameworks" already');
    expect(err).toContain('--id aimx-reform-frameworks-2');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('gives no id that was an entry’s before', async () => {
    const { code, err } = await ran([
      'stakeholder',
      ...named,
      '--kind',
      'company',
      '--id',
      'amipci',
      ...cited,
    ]);
    expect([code, err]).toEqual([1, expect.stringContaining('has or had an entry "amipci"')]);
  });

  it('asks for an id where the name gives none', async () => {
    const { code, err } = await ran([
      'stakeholder',
      '--title',
      '数字',
      '--summary',
      'S.',
      '--kind',
      'company',
      ...cited,
    ]);
    expect([code, err]).toEqual([2, expect.stringContaining('--id: missing')]);
  });

  it('says all at once what is wrong and what is missing, and writes nothing', async () => {
    const { code, err, root } = await ran([
      'position',
      '--holder',
      'aimex',
      '--stnce',
      'x',
      '--id',
      '../../x',
    ]);
    expect(code).toBe(2);
    expect(err).toMatch(/^Nothing was written; 11 things to mend:/);
    for (const flag of ['holder', 'stnce', 'id', 'on', 'stance', 'date', 'summary', 'source', 'at', 'act']) {
      expect(err).toContain(`\n--${flag}: `);
    }
    expect(readdirSync(join(root, 'positions/cyber-law'))).toEqual(['aimx-enact-law.mdx']);
  });

  it('refuses what only the check sees, in its words', async () => {
    const follows = ['--follows', 'cyber-law/aimx-enact-law', '--how', 'changes'];
    const { code, err } = await ran([
      ...reforms.map((word) => (word === 'aimx' ? 'julio-vega' : word)),
      ...follows,
    ]);
    expect([code, err]).toEqual([1, expect.stringMatching(ofTheCheck)]);
  });

  it('never waits for answers where nobody can give them', async () => {
    const { code, err } = await ran([]);
    expect(code).toBe(2);
    for (const name of kindNames) expect(err).toContain(`  ${name}`);
  });

  it('says where it looked for a content folder', async () => {
    const { code, err } = await ran(['term'], null, '/nowhere/at/all');
    expect([code, err]).toEqual([2, expect.stringContaining('no content folder at /nowhere/at/all')]);
  });

  it.each([...kindNames.map((name) => [name]), []])('helps with %s', async (...name) => {
    const { code, out } = await ran([...name, '--help']);
    expect([code, out]).toEqual([0, expect.stringContaining('npm run new -- ')]);
  });
});

describe('with questions', { timeout: 60_000 }, () => {
  it('goes from nothing to a position that the check accepts, by way of a holder that was not there', async () => {
    const asker = answering([
      ['What do you want to add?', 'position'],
      ['Who holds it?', '+'],
      ['Where is it written', 'interview with'],
      ['Where in it?', 'q6 2'],
      ['Where in it?', '— that is all —'],
      ['Name of the entry', 'Telefónica México'],
      ['One or two sentences', 'Telephone company.'],
      ['What it is.', 'company'],
      ['Its usual short form', ''],
      ['Its official name', ''],
      ['Other names', 'Movistar'],
      ['Other names', ''],
      ['Other names', ''],
      ['Country', ''],
      ['Its id', ''],
      ['Who holds it?', 'AIMX'],
      ['Who holds it?', '— that is all —'],
      ['On which proposition?', 'enact'],
      ['What stance?', 'supports-if'],
      ['When?', '2025-02-30'],
      ['refused: "2025-02-30" does not exist', '2025-02'],
      ['The stance in one sentence', 'Both would take a short law.'],
      ['Under what conditions', ''],
      ['refused: expected words', 'That it is short.'],
      ['Under what conditions', ''],
      ['Did a person speak', 'julio'],
      ['In what capacity', 'institutional'],
      ['One reason', ''],
      ['One thing', ''],
      ['Where is it written', 'vega-interview'],
      ['Where in it?', 'Q6 1'],
      ['Where in it?', 'Q7 1'],
      ['Where in it?', '— that is all —'],
      ['What the holder did', 'interview'],
      ["The holder's own record", 'reported'],
      ['Who passed it on', 'julio'],
      ['Who passed it on', '— that is all —'],
      ['Its id', 'Bad Id'],
      ['refused: expected lower-case', 'aimx-enact-law'],
      ['refused: "aimx-enact-law" is taken', 'telefonica-and-aimx'],
    ]);
    const { code, out, err, root } = await ran([], asker);
    expect([code, err, asker.left()]).toEqual([0, '', 0]);
    expect(out).toContain('stakeholders/telefonica-mexico.mdx');
    const written = readFileSync(join(root, 'positions/cyber-law/telefonica-and-aimx.mdx'), 'utf8');
    expect(written).toContain('holders: [telefonica-mexico, aimx]\n');
    expect(written).toContain('conditions:\n  - That it is short.\n');
    expect(written).toContain('at: Q6 1; Q7 1\n');
    expect(written).toContain('via: [julio-vega]\n');
    expect(checkContent(root, 'content').problems).toEqual([]);
  });

  it('asks only for what the flags leave open', async () => {
    const asker = answering([
      ['What stance?', 'opposes'],
      ['Its id', ''],
    ]);
    const flags = reforms.filter((word) => word !== '--stance' && word !== 'supports');
    const { code, root } = await ran(flags, asker);
    expect([code, asker.left()]).toEqual([0, 0]);
    expect(existsSync(join(root, 'positions/cyber-law/aimx-reform-frameworks.mdx'))).toBe(true);
  });

  it('turns to the other of two fields where the first is left out', async () => {
    const asker = answering([
      ['Who holds it?', '— leave out —'],
      ['The source names nobody', 'critics of the law'],
      ['Its id', ''],
    ]);
    const { code, root } = await ran(
      reforms.filter((word) => word !== '--holder' && word !== 'aimx'),
      asker,
    );
    expect(code).toBe(0);
    expect(readdirSync(join(root, 'positions/cyber-law'))).toContain(
      'critics-of-the-law-reform-frameworks.mdx',
    );
  });

  it('gives the answers back when the check refuses them', async () => {
    const asker = answering([
      ['What stance?', 'opposes'],
      ['Its id', ''],
    ]);
    const follows = ['--follows', 'cyber-law/aimx-enact-law', '--how', 'changes'];
    const flags = reforms.filter((word) => word !== '--stance' && word !== 'supports');
    const other = flags.map((word) => (word === 'aimx' ? 'julio-vega' : word));
    const { code, err } = await ran([...other, ...follows], asker);
    expect(code).toBe(1);
    expect(err).toMatch(ofTheCheck);
    expect(err).toContain(
      "npm run new -- position --holder julio-vega --on cyber-law#reform-frameworks --stance opposes --date 2025-02-27 --summary 'It said so.' --source vega-interview --at 'Q6 1' --act interview --attribution spokesperson --follows cyber-law/aimx-enact-law --how changes --id julio-vega-reform-frameworks",
    );
  });

  it('says what is wrong with a flag before it asks anything', async () => {
    const { code, err } = await ran(['position', '--stance', 'suports'], answering([]));
    expect([code, err]).toEqual([2, expect.stringContaining('did you mean "supports"?')]);
  });

  it('does not ask for ever for a place in a work that was not read', async () => {
    const { code, err } = await ran(
      ['term', '--title', 'X', '--definition', 'Y.', '--source', 'unread-report'],
      answering([]),
    );
    expect([code, err]).toEqual([1, expect.stringContaining('has no places to cite')]);
  });

  it('stops when whoever answers stops', async () => {
    const stopped = Object.assign(new Error('User force closed the prompt'), { name: 'ExitPromptError' });
    const asker = {
      ...answering([]),
      pick: () => Promise.reject(stopped),
      find: () => Promise.reject(stopped),
    };
    expect((await ran(['position'], asker)).code).toBe(130);
    expect((await ran([], asker)).code).toBe(130);
  });
});
