import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sources = (pattern: string): [file: string, source: string][] =>
  globSync(pattern)
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]);

const routes = sources('src/pages/**/*.astro').filter(([, source]) => source.includes('keptPaths('));

describe('a page that is kept from one build to the next', () => {
  it('is that of every entry', () => {
    expect(routes.length).toBe(10);
  });

  it.each(routes)('is drawn from its model alone: %s', (_, source) => {
    const [, code = '', drawn = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(source) ?? [];
    expect(drawn.trim()).toMatch(/^<[A-Z]\w+Page \{\.\.\.model\} \/>$/);
    // The model that is drawn is made as the one is whose digest is its key.
    expect(code.trim()).toMatch(/const model = await drawn\(Astro, '\w+', \w+\);$/);
    const asked = [...code.matchAll(/(?:keptPaths\(|drawn\(Astro, )('\w+', \w+)\)/g)].map(([, of]) => of);
    expect(asked.length).toBe(2);
    expect(new Set(asked).size).toBe(1);
  });
});

/** What a layout or component could read that no model tells; the linter keeps them from the atlas itself. */
const unsaid =
  /ATLAS_TODAY|Astro\.(?:locals|params|request|cookies|routePattern)|\bprocess\.|Date\.now|new Date\(\)|Math\.random|from 'node:|astro:/;

describe('what draws a page', () => {
  const drawing = [...sources('src/layouts/**/*.astro'), ...sources('src/components/**/*.{astro,ts}')].filter(
    ([file]) => !file.endsWith('.test.ts'),
  );
  it('reads nothing besides', () => {
    expect(drawing.length).toBeGreaterThan(60);
    expect(drawing.flatMap(([file, source]) => (unsaid.test(source) ? [file] : []))).toEqual([]);
  });
});
