import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Edition } from './edition.ts';
import { packEdition, type SavedFile } from './pack.ts';
import { unpackShard } from './worker/unpack.ts';

const file = (path: string, content: string | Uint8Array, shell = false): SavedFile => ({
  path,
  shell,
  read: () => Buffer.from(content),
});

function pack(files: SavedFile[]): { edition: Edition; written: Map<string, Uint8Array> } {
  const written = new Map<string, Uint8Array>();
  return { edition: packEdition(files, (name, bytes) => written.set(name, bytes)), written };
}

/** Many files of some size, each with words of its own. */
const many = (count: number): SavedFile[] =>
  Array.from({ length: count }, (_, index) =>
    file(`issues/${String(index).padStart(4, '0')}/`, `${String(index)} `.repeat(5000)),
  );

async function unpacked({ edition, written }: ReturnType<typeof pack>): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const { name, paths } of edition.shards) {
    const files = await unpackShard(new Response(written.get(name)?.slice()));
    paths.forEach((path, at) => all.set(path, new TextDecoder().decode(files[at])));
  }
  return all;
}

describe('packEdition', () => {
  it('gives every file back as it was', async () => {
    const files = [...many(60), file('', 'home', true), file('empty/', ''), file('es/', 'ñandú', true)];
    const all = await unpacked(pack(files));
    expect([...all.keys()].sort()).toEqual(files.map(({ path }) => path).sort());
    for (const { path, read } of files) expect(all.get(path)).toBe(Buffer.from(read()).toString());
  });

  it('unpacks what the search engine packed, and nothing else', async () => {
    const packed = gzipSync('pagefind_dcd words');
    const all = await unpacked(pack([file('pagefind/index/a', packed), file('x.gz', packed)]));
    expect(all.get('pagefind/index/a')).toBe('pagefind_dcd words');
    expect(all.get('x.gz')).toBe(packed.toString());
  });

  it('keeps what opens the site apart', () => {
    const { shards } = pack([file('a/b/', 'x'), file('', 'home', true), file('a/', 'list', true)]).edition;
    expect(shards.map(({ shell, paths }) => [shell, paths])).toEqual([
      [true, ['', 'a/']],
      [false, ['a/b/']],
    ]);
  });

  it('is the same whatever the order of the files', () => {
    const files = many(200);
    expect(pack(files.toReversed()).edition).toEqual(pack(files).edition);
  });

  it('changes two shards at most for one more page', () => {
    const before = pack(many(200)).edition.shards.map(({ name }) => name);
    const after = pack([...many(200), file('issues/0100-more/', 'more '.repeat(4000))]).edition.shards;
    expect(before.length).toBeGreaterThan(5);
    expect(after.filter(({ name }) => !before.includes(name)).length).toBeLessThanOrEqual(2);
  });

  it('keeps every shard small', () => {
    const { edition } = pack(many(300));
    for (const { paths } of edition.shards) expect(paths.length).toBeLessThan(60);
  });
});

describe('unpackShard', () => {
  it.each([
    ['nothing', new Response(null)],
    ['what is no shard', new Response('not packed')],
  ])('fails for %s', async (_what, response) => {
    await expect(unpackShard(response)).rejects.toThrow();
  });
});
