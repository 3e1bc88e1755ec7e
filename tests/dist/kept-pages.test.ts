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
const built = (name: string): Built => builds[name] ?? expect.fail(`no build ${name}`);

/** Changes of one build lie apart, so that none brings along the pages that another should have touched. */
beforeAll(async () => {
  writeAtlas(content, plan, 0.5);
  builds['first'] = await build('dist', days.first, cache);

  const stakeholder = oneWith('stakeholders', /^title: /m, 9);
  const id = /([^/]+)\.mdx$/.exec(stakeholder)?.[1] ?? '';
  edit(stakeholder, /^title: "\w+/m, 'title: "Wuvuvu');
  const position = new RegExp(`^(?![^]*${id})[^]*^stance: "opposes"`, 'm');
  edit(oneWith('positions', position), /^stance: "opposes"/m, 'stance: "supports"');
  const term = text(oneWith('glossary', /^title: /m)).replace(/\n---\n[^]*$/, '\n');
  for (const name of ['newcomer', 'passing']) {
    writeFileSync(
      join(content, `glossary/${name}.yaml`),
      term.replace(/^title: .*/m, `title: "Zuwi ${name}"`),
    );
  }
  builds['title'] = await build('dist', days.first, cache);

  const figure = oneWith('figures', /value: \d+/);
  edit(figure, /value: \d+/, 'value: 271828');
  const elsewhere = filesIn(content).find((file) => {
    const issue = /^issues\/([^/.]+)\.mdx$/.exec(file)?.[1];
    return issue !== undefined && !text(figure).includes(issue);
  });
  edit(elsewhere ?? '', /^question: "\w+/m, 'question: "Wuvuvu');
  const translation = filesIn(content).find((file) => /^instruments\/.*\.es\./.test(file));
  edit(translation ?? '', /^summary: "\w+/m, 'summary: "Wuvuvu');
  builds['question'] = await build('dist', days.first, cache);

  edit(oneWith('sources', /^title: /m, 7), /^title: "\w+/m, 'title: "Wuvuvu');
  const newcomer = `${text('glossary/newcomer.yaml')}formerIds: [newcomer]\n`;
  writeFileSync(join(content, 'glossary/renamed.yaml'), newcomer);
  for (const name of ['newcomer', 'passing']) rmSync(join(content, `glossary/${name}.yaml`));
  builds['last'] = await build('dist', days.later, cache);
  builds['clean'] = await build('clean', days.later, join(folder, 'clean-cache'));
}, 1_800_000);

describe('a build after a change', () => {
  it('is the same to the byte as one from nothing', () => {
    expect(different(built('last'), built('clean'))).toEqual([]);
    expect(built('clean').kept).toBe(0);
    expect(built('clean').rendered).toBe(pages + 2);
  });

  it('renders what the changes touch, and keeps the rest', () => {
    expect(built('first').kept).toBe(0);
    for (const [name, count] of [
      ['title', pages + 4],
      ['question', pages + 4],
      ['last', pages + 2],
    ] as const) {
      const { kept, rendered } = built(name);
      expect(kept + rendered, name).toBe(count);
      expect(kept, name).toBeGreaterThan(pages / 3);
      expect(rendered, name).toBeGreaterThan(3);
    }
  });

  it('tells the day where it is told', () => {
    const file = 'review-queue/index.html';
    expect(built('last').files.get(file)).not.toBe(built('question').files.get(file));
  });

  it('has no page of an entry that is gone, and leads from a former address to the new one', () => {
    const { files } = built('last');
    expect([...files.keys()].filter((file) => file.includes('passing'))).toEqual([]);
    expect(files.get('glossary/newcomer/index.html')).toContain('/glossary/renamed/');
  });
});
