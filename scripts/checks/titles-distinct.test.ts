import { describe, expect, it } from 'vitest';
import { problemsWith, sample, swap } from './sample-content.ts';

const fix = 'say in the title what tells the two apart';
const second = (title: string) =>
  swap('title: Traffic rules', `title: ${title}`)(sample['instruments/traffic-rules.mdx']);
const translation = (title: string) => `---\ntranslates: 0123456789ab\n${title}---\n`;

describe('titles-distinct', () => {
  it('passes the same title in two collections', () => {
    expect(problemsWith({ 'programs/counting.mdx': swap('Counting cars', 'Traffic rules') })).toEqual([]);
  });

  it.each([
    ['as it is', 'Traffic rules'],
    ['in other letters', 'TRAFFIC Rules'],
  ])('refuses the same title %s', (_, title) => {
    expect(
      problemsWith({
        'instruments/traffic-rules.mdx': swap('title: Traffic rules', 'title: Traffic rules'),
        'instruments/zebra-rules.mdx': second(title),
      }),
    ).toEqual([
      `content/instruments/zebra-rules.mdx:2:1 titles-distinct | "${title}" is also the title of "traffic-rules" | ${fix}`,
    ]);
  });

  it.each([
    [
      'two translations',
      { 'instruments/traffic-rules.es.mdx': translation('title: Reglas\n') },
      translation('title: Reglas\n'),
      ['zebra-rules.es.mdx:3:1 titles-distinct | "Reglas"'],
    ],
    [
      'a translation and a title that is not translated',
      {},
      translation('title: Traffic rules\n'),
      ['zebra-rules.es.mdx:3:1 titles-distinct | "Traffic rules"'],
    ],
    [
      'translations that leave the titles out',
      { 'instruments/traffic-rules.es.mdx': translation('') },
      translation(''),
      [],
    ],
  ])('compares %s', (_, changes, other, problems) => {
    expect(
      problemsWith({
        ...changes,
        'instruments/zebra-rules.mdx': second('Zebra rules'),
        'instruments/zebra-rules.es.mdx': other,
      }),
    ).toEqual(
      problems.map((each) => `content/instruments/${each} is also the title of "traffic-rules" | ${fix}`),
    );
  });

  it('finds the title of an entry in a list', () => {
    const canals =
      '- id: canals\n  title: Roads\n  summary: Wet.\n  order: 2\n  added: "2024-01-02"\n  reviewed: "2024-01-03"\n';
    expect(problemsWith({ 'topics.yaml': (text) => text + canals })).toEqual([
      `content/topics.yaml:8:3 titles-distinct | "Roads" is also the title of "roads" | ${fix}`,
    ]);
  });
});
