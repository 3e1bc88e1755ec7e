import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseFile } from '../../src/mdx/frontmatter.ts';
import { ownWords } from './own-words.ts';

function told(text: string, source: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'report.txt'), source);
  writeFileSync(join(folder, 'picture.png'), source);
  return ownWords([parseFile(text, 'content/programs/x.mdx')], folder).map(
    ({ line, column, message }) => `${String(line)}:${String(column)} ${message}`,
  );
}

const source = 'The agency had only counted cars that passed the northern bridge before sunrise in winter.';
const entry = (prose: string): string => `---\ntitle: X\n---\n\n${prose}\n`;

describe('own-words', () => {
  it.each([
    ['eight words', 'He says it only counted cars that passed the northern bridge, no more.', '5:12', '8'],
    ['words in other case', 'Only Counted Cars that Passed the Northern Bridge Before sunrise.', '5:1', '10'],
    ['words broken by lines', 'It only counted cars that\npassed the northern bridge before.', '5:4', '9'],
    [
      'words hidden by a link',
      'It only [counted cars](../x.mdx) that passed the northern bridge.',
      '5:4',
      '8',
    ],
    [
      'words hidden by a tag',
      'Only <Term id="x">counted</Term> cars that passed the northern bridge.',
      '5:1',
      '8',
    ],
    ['words hidden by emphasis', 'Only **counted cars** that passed the _northern_ bridge.', '5:1', '8'],
  ])('finds %s', (_, prose, place, length) => {
    const found = told(entry(prose), source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${place} ${length} words in a row are those of report.txt: “`);
  });

  it.each([
    ['seven words', 'It counted cars that passed the northern bridge at noon.'],
    ['names, however long', 'National Institute of Statistics and Geography of the United Mexican States'],
    ['words of its own', 'Cars were counted in the north, early in the day.'],
  ])('passes %s', (_, prose) => {
    const names = 'the National Institute of Statistics and Geography of the United Mexican States';
    expect(told(entry(prose), `${source} ${names}`)).toEqual([]);
  });

  it('looks at frontmatter too', () => {
    expect(
      told('---\nsummary: It only counted cars that passed the northern bridge.\n---\n', source),
    ).toHaveLength(1);
  });
});
