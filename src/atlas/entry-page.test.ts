import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cited } from '../model/record-tests.ts';
import type { EntryPage as Page } from './entry-page.ts';
import { entryOf } from './entry.ts';
import { atlasOf } from './sample-atlas.ts';

const root = mkdtempSync(join(tmpdir(), 'entry-page-'));
let EntryPage: typeof Page;

beforeAll(async () => {
  vi.stubEnv('ATLAS_CONTENT', root);
  vi.resetModules();
  ({ EntryPage } = await import('./entry-page.ts'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  rmSync(root, { recursive: true });
});

describe('EntryPage', () => {
  const atlas = atlasOf([
    ['figures', 'drivers', { points: [{ value: 40, ...cited }] }],
    ['figures', 'lorries', { about: ['programs/count'], points: [{ value: 3, ...cited, at: 'Chapter 2' }] }],
    [
      'programs',
      'count',
      { title: 'The Count', aliases: { en: ['The Count', 'Census'] } },
      { prose: { figures: ['drivers'] } },
    ],
    ['events', 'hearing', { date: '[..2020-08-01]' }, { prose: { links: ['programs/count.mdx'] } }],
    ['glossary', 'census', {}, { prose: { links: ['programs/count.mdx'] } }],
    ['positions', 'speed/a', { date: '2020-05' }],
  ]);
  const page = () => new EntryPage(atlas, entryOf(atlas, 'programs', 'count'), '/');

  it('has its prose, and the figures that the prose does not show', () => {
    mkdirSync(join(root, 'programs'));
    writeFileSync(
      join(root, 'programs/count.mdx'),
      '---\ntitle: x\n---\nA.<Cite source="annual-survey" at="Chapter 3" />\n\n<Figure id="drivers" />',
    );
    const asked = page();
    expect(asked.prose().html).toContain('id="cite-1-1"');
    const figures = asked.figures();
    expect(figures.map(({ entry }) => entry.id)).toEqual(['lorries']);
    expect(figures[0]?.html).toContain('<span class="figure-value">3</span>');
    expect(asked.citations.list().map(({ at }) => at)).toEqual(['Chapter 3', 'Chapter 1', 'Chapter 2']);
  });

  it('knows what to show around the entry, once everything is cited', () => {
    const asked = page();
    asked.citations.cite('annual-survey', 'Chapter 1');
    const { citations, recordsEnd, mentions } = asked.frame([entryOf(atlas, 'glossary', 'census')]);
    expect(citations).toMatchObject([{ number: 1, at: 'Chapter 1' }]);
    expect(recordsEnd).toBe('2021-06');
    expect(mentions.shown.map(({ key }) => key)).toEqual(['events/hearing']);
    expect(page().frame()).toMatchObject({ citations: [], recordsEnd: null });
  });

  it('tells search the names of a hub, each once, and no day where it has none', () => {
    const { record } = page().frame();
    expect(record.meta).toContainEqual(['name', 'The Count · Census']);
    expect(record.filters).toContainEqual(['kind', 'study']);
    expect(record).not.toHaveProperty('sort');
  });

  it('tells search what the result of a position shows, and its day', () => {
    const result = {
      who: 'W',
      stance: 's',
      stanceWord: 'S',
      proposition: 'P',
      date: 'D',
      source: 'Q',
      attribution: 'A',
    };
    const { record } = new EntryPage(atlas, entryOf(atlas, 'positions', 'speed/a'), '/').frame([], result);
    expect(record.meta).toEqual([
      ['title', 'club: Lower the limit.'],
      ['type', 'position'],
      ...Object.entries(result),
    ]);
    expect(record.sort).toBe('2020-05-01');
  });

  it('tells search the day by which lists are sorted', () => {
    const { record } = new EntryPage(atlas, entryOf(atlas, 'events', 'hearing'), '/').frame();
    expect(record.sort).toBe('2020-08-01');
  });
});
