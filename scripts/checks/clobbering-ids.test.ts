import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const days = 'added: "2024-01-02"\nreviewed: "2024-01-03"\n';
const evidence = 'evidence:\n  - source: survey\n    at: Page 1\n';
const term = `title: Builder\ndefinition: Who builds.\n${evidence}${days}`;
const correction = `entry: programs/counting\ndate: "2024-01-02"\nwas: It counted ten.\nnow: It counted twenty.\nsource: survey\nat: Page 1\n${days}`;
const told = (changes: Parameters<typeof problemsWith>[0]): string[] =>
  problemsWith(changes).filter((each) => each.includes('clobbering-ids'));

describe('clobbering-ids', () => {
  it('refuses the names of what every object has', () => {
    expect(told({ 'glossary/constructor.yaml': term })).toEqual([
      'content/glossary/constructor.yaml:1:1 clobbering-ids | the id "constructor" is a name which every object has already | give it another id, of two words or more',
    ]);
    expect(told({ 'programs/counting.mdx': swap('added:', 'formerIds: [prototype]\nadded:') })).toEqual([
      expect.stringMatching(/programs\/counting\.mdx:\d+:13 clobbering-ids \| the id "prototype"/) as string,
    ]);
  });

  it('refuses them as headings', () => {
    expect(told({ 'programs/counting.mdx': (text) => `${text}\n## Constructor\n` })).toEqual([
      expect.stringMatching(/clobbering-ids \| found a heading with the id "constructor"/) as string,
    ]);
  });

  it.each(['search', 'main-content', 'cite-1', 'source-2'])('refuses a correction named %s', (id) => {
    expect(told({ [`corrections/${id}.yaml`]: correction })).toEqual([
      `content/corrections/${id}.yaml:1:1 clobbering-ids | the id "${id}" is a name which the log of corrections may have itself | give it another id, of two words or more`,
    ]);
  });

  it('passes other ids, and words of the page where they are no element’s id', () => {
    expect(told({ 'corrections/counting-numbers.yaml': correction, 'glossary/search.yaml': term })).toEqual(
      [],
    );
  });
});
