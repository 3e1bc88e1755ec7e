import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const fix = 'end it with <Cite source="…" at="…" />, or join it to the paragraph that does';
const cite = '<Cite source="survey" at="Page 1" />';

describe('prose-cites', () => {
  it.each([
    ['headings and figures', `It says.${cite}\n\n## More\n\n<Figure id="drivers" />\n\n- So.${cite}`],
    ['no words at all', ''],
  ])('passes %s', (_, prose) => {
    expect(problemsWith({ 'programs/counting.mdx': swap(`It counted.${cite}`, prose) })).toEqual([]);
  });

  it.each([
    'issues/speed.mdx',
    'issues/speed.es.mdx',
    'positions/speed/club-asks.mdx',
    'stakeholders/club.mdx',
    'instruments/traffic-rules.mdx',
    'programs/counting.mdx',
    'events/hearing.mdx',
  ])('refuses a paragraph of %s that cites nothing', (path) => {
    let last = 0;
    const longer = (text: string): string => {
      last = text.split('\n').length + 1;
      return `${text}\nOne more\nparagraph.\n`;
    };
    expect(problemsWith({ [path]: longer })).toEqual([
      `content/${path}:${String(last)}:1 prose-cites | this paragraph cites nothing | ${fix}`,
    ]);
  });

  it('asks it of each item of a list and of notes', () => {
    const prose = `- One.${cite}\n- Two.\n\n<Note>\n\nThree.\n\n</Note>`;
    expect(problemsWith({ 'programs/counting.mdx': swap(`It counted.${cite}`, prose) })).toEqual([
      `content/programs/counting.mdx:14:1 prose-cites | this paragraph cites nothing | ${fix}`,
      `content/programs/counting.mdx:18:1 prose-cites | this paragraph cites nothing | ${fix}`,
    ]);
  });

  it('asks nothing of pages about the edition', () => {
    expect(problemsWith({ 'pages/about.mdx': (text) => `${text}\nMore.\n` })).toEqual([]);
  });
});
