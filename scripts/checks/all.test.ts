import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/mdx/content.ts';
import { rules } from '../../src/model/rules.ts';
import { checks } from './all.ts';
import { keyOf, type Subject } from './check.ts';
import { checkSample, problemsWith, sample, swap } from './sample-content.ts';

const contributing = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
const section = contributing.slice(
  contributing.indexOf('## The checks'),
  contributing.indexOf('## Putting an error right'),
);
/** The gate has rules of its own, on changes and not on content. */
const ofContent = section.replace(/### Changes from outside[^]*?(?=### )/, '');
const explained = [...ofContent.matchAll(/\*\*([a-z-]+)\*\*/g)].map(([, name]) => name);

describe('checks', () => {
  it.each(checks.map((check) => [check.name, check] as const))('%s has a file and a test', (name, check) => {
    expect(check.description).toMatch(/^[A-Z].*\.$/);
    expect(existsSync(new URL(`${name}.ts`, import.meta.url))).toBe(true);
    expect(existsSync(new URL(`${name}.test.ts`, import.meta.url))).toBe(true);
  });

  it('and every other rule are explained to contributors, in this order', () => {
    expect(explained).toEqual(rules);
    const names = checks.map(({ name }) => name);
    expect(rules.filter((name) => names.includes(name))).toEqual(names);
  });

  it('take four times as long for four times the entries, not sixteen', { timeout: 60_000 }, () => {
    const { subject } = checkSample({});
    const [small, large] = [multiplied(subject, 250), multiplied(subject, 1000)];
    expect(small.entries.length).toBeGreaterThanOrEqual(250);
    expect(quickest(large) / quickest(small)).toBeLessThan(9);
  });
});

/** Milliseconds of the quickest of three runs; a busy machine makes the others slower. */
function quickest(subject: Subject): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    for (const check of checks) check.run(subject);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** The subject with copies of its entries under other ids, at least as many as asked for. */
function multiplied(subject: Subject, many: number): Subject {
  const copies = Math.ceil(many / subject.entries.length);
  const entries = subject.entries.flatMap((entry) =>
    Array.from({ length: copies }, (_, copy): Entry =>
      copy === 0
        ? entry
        : { ...entry, id: `${entry.id}-${String(copy)}`, path: entry.path.replace('.', `-${String(copy)}.`) },
    ),
  );
  const { prose, files } = subject;
  return {
    ...subject,
    entries,
    files: Array.from({ length: copies }, () => files).flat(),
    byKey: new Map(entries.map((entry) => [keyOf(entry), entry])),
    prose: Array.from({ length: copies }, () => prose).flat(),
  };
}

describe('checkContent', () => {
  it('finds nothing wrong with the sample, and hands over what it read', () => {
    const { subject, problems } = checkSample({});
    expect(problems).toEqual([]);
    expect([...subject.byKey.keys()].sort()).toEqual([
      'events/hearing',
      'figures/drivers',
      'glossary/member',
      'instruments/traffic-rules',
      'issues/speed',
      'pages/about',
      'positions/speed/club-asks',
      'positions/speed/club-insists',
      'programs/counting',
      'sources/letter',
      'sources/survey',
      'stakeholders/club',
      'topics/roads',
    ]);
    const issue = subject.byKey.get('issues/speed');
    expect(issue && subject.proseOf(issue).map(({ file }) => file)).toEqual([
      'content/issues/speed.mdx',
      'content/issues/speed.es.mdx',
    ]);
  });

  it('tells everything at once, in the order of files, lines and columns', () => {
    const problems = problemsWith({
      'issues/speed.mdx': (text) =>
        swap('status: open', 'staus: open')(swap('The [club]', 'The {1+1} [club]')(text)),
      'issues/speed.es.mdx': swap('title: Límites de velocidad', 'status: decided'),
      'stakeholders/club.mdx': (text) =>
        swap('kind: association', 'kind: assocation')(text) + '\n<script>x</script>\n',
      'sources/survey.yaml': (text) => `${text}title: twice\n`,
      'figures/extra.mdx': 'x',
      'events/hearing.mdx': swap('date: "2021-03-04"', 'date: "2021-02-30"'),
      'positions/speed/club-asks.mdx': swap('holders: [club]', 'holders: [clubb]'),
    });
    expect(problems.map((problem) => problem.split(' | ')[0])).toEqual([
      'content/events/hearing.mdx:5:1 valid-fields',
      'content/figures/extra.mdx:1:1 known-places',
      'content/issues/speed.es.mdx:3:1 known-fields',
      'content/issues/speed.mdx:2:1 required-fields',
      'content/issues/speed.mdx:5:1 known-fields',
      'content/issues/speed.mdx:20:5 no-expressions',
      'content/positions/speed/club-asks.mdx:2:11 references-resolve',
      'content/positions/speed/club-insists.mdx:13:3 follows-earlier',
      'content/sources/survey.yaml:14:1 unique-keys',
      'content/stakeholders/club.mdx:4:1 allowed-values',
      'content/stakeholders/club.mdx:11:1 no-html',
    ]);
  });

  it('names the folder as it is told to', () => {
    const changes = { 'stakeholders/club.mdx': swap('kind: association', 'kind: x') };
    const { problems } = checkSample(changes, 'texts');
    expect(problems.map(({ file }) => file)).toEqual(['texts/stakeholders/club.mdx']);
  });

  it('finds an empty folder well', () => {
    const nothing = Object.fromEntries(Object.keys(sample).map((path) => [path, null]));
    expect(problemsWith(nothing)).toEqual([]);
  });
});
