import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAtlas } from '../../scripts/bench/scale/write-atlas.ts';
import { filesIn } from '../built-site.ts';
import { runNode, temporaryFolder } from '../project-copy.ts';

/** Enough entries that what one change touches is a small part. */
const plan = {
  topics: 3,
  issues: 10,
  positions: 50,
  stakeholders: 24,
  instruments: 5,
  programs: 4,
  events: 8,
  figures: 4,
  sources: 12,
  glossary: 4,
};
const folder = temporaryFolder();
const content = join(folder, 'content');
const cache = join(folder, 'cache');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const days = { first: '1767225600', later: '1769904000' };

interface Built {
  files: ReadonlyMap<string, string>;
  kept: number;
  rendered: number;
}

/** Builds the site with all that is made of its pages, but not what stands beside them. */
async function build(out: string, day: string, cacheFolder: string, ...flags: string[]): Promise<Built> {
  const output = join(folder, out);
  const config = 'scripts/bench/scale/astro.config.mjs';
  const ended = await runNode(
    ['node_modules/astro/bin/astro.mjs', 'build', '--config', config, ...flags],
    process.cwd(),
    {
      ASTRO_TELEMETRY_DISABLED: '1',
      ATLAS_CONTENT: content,
      ATLAS_OUT: output,
      SITE_URL: 'https://example.org/',
      SOURCE_DATE_EPOCH: day,
      BENCH_REPORT: join(folder, 'parts.json'),
      BENCH_CACHE: cacheFolder,
      BENCH_WITHOUT: 'cards,twins,feeds,citations,records,asOf',
    },
  );
  expect(ended.code, ended.output.slice(-3000)).toBe(0);
  const [, kept, rendered] = /(\d+) pages of entries kept, (\d+) rendered/.exec(ended.output) ?? [];
  const files = filesIn(output).map((file) => [file, readFileSync(join(output, file), 'latin1')] as const);
  return { files: new Map(files), kept: Number(kept), rendered: Number(rendered) };
}

const text = (file: string): string => readFileSync(join(content, file), 'utf8');
/** Changes a file; the change must be one. */
function edit(file: string, what: RegExp, by: string): void {
  const before = text(file);
  const after = before.replace(what, by);
  expect(after, file).not.toBe(before);
  writeFileSync(join(content, file), after);
}
/** The first file of a collection that holds something; the canonical one. */
const oneWith = (collection: string, what: RegExp, nth = 0): string => {
  const files = filesIn(content).filter(
    (file) => file.startsWith(`${collection}/`) && !file.includes('.es.') && what.test(text(file)),
  );
  return files[nth] ?? expect.fail(`no such file in ${collection}`);
};

/** Files that two builds do not have alike. */
const different = (one: Built, other: Built): string[] =>
  [...new Set([...one.files.keys(), ...other.files.keys()])]
    .filter((file) => one.files.get(file) !== other.files.get(file))
    .sort();

const pages = 2 * Object.values(plan).reduce((sum, count) => sum + count, 0);
const builds: Record<string, Built> = {};
let clean: Built;

beforeAll(async () => {
  writeAtlas(content, plan, 0.5);
  builds['first'] = await build('dist', days.first, cache);

  edit(oneWith('positions', /^stance: "opposes"/m), /^stance: "opposes"/m, 'stance: "supports"');
  edit(oneWith('issues', /^question: /m, 3), /^question: "\w+/m, 'question: "Wuvuvu');
  edit(oneWith('stakeholders', /^title: /m, 9), /^title: "\w+/m, 'title: "Wuvuvu');
  edit(oneWith('sources', /^title: /m, 7), /^title: "\w+/m, 'title: "Wuvuvu');
  edit(oneWith('figures', /value: \d+/), /value: \d+/, 'value: 271828');
  const translation = filesIn(content).find((file) => /^instruments\/.*\.es\./.test(file)) ?? '';
  edit(translation, /^summary: "\w+/m, 'summary: "Wuvuvu');
  const model = text(oneWith('glossary', /^title: /m)).replace(/\n---\n[^]*$/, '\n');
  for (const id of ['newcomer', 'passing']) {
    writeFileSync(join(content, `glossary/${id}.yaml`), model.replace(/^title: .*/m, `title: "Zuwi ${id}"`));
  }
  builds['changed'] = await build('dist', days.first, cache);

  const newcomer = `${text('glossary/newcomer.yaml')}formerIds: [newcomer]\n`;
  writeFileSync(join(content, 'glossary/renamed.yaml'), newcomer);
  for (const id of ['newcomer', 'passing']) rmSync(join(content, `glossary/${id}.yaml`));
  builds['renamed'] = await build('dist', days.later, cache);
  clean = await build('clean', days.later, join(folder, 'clean-cache'));
}, 1_800_000);

describe('a build after a change', () => {
  it('is the same to the byte as one from nothing', () => {
    expect(different(builds['renamed'] as Built, clean)).toEqual([]);
    expect(clean.kept).toBe(0);
    expect(clean.rendered).toBe(pages + 2);
  });

  it('renders what the change touches, and no more than a part of the site', () => {
    const { changed, first } = builds as { changed: Built; first: Built };
    expect(first.kept).toBe(0);
    expect(changed.kept + changed.rendered).toBe(pages + 4);
    expect(changed.kept).toBeGreaterThan(pages / 3);
    const touched = different(first, changed).filter((file) =>
      /^(es\/)?[a-z]+\/([a-z]+-\d+\/)?[a-z]+-?\d*\/index.html$/.test(file),
    );
    expect(touched.length).toBeGreaterThan(12);
  });

  it('keeps all pages of entries when only the day and another entry change', () => {
    const { renamed } = builds as { renamed: Built };
    expect(renamed.rendered).toBeLessThan(20);
    expect(renamed.files.get('review-queue/index.html')).not.toBe(
      builds['changed']?.files.get('review-queue/index.html'),
    );
  });

  it('has no page of an entry that is gone, and leads from a former address to the new one', () => {
    const { renamed } = builds as { renamed: Built };
    expect([...renamed.files.keys()].filter((file) => file.includes('passing'))).toEqual([]);
    expect(renamed.files.get('glossary/newcomer/index.html')).toContain('/glossary/renamed/');
  });
});
